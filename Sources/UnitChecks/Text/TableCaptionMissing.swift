import UnitModel

struct TableCaptionMissing: TextCheck {
  let about = CheckDescription(
    id: "table-caption-missing",
    question: "Does every larger table have a caption?",
    why: "A caption says what the table is about before one goes into it.",
    severity: .advice,
    requirements: ["1.3.1"],
    bad: [
      "| Day | Hours | Break |\n| - | - | - |\n| 1 | 2 | 3 |\n| 2 | 2 | 3 |"
    ],
    good: [
      "| Day | Hours | Break |\n| - | - | - |\n| 1 | 2 | 3 |\n| 2 | 2 | 3 |\n\n{caption=\"Hours of work\"}"
    ])

  let kinds: [NodeKind] = [.table]

  func inspect(_ node: Int, of text: InspectedText, _ report: inout CheckReport) {
    let rows = Array(text.document.children(of: node))
    guard text[text.parent(of: node)].kind != .container, rows.count > 2, text.document.children(of: rows[0]).reduce(0, { count, _ in count + 1 }) > 2 else { return }
    if text.document.attributes(of: node)?.value("caption")?.isEmpty ?? true {
      report.fail("this table has no caption", at: text[rows[0]].span, help: "write below it, after a blank line: {caption=\"…\"}")
    } else {
      report.pass()
    }
  }
}
