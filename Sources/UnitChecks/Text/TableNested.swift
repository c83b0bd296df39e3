import UnitModel

struct TableNested: TextCheck {
  var about: CheckDescription {
    CheckDescription(
      id: "table-nested",
      question: "Is no table inside another one?",
      why: "A screen reader counts rows and columns of both at once; nobody keeps track of where they are.",
      severity: .error,
      requirements: ["1.3.1"],
      bad: [
        "<table><tr><td><table><tr><td>1</td></tr></table></td></tr></table>",
        "<table>\n<tr><td>\n<table></table>\n</td></tr>\n</table>",
        "<table><tr><th>A</th></tr><tr><td><table><tr><th>B</th></tr></table></td></tr></table>",
        "<TABLE><tr><td><TABLE></TABLE></td></tr></TABLE>",
        "<table class=\"a\"><tbody><tr><td>x<table class=\"b\"></table></td></tr></tbody></table>",
      ],
      good: [
        "| Month | Rain |\n|---|---|\n| April | 80 |",
        "| A | B |\n|---|---|\n| 1 | 2 |\n\n| C | D |\n|---|---|\n| 1 | 2 |",
        "`<table><table>`",
        "```html\n<table><tr><td><table>\n```",
        "Text.",
      ])
  }

  var kinds: [NodeKind] { [.document] }

  func inspect(_ node: Int, of text: InspectedText, _ report: inout CheckReport) {
    var depth = 0
    for tag in text.tags where tag.name == "table" {
      depth = max(0, depth + (tag.isClosing ? -1 : 1))
      if depth == 2, !tag.isClosing {
        report.fail("this table lies in another table", at: tag.span, help: "write two tables, one behind the other")
      }
    }
  }
}
