import UnitModel

struct TableTooWide: TextCheck {
  var about: CheckDescription {
    CheckDescription(
      id: "table-too-wide",
      question: "Does every table have at most eight columns, of words short enough for a phone?",
      why: "A wide table has to be scrolled in two directions on a phone or by people who enlarge the page.",
      severity: .warning,
      requirements: ["1.4.10"],
      bad: [
        "| a | b | c | d | e | f | g | h | i |\n|-|-|-|-|-|-|-|-|-|\n| 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 |",
        "| Column 0 | Column 1 | Column 2 | Column 3 | Column 4 | Column 5 | Column 6 | Column 7 | Column 8 | Column 9 |\n|-|-|-|-|-|-|-|-|-|-|\n| 1 | 1 | 1 | 1 | 1 | 1 | 1 | 1 | 1 | 1 |",
        "| Krankenversicherungskarte | Haftpflichtversicherung | Aufenthaltsgenehmigung | Praktikumsvereinbarung |\n|-|-|-|-|\n| 1 | 2 | 3 | 4 |",
        "| Mo | Tu | We | Th | Fr | Sa | Su | Sum | Break |\n|-|-|-|-|-|-|-|-|-|\n| 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 |",
        "| Website | Mail | Phone | Place |\n|-|-|-|-|\n| `insurance.example.org/students` | `students@insurance.example.org` | `+358-40-123-4567` | `Puutarhakatu-12-Turku` |",
      ],
      good: [
        "| Day | Hours |\n| - | - |\n| 1 | 2 |",
        "| a | b | c | d | e | f | g | h |\n|-|-|-|-|-|-|-|-|\n| 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 |",
        "| Krankenversicherungskarte | Haftpflichtversicherung |\n|-|-|\n| 1 | 2 |",
        "| Word | Meaning | Example |\n|-|-|-|\n| Insurance | What pays the doctor | My card of health insurance |",
        "Text.",
      ])
  }

  private static let columns = 8
  /// Letters of the longest words of all columns together.
  private static let letters = 80

  var kinds: [NodeKind] { [.table] }

  func inspect(_ node: Int, of text: InspectedText, _ report: inout CheckReport) {
    let facts = text.table(node)
    let count = facts.header.count
    if count > Self.columns {
      return report.fail(
        "this table has \(count) columns; \(Self.columns) are a good limit", at: text[facts.headerRow].span,
        help: "split the table, or turn rows into columns")
    }
    guard count >= 3 else { return report.pass() }
    let widths = facts.header.indices.reduce(0) { sum, column in
      let cells = ([facts.header] + facts.rows).compactMap { $0.indices.contains(column) ? $0[column] : nil }
      return sum + (cells.map { longestWord($0, text) }.max() ?? 0)
    }
    if widths > Self.letters {
      report.fail(
        "the longest words of this table have \(widths) letters side by side", at: text[facts.headerRow].span,
        help: "split the table, or use shorter words")
    } else {
      report.pass()
    }
  }

  private func longestWord(_ cell: Int, _ text: InspectedText) -> Int {
    var bytes: [UInt8] = []
    text.document.appendPlainText(of: cell, to: &bytes)
    return bytes.split(separator: 0x20).map { String(decoding: $0, as: UTF8.self).count }.max() ?? 0
  }
}
