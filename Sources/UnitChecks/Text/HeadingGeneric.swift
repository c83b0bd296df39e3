import UnitModel

struct HeadingGeneric: TextCheck {
  let about = CheckDescription(
    id: "heading-generic",
    question: "Does every heading say what follows?",
    why: "“More” or “Section” helps nobody to decide whether to read on.",
    severity: .warning,
    requirements: ["2.4.6"],
    bad: [
      "## Miscellaneous\n\nText."
    ],
    good: [
      "## Papers to carry\n\nText."
    ])

  let kinds: [NodeKind] = [.heading]

  func inspect(_ node: Int, of text: InspectedText, _ report: inout CheckReport) {
    let name = text.name(of: node)
    if text.words.genericHeadings.contains(name) {
      report.fail("the heading '\(name)' does not say what follows", at: text[node].span, help: "name the matter of this part")
    } else {
      report.pass()
    }
  }
}
