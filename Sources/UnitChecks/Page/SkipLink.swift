import UnitMarkup
import UnitModel

struct SkipLink: PageCheck {
  var about: CheckDescription {
    CheckDescription(
      id: "skip-link",
      question: "Does the first link of the page lead into its main part?",
      why: "Keyboard users would have to pass the same links on every page.",
      severity: .error,
      requirements: ["2.4.1"],
      bad: [
        "<a href=\"#nowhere\">Skip</a>"
      ],
      good: [
        "<p>Text</p>"
      ])
  }

  func inspect(_ page: InspectedPage, _ report: inout CheckReport) {
    guard let link = page.tree.elements("a").first, let value = page.tree.value("href", of: link), value.count > 1, page.tree.bytes[value.lowerBound] == UInt8(ascii: "#"),
      let target = page.element(withID: value.lowerBound + 1..<value.upperBound), page.nodes[target].name == "main"
    else { return report.fail("the first link does not lead to the main part", at: SourceSpan(start: 0, end: 1), help: "begin the page with <a href=\"#main\">") }
    report.pass()
  }
}
