import UnitMarkup
import UnitModel

struct PageLanguageMissing: PageCheck {
  var about: CheckDescription {
    CheckDescription(
      id: "page-language-missing",
      question: "Does the page name its language?",
      why: "A screen reader chooses its voice by it.",
      severity: .error,
      requirements: ["3.1.1"],
      bad: [
        "<!DOCTYPE html><html><head><title>A</title></head><body></body></html>"
      ],
      good: [
        "<p>Text</p>"
      ])
  }

  var elements: [MarkupName] { ["html"] }

  func inspect(_ element: Int, of page: InspectedPage, _ report: inout CheckReport) {
    if let value = page.tree.value("lang", of: element), !value.isEmpty { return report.pass() }
    report.fail("the page names no language", at: SourceSpan(page.nodes[element].range), help: "write lang on <html>")
  }
}
