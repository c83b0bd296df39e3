import UnitMarkup
import UnitModel

struct LinkName: PageCheck {
  var about: CheckDescription {
    CheckDescription(
      id: "link-name",
      question: "Does every link have a name?",
      why: "A screen reader then reads out the address, letter by letter.",
      severity: .error,
      requirements: ["2.4.4", "4.1.2"],
      bad: [
        #"<a href="a.html"></a>"#,
        #"<a href="a.html"><img src="a.png" alt=""></a>"#,
        #"<a href="a.html"><img src="a.png"></a>"#,
        #"<span role="link"></span>"#,
        ##"<img src="m.png" alt="Map" usemap="#m"><map name="m"><area href="a.html"></map>"##,
        #"<a href="a.html"><span aria-hidden="true">More</span></a>"#,
      ],
      good: [
        "<style>.next::after{content:attr(title)}</style><a href=\"https://example.org\" class=\"next\" title=\"Next\"></a>",
        #"<a href="a.html">The rules</a>"#,
        #"<a href="a.html"><img src="a.png" alt="The rules"></a>"#,
        #"<a href="a.html" aria-label="The rules"></a>"#,
        #"<a href="a.html" title="The rules"><img src="a.png" alt=""></a>"#,
        #"<a id="place"></a>"#,
        #"<a href="a.html" role="button">Rules</a>"#,
        #"<a href="a.html" style="display: none"></a>"#,
      ])
  }

  func inspect(_ page: InspectedPage, _ report: inout CheckReport) {
    let elements = page.exposed { element in
      page.accessibility.role(of: element)?.isLink ?? false
    }
    page.requireNames(of: elements, &report, message: "this link has no name", help: "write between <a> and </a> where it leads")
  }
}
