import UnitModel

struct HeadingEmpty: TextCheck {
  let about = CheckDescription(
    id: "heading-empty",
    question: "Does every heading have text?",
    why: "Headings are how screen-reader users move; an empty one leads nowhere.",
    severity: .error,
    requirements: ["1.3.1", "2.4.6"],
    bad: [
      "##\n\nText."
    ],
    good: [
      "## A part\n\nText."
    ])

  let kinds: [NodeKind] = [.heading]

  func inspect(_ node: Int, of text: InspectedText, _ report: inout CheckReport) {
    if text.name(of: node).isEmpty {
      report.fail("this heading is empty", at: text[node].span, help: "write what the part is about, or remove the number signs")
    } else {
      report.pass()
    }
  }
}
