import UnitMarkup
import UnitModel

struct AriaRoleContext: PageCheck {
  var about: CheckDescription {
    CheckDescription(
      id: "aria-role-context",
      question: "Does every part stand in the whole that it is a part of?",
      why: "A list item outside a list, or a tab outside its tabs, loses its place and number.",
      severity: .error,
      requirements: ["1.3.1"],
      bad: [
        #"<div role="listitem">Text</div>"#,
        #"<div role="list"><div role="tabpanel"><div role="listitem">Text</div></div></div>"#,
        #"<div role="list"><div aria-live="polite"><div role="listitem">Text</div></div></div>"#,
        #"<div role="tab">Text</div>"#,
        #"<div role="row"><div role="cell">Text</div></div>"#,
      ],
      good: [
        #"<div role="list"><div role="listitem">Text</div></div>"#,
        #"<div role="list"><div><div role="listitem">Text</div></div></div>"#,
        #"<div role="list" aria-owns="a"></div><div id="a" role="listitem">Text</div>"#,
        #"<ul><li role="listitem">Text</li></ul>"#,
        #"<div role="menu"><div role="group"><div role="menuitem">Text</div></div></div>"#,
        #"<div role="listitem" hidden>Text</div>"#,
      ])
  }

  func inspect(_ page: InspectedPage, _ report: inout CheckReport) {
    for element in page.exposed(where: { page.accessibility.explicitRole(of: $0)?.contexts.isEmpty == false }) {
      guard let role = page.accessibility.explicitRole(of: element), role != page.accessibility.implicitRole(of: element) else { continue }
      let around = page.accessibility.owner(of: element).flatMap(page.accessibility.role)
      if let around, role.contexts.contains(around) {
        report.pass()
      } else {
        let wanted = role.contexts.map { "'\($0.rawValue)'" }.joined(separator: " or ")
        report.fail(
          "the role '\(role.rawValue)' must stand in \(wanted)", at: page.span(element),
          help: "use the elements of HTML for it, or add the role around it")
      }
    }
  }
}
