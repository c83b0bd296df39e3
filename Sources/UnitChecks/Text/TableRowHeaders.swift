import UnitModel

struct TableRowHeaders: TextCheck {
  var about: CheckDescription {
    CheckDescription(
      id: "table-row-headers",
      question: "Is a first column of labels marked {row-headers}?",
      why: "Then a screen reader says the label with each cell of its row; without the mark people have to remember it.",
      severity: .advice,
      requirements: ["1.3.1"],
      bad: [
        "| Month | Rain | Sun |\n| - | - | - |\n| April | 80 | 120 |\n| May | 60 | 150 |",
        "|  | Hours | Break |\n| - | - | - |\n| Monday | 8 | 30 min |\n| Tuesday | 6 | 20 min |",
        "| Month | Rain | Sun |\n| - | - | - |\n| **April** | many | few |\n| **May** | few | many |",
        "| Country | Price | Tax |\n| - | - | - |\n| Finland | €12 | 24 % |\n| Spain | €10 | 21 % |",
        "| Room | Beds | Price |\n| - | - | - |\n| Small room | 2 | 40 |\n| Large room | 4 | 60 |",
      ],
      good: [
        "| Month | Rain | Sun |\n| - | - | - |\n| April | 80 | 120 |\n| May | 60 | 150 |\n\n{row-headers}",
        "| Month | Rain |\n| - | - |\n| April | 80 |\n| May | 60 |",
        "| Word | Meaning | Example |\n| - | - | - |\n| Insurance | What pays | My card |\n| Mentor | Who helps | Anna |",
        "| 1 | 2 | 3 |\n| - | - | - |\n| 4 | 5 | 6 |\n| 7 | 8 | 9 |",
        "Text.",
      ])
  }

  var kinds: [NodeKind] { [.table] }

  func inspect(_ node: Int, of text: InspectedText, _ report: inout CheckReport) {
    guard !text.has("row-headers", node), text.activity(around: node) == nil else { return }
    let facts = text.table(node)
    guard facts.header.count >= 3, facts.rows.count >= 2 else { return }
    let labels = facts.rows.compactMap(\.first).map { text.name(of: $0) }
    let areLabels = labels.allSatisfy { $0.contains(where: \.isLetter) && $0.count <= 40 } && Set(labels).count == labels.count
    guard areLabels, labels.count == facts.rows.count else { return }
    let values = facts.rows.flatMap { $0.dropFirst() }
    let numbers = values.count { cell in text.document.plainText(of: cell).contains(where: \.isNumber) }
    let areBold = facts.rows.allSatisfy { row in row.first.map { text[$0 + 1].kind == .strong && text[$0 + 1].end == text[$0].end } ?? false }
    let hasEmptyCorner = facts.header.first.map { TableFacts.isBlank($0, text) } ?? false
    guard areBold || hasEmptyCorner || numbers * 3 >= values.count * 2 else { return report.pass() }
    let end = text[node].span.end
    let hasAttributes = text[node].attributes >= 0
    report.fail(
      "the first column of this table seems to hold labels of the rows", at: text[facts.headerRow].span,
      help: "write {row-headers} below it, after a blank line",
      fix: hasAttributes ? nil : Fix(replace: SourceSpan(start: end, end: end), with: "\n\n{row-headers}", safety: .needsJudgement))
  }
}
