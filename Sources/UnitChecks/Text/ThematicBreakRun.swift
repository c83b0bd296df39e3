import UnitModel

struct ThematicBreakRun: TextCheck {
  var about: CheckDescription {
    CheckDescription(
      id: "thematic-break-run",
      question: "Does every line across the page separate two parts?",
      why: "Screen readers announce each line as a separator; lines for decoration are noise to people who listen.",
      severity: .advice,
      requirements: ["1.3.1"],
      bad: [
        "Text.\n\n---\n\n---\n\nText.",
        "Text.\n\n***\n\n---\n\n___\n\nText.",
        "***\n\n***\n\nText.",
        "Text.\n\n---\n\n## Work\n\nText.",
        "Text.\n\n## Work\n\n---\n\nText.",
        "Text.\n\n---",
      ],
      good: [
        "Text.\n\n---\n\nText.",
        "Text.\n\n***\n\nMore text.",
        "One.\n\n---\n\nTwo.\n\n---\n\nThree.",
        "| Day | Hours |\n| --- | --- |\n| 1 | 2 |",
        "Text -- with dashes --- inside.",
      ])
  }

  var kinds: [NodeKind] { [.thematicBreak] }

  func inspect(_ node: Int, of text: InspectedText, _ report: inout CheckReport) {
    let before = text.sibling(before: node).map { text[$0].kind }
    let behind = text.sibling(behind: node).map { text[$0].kind }
    if before == .thematicBreak {
      report.fail(
        "this line follows another one", at: text[node].span, help: "one line is enough", fix: Fix(replace: text[node].span, with: "", safety: .safe))
    } else if behind == nil || before == .heading || behind == .heading {
      report.fail("this line separates nothing that a heading or the end does not separate", at: text[node].span, help: "remove it")
    } else {
      report.pass()
    }
  }
}
