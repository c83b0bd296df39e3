import UnitModel

struct TableMergedCells: TextCheck {
  var about: CheckDescription {
    CheckDescription(
      id: "table-merged-cells",
      question: "Has every table the same cells in each row and column?",
      why: "Screen readers lose the header of a cell that reaches over several rows or columns, and such tables break on phones.",
      severity: .warning,
      requirements: ["1.3.1"],
      bad: [
        "<table><tr><th colspan=\"2\">Rain</th></tr><tr><td>1</td><td>2</td></tr></table>",
        "<table><tr><th rowspan=2>Rain</th><td>1</td></tr></table>",
        "<table>\n<tr><td colspan='3'>Rain</td></tr>\n</table>",
        "<td rowspan=\"4\">x</td>",
        "Text <th colspan=\"2\">Rain</th> text.",
      ],
      good: [
        "| Month | Rain |\n|---|---|\n| April | 80 |",
        "The word colspan is HTML.",
        "`<td colspan=\"2\">`",
        "```html\n<td colspan=\"2\">\n```",
        "Text.",
      ])
  }

  var kinds: [NodeKind] { [.document] }

  func inspect(_ node: Int, of text: InspectedText, _ report: inout CheckReport) {
    for tag in text.tags where tag.name == "td" || tag.name == "th" {
      guard [tag["colspan"], tag["rowspan"]].contains(where: { ($0.flatMap { Int($0) } ?? 1) != 1 }) else { continue }
      report.fail(
        "this cell reaches over several rows or columns", at: tag.span, help: "split the table into several, or repeat the words in each cell")
    }
  }
}
