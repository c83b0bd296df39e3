import UnitMarkup
import UnitModel

struct HeadingMissingH1: PageCheck {
  var about: CheckDescription {
    CheckDescription(
      id: "heading-missing-h1",
      question: "Does the page have a heading of level 1, its title?",
      why: "Screen-reader users jump to it to learn what the page is about.",
      severity: .error,
      requirements: ["2.4.2", "1.3.1"],
      bad: [
        "<p>Text</p>",
        "<h2>Title</h2>",
        "<h1></h1>",
        "<h1 hidden>Title</h1>",
        #"<div role="heading" aria-level="2">Title</div>"#,
      ],
      good: [
        "<p>Text</p>",
        "<h2>Part</h2>",
        "<p>A</p><p>B</p>",
        #"<img src="a.png" alt="A">"#,
        "<section><h2>Part</h2></section>",
      ])
  }

  var occasion: PageOccasion { .always }

  func inspect(_ page: InspectedPage, _ report: inout CheckReport) {
    guard page.isHTML else { return }
    let titles = page.isEmitted ? page.tree.elements("h1").filter(page.hasText) : page.exposed { isTitle($0, page) }
    if titles.count == 1 || titles.count > 1 && !page.isEmitted { return report.pass() }
    report.fail(
      "the page has \(titles.count) headings of level 1", at: page.start, help: "write the title, and only the title, as <h1>",
      severity: page.isEmitted ? .error : .warning)
  }

  private func isTitle(_ element: Int, _ page: InspectedPage) -> Bool {
    guard page.accessibility.role(of: element) == .heading, !page.accessibility.name(of: element).isEmpty else { return false }
    return page.headingLevel(of: element) == 1
  }
}
