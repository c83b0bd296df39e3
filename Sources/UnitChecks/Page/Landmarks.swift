import UnitMarkup
import UnitModel

struct Landmarks: PageCheck {
  var about: CheckDescription {
    CheckDescription(
      id: "landmarks",
      question: "Does the page have exactly one main part?",
      why: "Screen-reader users jump to it.",
      severity: .error,
      requirements: ["1.3.1", "2.4.1"],
      bad: [
        "<main>One</main><main>Two</main>"
      ],
      good: [
        "<p>Text</p>"
      ])
  }

  func inspect(_ page: InspectedPage, _ report: inout CheckReport) {
    let mains = page.tree.elements("main")
    if mains.count == 1 { return report.pass() }
    report.fail("the page has \(mains.count) main parts", at: SourceSpan(start: 0, end: 1), help: "put the content of the page into one <main>")
  }
}
