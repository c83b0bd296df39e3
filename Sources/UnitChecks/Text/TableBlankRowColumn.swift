import UnitModel

struct TableBlankRowColumn: TextCheck {
  var about: CheckDescription {
    CheckDescription(
      id: "table-blank-row-column",
      question: "Does every cell of a table hold something?",
      why: "Somebody who hears “blank” cannot tell whether nothing is there, nothing is known, or the cell above counts.",
      severity: .warning,
      requirements: ["1.3.1"],
      bad: [
        "| Month | Rain |\n|---|---|\n| April | 80 |\n| | |\n| May | 60 |",
        "| Month | Rain |\n|---|---|\n| April | 80 |\n| May | |",
        "| Country | City |\n|---|---|\n| Spain | Vigo |\n|  | Porto |",
        "| Month | Rain |\n|---|---|\n| April | &nbsp; |",
        "| Day | Work | Break |\n|---|---|---|\n| 1 |  | 2 |\n| 2 |  | 3 |",
      ],
      good: [
        "| Month | Rain |\n|---|---|\n| April | 80 |\n| May | no data |",
        "| Month | Rain |\n|---|---|\n| April | 0 |",
        "| Sign | Meaning |\n|---|---|\n| ![Red circle](media/a.svg) | Stop |\n| ![Green circle](media/b.svg) | Go |",
        "|  | Hours |\n| - | - |\n| Monday | 2 |\n\n{row-headers}",
        "| Name | Code |\n|---|---|\n| Bell | `\\a` |",
      ])
  }

  var kinds: [NodeKind] { [.table] }

  func inspect(_ node: Int, of text: InspectedText, _ report: inout CheckReport) {
    guard text.activity(around: node) == nil else { return }
    let facts = text.table(node)
    for (row, cells) in zip(facts.rowNodes, facts.rows) {
      let blank = cells.filter { TableFacts.isBlank($0, text) }
      if blank.isEmpty {
        report.pass()
      } else if blank.count == cells.count {
        report.fail("this row is empty", at: text[row].span, help: "remove it; two tables are better than one with a gap")
      } else {
        let what = blank.count == 1 ? "a cell of this row is empty" : "\(blank.count) cells of this row are empty"
        report.fail(what, at: text[row].span, help: "write what is there, such as '0', 'none' or 'no data'")
      }
    }
  }
}
