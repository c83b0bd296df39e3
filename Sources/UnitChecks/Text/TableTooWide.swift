import UnitModel

struct TableTooWide: TextCheck {
  let about = CheckDescription(
    id: "table-too-wide",
    question: "Does every table have at most eight columns?",
    why: "A wide table cannot be read on a phone or enlarged.",
    severity: .warning,
    requirements: ["1.4.10"],
    bad: [
      "| a | b | c | d | e | f | g | h | i |\n|-|-|-|-|-|-|-|-|-|\n| 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 |"
    ],
    good: [
      "| Day | Hours |\n| - | - |\n| 1 | 2 |"
    ])

  let kinds: [NodeKind] = [.table]

  func inspect(_ node: Int, of text: InspectedText, _ report: inout CheckReport) {
    guard let header = text.document.children(of: node).first(where: { _ in true }) else { return }
    let columns = text.document.children(of: header).reduce(0) { count, _ in count + 1 }
    if columns > 8 {
      report.fail("this table has \(columns) columns; eight are a good limit", at: text[header].span, help: "split the table, or turn rows into columns")
    } else {
      report.pass()
    }
  }
}
