import UnitMarkup
import UnitModel

struct HeadingOrder: PageCheck {
  var about: CheckDescription {
    CheckDescription(
      id: "heading-order",
      question: "Do the headings of the page go down one level at a time?",
      why: "Screen-reader users read the levels as an outline; a level left out sounds like a part they missed.",
      severity: .warning,
      requirements: ["1.3.1"],
      bad: [
        "<h2>A</h2><h4>B</h4>",
        "<h3>A</h3>",
        #"<h2>A</h2><div role="heading" aria-level="5">B</div>"#,
        "<h2>A</h2><h3>B</h3><h5>C</h5>",
        "<section><h4>A</h4></section>",
      ],
      good: [
        "<h2>A</h2><h3>B</h3>",
        "<h2>A</h2><h3>B</h3><h2>C</h2>",
        "<p>Text</p>",
        "<h2>A</h2><h4 hidden>B</h4><h3>C</h3>",
        "<h2>A</h2><h3>B</h3><h4>C</h4><h2>D</h2>",
      ])
  }

  func inspect(_ page: InspectedPage, _ report: inout CheckReport) {
    var last: Int?
    for element in page.exposed(where: { page.accessibility.role(of: $0) == .heading }) {
      let level = page.headingLevel(of: element)
      if let last, level > last + 1 {
        report.fail(
          "this heading of level \(level) follows one of level \(last)", at: page.span(element),
          help: "make it level \(last + 1), or mend the one before")
      } else if last == nil, level > 2 {
        report.fail("the first heading has level \(level)", at: page.span(element), help: "begin with level 1")
      } else {
        report.pass()
      }
      last = level
    }
  }
}
