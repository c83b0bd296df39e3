import UnitMarkup
import UnitModel

struct ImageAltPage: PageCheck {
  var about: CheckDescription {
    CheckDescription(
      id: "image-alt-page",
      question: "Does every image on the page have the attribute alt?",
      why: "Without it a screen reader reads the file name.",
      severity: .error,
      requirements: ["1.1.1"],
      bad: [
        "<img src=\"a.png\">"
      ],
      good: [
        "<img src=\"a.png\" alt=\"\">"
      ])
  }

  var elements: [MarkupName] { ["img"] }

  func inspect(_ element: Int, of page: InspectedPage, _ report: inout CheckReport) {
    if page.tree.value("alt", of: element) != nil { return report.pass() }
    report.fail("this image has no alt", at: SourceSpan(page.nodes[element].range), help: "write alt, empty for a decorative image")
  }
}
