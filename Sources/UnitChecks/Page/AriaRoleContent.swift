import UnitMarkup
import UnitModel

struct AriaRoleContent: PageCheck {
  var about: CheckDescription {
    CheckDescription(
      id: "aria-role-content",
      question: "Does every list, table, menu, tree and set of tabs hold only its own parts?",
      why: "A screen reader counts the parts; with others among them it counts wrong or says nothing.",
      severity: .error,
      requirements: ["1.3.1"],
      bad: [
        #"<div role="list"><span>Text</span></div>"#,
        "<ul><div></div><div></div></ul>",
        #"<ol role="tablist"><li role="listitem">Text</li></ol>"#,
        #"<div role="grid"><div role="row"><span>Text</span></div></div>"#,
        #"<div role="list" aria-owns="a"></div><div id="a" role="tab">Text</div>"#,
        #"<div role="menu"><div role="group"><span role="treeitem">Text</span></div></div>"#,
      ],
      good: [
        "<ul><li>Text</li></ul>",
        #"<div role="menu"><div role="none"></div><div role="menuitem">Text</div></div>"#,
        #"<ul role="tablist"><li role="none"><span role="tab">Text</span></li></ul>"#,
        "<table><caption>Text</caption><tr><td>Text</td></tr></table>",
        #"<select multiple aria-label="A"><option>Text</option></select>"#,
        #"<div role="list"></div>"#,
        #"<div role="list" aria-busy="true"><span>Text</span></div>"#,
      ])
  }

  func inspect(_ page: InspectedPage, _ report: inout CheckReport) {
    for element in page.exposed(where: { page.accessibility.role(of: $0)?.owned.isEmpty == false }) {
      guard let role = page.accessibility.role(of: element), page.tree.attribute("aria-busy", of: element)?.lowercased() != "true" else { continue }
      if let stranger = stranger(in: element, allowed: role.owned, page, depth: 0) {
        let name = page.accessibility.role(of: stranger)?.rawValue ?? page.tag(stranger)
        report.fail("'\(name)' is no part of '\(role.rawValue)'", at: page.span(stranger), help: parts(role))
      } else if hasOnlyOthers(element, page) {
        report.fail("'\(role.rawValue)' has none of its parts inside", at: page.span(element), help: parts(role))
      } else {
        report.pass()
      }
    }
  }

  private func parts(_ role: AriaRole) -> String { "it holds \(role.owned.map { "'\($0.rawValue)'" }.joined(separator: ", "))" }

  /// The first element below that is none of the parts; groups are looked into.
  private func stranger(in element: Int, allowed: [AriaRole], _ page: InspectedPage, depth: Int) -> Int? {
    for part in page.accessibility.owned(by: element) {
      guard let role = page.accessibility.role(of: part), allowed.contains(role) else {
        if isItemWithoutRole(part, page) { continue }
        return part
      }
      if role == .group, depth < 16, let stranger = stranger(in: part, allowed: allowed, page, depth: depth + 1) { return stranger }
    }
    return nil
  }

  /// What stands in a `li` whose role is taken away is its own business.
  private func isItemWithoutRole(_ part: Int, _ page: InspectedPage) -> Bool {
    guard let item = page.tree.ancestor("li", of: part), page.accessibility.role(of: item)?.isPresentational == true else { return false }
    let list = page.nodes[item].parent
    return page.accessibility.explicitRole(of: list) == nil
  }

  private func hasOnlyOthers(_ element: Int, _ page: InspectedPage) -> Bool {
    guard page.accessibility.owned(by: element).isEmpty else { return false }
    return page.accessibility.contents(of: element).contains { page.accessibility.role(of: $0) == .generic && !page.accessibility.isHidden($0) }
  }
}
