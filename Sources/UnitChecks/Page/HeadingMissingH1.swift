import UnitMarkup
import UnitModel

struct HeadingMissingH1: PageCheck {
  var about: CheckDescription {
    CheckDescription(
      id: "heading-missing-h1",
      question: "Does the page have exactly one heading of level 1?",
      why: "It is the page's title.",
      severity: .error,
      requirements: ["2.4.2", "1.3.1"],
      bad: [
        "<h1>One</h1><h1>Two</h1>"
      ],
      good: [
        "<p>Text</p>"
      ])
  }

  func inspect(_ page: InspectedPage, _ report: inout CheckReport) {
    let titles = page.tree.elements("h1")
    if titles.count == 1, page.hasText(titles[0]) { return report.pass() }
    report.fail("the page has \(titles.count) headings of level 1", at: SourceSpan(start: 0, end: 1), help: "write the title, and only the title, as <h1>")
  }
}
