import UnitModel

struct HeadingSkippedLevel: TextCheck {
  var about: CheckDescription {
    CheckDescription(
      id: "heading-skipped-level",
      question: "Does each heading lie at most one level below the one before?",
      why: "Screen-reader users move by heading levels; a gap sounds as if a part were missing.",
      severity: .error,
      requirements: ["1.3.1"],
      bad: [
        "## Before you call\n\n#### The four facts\n\nText.",
        "### The first part\n\nText.",
        "## Work\n\n### Smaller\n\n##### Smallest\n\nText.",
        "## Work\n\n### Smaller\n\n## Next part\n\n#### Small\n\nText.",
        "## Work\n\n> #### Quoted\n\nText.",
      ],
      good: [
        "## Before you call\n\n### The four facts\n\nText.",
        "## Work\n\n### Smaller\n\n#### Smallest\n\nText.\n\n## Next part\n\nText.",
        "## Work\n\n### Smaller\n\nText.\n\n## Next part\n\n### Small\n\nText.",
        "Text without headings.",
        "## One\n\nText.\n\n## Two\n\nText.",
      ])
  }

  var kinds: [NodeKind] { [.document] }

  func inspect(_ node: Int, of text: InspectedText, _ report: inout CheckReport) {
    var previous = 1
    for heading in text.unit.headings {
      if heading.level > previous + 1 {
        report.fail(
          "this heading jumps from level \(previous) to level \(heading.level)", at: text[heading.node].span,
          help: "write it with \(previous + 1) number signs: \(String(repeating: "#", count: previous + 1))",
          fixes: text.changeOfLevel(of: heading.node, to: previous + 1))
      } else {
        report.pass()
      }
      previous = heading.level
    }
  }
}
