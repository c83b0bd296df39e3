import UnitMarkup
import UnitModel

struct TableScopeHeaders: PageCheck {
  var about: CheckDescription {
    CheckDescription(
      id: "table-scope-headers",
      question: "Do the headers that a cell names exist in its table?",
      why: "A screen reader reads them before the cell; one that does not exist is not read.",
      severity: .error,
      requirements: ["1.3.1"],
      bad: [
        #"<table><tr><th id="a">A</th></tr><tr><td headers="b">1</td></tr></table>"#,
        #"<table><tr><td><span id="a">A</span></td></tr><tr><td headers="a">1</td></tr></table>"#,
        #"<p id="a">A</p><table><tr><th>A</th></tr><tr><td headers="a">1</td></tr></table>"#,
        #"<table><tr><th>A</th></tr><tr><td id="c" headers="c">1</td></tr></table>"#,
        #"<table><tr><th scope="column">A</th></tr><tr><td>1</td></tr></table>"#,
        #"<table><tr><th id="a">A</th></tr></table><table><tr><td headers="a">1</td></tr></table>"#,
      ],
      good: [
        #"<table><tr><th id="a">A</th></tr><tr><td headers="a">1</td></tr></table>"#,
        #"<table><tr><th scope="col">A</th></tr><tr><td>1</td></tr></table>"#,
        #"<table><tr><td headers="">1</td></tr></table>"#,
        #"<table role="presentation"><tr><td headers="b">1</td></tr></table>"#,
        #"<table hidden><tr><td headers="b">1</td></tr></table>"#,
        #"<table><tr><td role="columnheader" id="a">A</td></tr><tr><td headers="a">1</td></tr></table>"#,
      ])
  }

  var elements: [MarkupName] { ["td", "th"] }

  func inspect(_ element: Int, of page: InspectedPage, _ report: inout CheckReport) {
    guard let table = page.tree.ancestor("table", of: element), page.accessibility.isIncluded(table), !page.accessibility.isHidden(element) else {
      return
    }
    if let scope = page.tree.attribute("scope", of: element)?.lowercased(), page.nodes[element].name == "th" {
      if ["col", "row", "colgroup", "rowgroup", "auto", ""].contains(scope) {
        report.pass()
      } else {
        report.fail("scope cannot be '\(scope)'", at: page.span(element), help: "write col, row, colgroup or rowgroup")
      }
    }
    guard let value = page.tree.attribute("headers", of: element), !value.allSatisfy(\.isWhitespace) else { return }
    for id in value.split(whereSeparator: \.isWhitespace) {
      let header = page.accessibility.element(withID: id.utf8)
      if let header, header != element, isCell(header, of: table, page) {
        report.pass()
      } else {
        report.fail("'\(id)' is no other cell of this table", at: page.span(element), help: "name the id of a <th> of the same table")
      }
    }
  }

  private func isCell(_ cell: Int, of table: Int, _ page: InspectedPage) -> Bool {
    (page.nodes[cell].name == "td" || page.nodes[cell].name == "th") && page.tree.ancestor("table", of: cell) == table
  }
}
