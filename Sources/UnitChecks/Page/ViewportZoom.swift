import UnitMarkup
import UnitModel

struct ViewportZoom: PageCheck {
  var about: CheckDescription {
    CheckDescription(
      id: "viewport-zoom",
      question: "May readers enlarge the page?",
      why: "People with low vision need to.",
      severity: .error,
      requirements: ["1.4.4"],
      bad: [
        "<meta name=\"viewport\" content=\"width=device-width, user-scalable=no\">"
      ],
      good: [
        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">"
      ])
  }

  var elements: [MarkupName] { ["meta"] }

  func inspect(_ element: Int, of page: InspectedPage, _ report: inout CheckReport) {
    guard page.hasValue("name", "viewport", element), let content = page.tree.attribute("content", of: element) else { return }
    if content.contains("user-scalable") || content.contains("maximum-scale") {
      report.fail("the page forbids to enlarge it", at: SourceSpan(page.nodes[element].range), help: "write width=device-width, initial-scale=1")
    } else {
      report.pass()
    }
  }
}
