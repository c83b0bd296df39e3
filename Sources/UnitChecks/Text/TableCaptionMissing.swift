import UnitModel

struct TableCaptionMissing: TextCheck {
  var about: CheckDescription {
    CheckDescription(
      id: "table-caption-missing",
      question: "Does every larger table have a caption?",
      why: "A screen reader says the caption first; it tells what the table is about before one goes into it cell by cell.",
      severity: .advice,
      requirements: ["1.3.1"],
      bad: [
        "| Day | Hours | Break |\n| - | - | - |\n| 1 | 2 | 3 |\n| 2 | 2 | 3 |",
        "| Month | Rain | Sun |\n| - | - | - |\n| April | 80 | 120 |\n| May | 60 | 150 |\n\n{row-headers}",
        "| a | b | c | d |\n| - | - | - | - |\n| 1 | 2 | 3 | 4 |\n| 5 | 6 | 7 | 8 |",
        "Text.\n\n| Word | Meaning | Example |\n| - | - | - |\n| Mentor | Who helps | Anna |\n| Host | Who gives work | A shop |",
        "| Day | Hours | Break |\n| - | - | - |\n| 1 | 2 | 3 |\n| 2 | 2 | 3 |\n\n{caption=\"\"}",
      ],
      good: [
        "| Day | Hours | Break |\n| - | - | - |\n| 1 | 2 | 3 |\n| 2 | 2 | 3 |\n\n{caption=\"Hours of work\"}",
        "| Day | Hours |\n| - | - |\n| 1 | 2 |\n| 2 | 2 |",
        "| Day | Hours | Break |\n| - | - | - |\n| 1 | 2 | 3 |",
        ":::match{#a outcome=LO1}\n\nWhat belongs together?\n\n| Day | Hours |\n| - | - |\n| One | Two |\n| Three | Four |\n\n:::",
        "Text.",
      ])
  }

  var kinds: [NodeKind] { [.table] }

  func inspect(_ node: Int, of text: InspectedText, _ report: inout CheckReport) {
    guard text.activity(around: node) == nil else { return }
    let facts = text.table(node)
    guard facts.rows.count >= 2, facts.header.count >= 3 else { return }
    if text.document.attributes(of: node)?.value("caption")?.isEmpty ?? true {
      report.fail("this table has no caption", at: text[facts.headerRow].span, help: "write below it, after a blank line: {caption=\"…\"}")
    } else {
      report.pass()
    }
  }
}
