import UnitMarkup
import UnitModel

struct ImageAltPage: PageCheck {
  var about: CheckDescription {
    CheckDescription(
      id: "image-alt-page",
      question: "Does every picture have a text alternative, or is it marked as decoration?",
      why: "Without one a screen reader reads the name of the file, or nothing.",
      severity: .error,
      requirements: ["1.1.1"],
      bad: [
        #"<img src="a.png">"#,
        #"<img src="a.png" alt=" ">"#,
        #"<div role="img"></div>"#,
        #"<img src="a.png" role="none" tabindex="0">"#,
        #"<img src="a.png" aria-labelledby="gone">"#,
        #"<img src="a.png" alt="" aria-live="polite">"#,
      ],
      good: [
        #"<img src="a.png" alt="The emergency card">"#,
        #"<img src="a.png" alt="">"#,
        #"<div role="img" aria-label="A map"></div>"#,
        #"<img src="a.png" role="presentation">"#,
        #"<img src="a.png" title="A map">"#,
        #"<div hidden><img src="a.png"></div>"#,
        #"<img src="a.png" aria-hidden="true">"#,
      ])
  }

  func inspect(_ page: InspectedPage, _ report: inout CheckReport) {
    let elements = page.exposed { element in
      page.accessibility.role(of: element)?.isImage == true && !page.accessibility.isForeign(element)
    }
    page.requireNames(
      of: elements, &report, message: "this picture has no text alternative", help: "write what it tells into alt, or alt=\"\" for decoration")
  }
}
