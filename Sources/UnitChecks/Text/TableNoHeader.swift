import UnitModel

struct TableNoHeader: TextCheck {
  var about: CheckDescription {
    CheckDescription(
      id: "table-no-header",
      question: "Do tables have a header row with text?",
      why: "A screen reader reads the header with each cell; without headers the cells belong to nothing.",
      severity: .error,
      requirements: ["1.3.1"],
      bad: [
        "|  |  |\n| - | - |\n| 1 | 2 |",
        "| &nbsp; | &nbsp; |\n| - | - |\n| Monday | 2 |",
        "| | | |\n|-|-|-|\n| a | b | c |\n| d | e | f |",
        "<table><tr><td>Month</td><td>Rain</td></tr></table>",
        "<table>\n<tr><td>April</td></tr>\n</table>",
      ],
      good: [
        "| Day | Hours |\n| - | - |\n| 1 | 2 |",
        "| Month | Rain |\n|---|---|\n| April | 80 |",
        "|  | Hours |\n| - | - |\n| Monday | 2 |\n\n{row-headers}",
        "Text | text",
        "| ![Sun](media/a.svg) | ![Rain](media/b.svg) |\n| - | - |\n| 1 | 2 |\n| 3 | 4 |",
      ])
  }

  var kinds: [NodeKind] { [.document] }

  func inspect(_ node: Int, of text: InspectedText, _ report: inout CheckReport) {
    for table in text.nodes(.table) {
      let facts = text.table(table)
      if facts.header.allSatisfy({ TableFacts.isBlank($0, text) }) {
        report.fail("the header row of this table is empty", at: text[facts.headerRow].span, help: "say above each column what it holds")
      } else {
        report.pass()
      }
    }
    for (index, tag) in text.tags.enumerated() where tag.name == "table" && !tag.isClosing && tag["role"] != "presentation" {
      let inside = text.tags[(index + 1)...].prefix { $0.name != "table" }
      if !inside.contains(where: { $0.name == "th" }) {
        report.fail("this table has no header cells", at: tag.span, help: "write the table with | between its cells; its first row holds the headers")
      }
    }
  }
}
