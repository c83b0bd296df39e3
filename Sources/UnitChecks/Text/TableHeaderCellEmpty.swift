import UnitModel

struct TableHeaderCellEmpty: TextCheck {
  let about = CheckDescription(
    id: "table-header-cell-empty",
    question: "Does every column have a header?",
    why: "The cells below an empty header have no name.",
    severity: .warning,
    requirements: ["1.3.1"],
    bad: [
      "| Day |  |\n| - | - |\n| 1 | 2 |"
    ],
    good: [
      "| Day | Hours |\n| - | - |\n| 1 | 2 |",
      "|  | Hours |\n| - | - |\n| Monday | 2 |\n\n{row-headers}"
    ])

  let kinds: [NodeKind] = [.tableRow]

  func inspect(_ node: Int, of text: InspectedText, _ report: inout CheckReport) {
    guard text[node].flags.contains(.header) else { return }
    let cells = Array(text.document.children(of: node))
    let hasRowHeaders = text.document.attributes(of: text.parent(of: node))?.has("row-headers") ?? false
    guard cells.contains(where: { !text.name(of: $0).isEmpty }) else { return }
    for (column, cell) in cells.enumerated() where text.name(of: cell).isEmpty && !(column == 0 && hasRowHeaders) {
      report.fail("column \(column + 1) has no header", at: text[node].span, help: "write what the column holds; an empty first one needs {row-headers} below the table")
    }
  }
}
