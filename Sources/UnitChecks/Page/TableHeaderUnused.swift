import UnitMarkup
import UnitModel

struct TableHeaderUnused: PageCheck {
  var about: CheckDescription {
    CheckDescription(
      id: "table-header-unused",
      question: "Does every header of a table head something?",
      why: "A header without cells is a sign that cells are missing or belong to another.",
      severity: .error,
      requirements: ["1.3.1"],
      bad: [
        "<table><tr><th>A</th><th>B</th></tr><tr><td>1</td></tr></table>",
        #"<table><tr><th id="a">A</th><th id="b">B</th></tr><tr><td>1</td><td headers="a">2</td></tr></table>"#,
        "<table><tr><th>A</th></tr></table>",
        #"<table><tr><th scope="row">A</th></tr><tr><td>1</td></tr></table>"#,
        #"<table><tr><td>1</td><th scope="col">A</th></tr><tr><td>2</td></tr></table>"#,
      ],
      good: [
        "<table><tr><td></td><th>A</th><th>B</th></tr><tr><th>C</th><td>1</td><td>2</td></tr></table>",
        "<table><tr><th>A</th><th>B</th></tr><tr><td>1</td><td>2</td></tr></table>",
        "<table><tr><th>Day</th><th>Hours</th></tr><tr><th>Monday</th><td>8</td></tr></table>",
        #"<table><tr><th role="cell">A</th></tr><tr><td>1</td></tr></table>"#,
        "<table><tr><th hidden>A</th></tr><tr><td>1</td></tr></table>",
        "<table></table>",
        #"<table role="presentation"><tr><th>A</th></tr></table>"#,
        #"<table><tr><th id="a">A</th><th id="b">B</th></tr><tr><td>1</td></tr><tr><td headers="b">2</td></tr></table>"#,
      ])
  }

  var elements: [MarkupName] { ["table"] }

  func inspect(_ element: Int, of page: InspectedPage, _ report: inout CheckReport) {
    guard page.accessibility.isIncluded(element), let table = TableModel(element, page.accessibility) else { return }
    let role = page.accessibility.role(of: element)
    guard role == .table || role == .grid || role == .treegrid else { return }
    let used = Set(table.headers().joined())
    for (index, cell) in table.cells.enumerated() where isExposedHeader(cell, page) {
      if used.contains(index) {
        report.pass()
      } else {
        report.fail("this header has no cell", at: page.span(cell.node), help: "fill the table up, or make the header a <td>")
      }
    }
  }

  private func isExposedHeader(_ cell: TableModel.Cell, _ page: InspectedPage) -> Bool {
    guard page.accessibility.isIncluded(cell.node), !page.accessibility.isOutOfSight(cell.node) else { return false }
    let role = page.accessibility.role(of: cell.node)
    return role == .columnheader || role == .rowheader
  }
}
