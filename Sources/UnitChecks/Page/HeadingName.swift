import UnitMarkup
import UnitModel

struct HeadingName: PageCheck {
  var about: CheckDescription {
    CheckDescription(
      id: "heading-name",
      question: "Does every heading have a text?",
      why: "Screen-reader users go from heading to heading; an empty one leads nowhere.",
      severity: .error,
      requirements: ["1.3.1", "2.4.6"],
      bad: [
        "<h2></h2>",
        "<h2><br></h2>",
        #"<h2><img src="a.png" alt=""></h2>"#,
        #"<div role="heading" aria-level="2"></div>"#,
        #"<h2><span aria-hidden="true">Rules</span></h2>"#,
        "<h2> </h2>",
      ],
      good: [
        "<h2>Rules</h2>",
        #"<h2><img src="a.png" alt="Rules"></h2>"#,
        #"<h2 aria-hidden="true"></h2>"#,
        #"<h2 role="none"></h2>"#,
        #"<span id="a" hidden>Rules</span><h2 aria-labelledby="a"></h2>"#,
        #"<h2 style="display: none"></h2>"#,
      ])
  }

  func inspect(_ page: InspectedPage, _ report: inout CheckReport) {
    let elements = page.exposed { element in
      page.accessibility.role(of: element) == .heading
    }
    page.requireNames(of: elements, &report, message: "this heading is empty", help: "write a heading, or take the element away")
  }
}
