import UnitModel

struct TableHeaderCellEmpty: TextCheck {
  var about: CheckDescription {
    CheckDescription(
      id: "table-header-cell-empty",
      question: "Does every column have a header?",
      why: "A screen reader has no name for the cells below an empty header.",
      severity: .warning,
      requirements: ["1.3.1"],
      bad: [
        "| Day |  |\n| - | - |\n| 1 | 2 |",
        "|  | Hours |\n| - | - |\n| Monday | 2 |",
        "| Day |  | Break |\n| - | - | - |\n| 1 | 2 | 3 |",
        "| Day | &nbsp; |\n| - | - |\n| 1 | 2 |",
        "| Day | Hours | |\n| - | - | - |\n| 1 | 2 | 3 |",
      ],
      good: [
        "| Day | Hours |\n| - | - |\n| 1 | 2 |",
        "|  | Hours |\n| - | - |\n| Monday | 2 |\n\n{row-headers}",
        "| Day | % |\n| - | - |\n| 1 | 2 |",
        "| Day | € |\n| - | - |\n| 1 | 2 |",
        "| # | Hours |\n| - | - |\n| 1 | 2 |",
      ])
  }

  var kinds: [NodeKind] { [.table] }

  func inspect(_ node: Int, of text: InspectedText, _ report: inout CheckReport) {
    let facts = text.table(node)
    guard facts.header.contains(where: { !TableFacts.isBlank($0, text) }) else { return }
    for (column, cell) in facts.header.enumerated() {
      if !TableFacts.isBlank(cell, text) || column == 0 && text.has("row-headers", node) {
        report.pass()
        continue
      }
      report.fail(
        "column \(column + 1) has no header", at: text[facts.headerRow].span,
        help: "write what the column holds; an empty first one needs {row-headers} below the table")
    }
  }
}
