import UnitMarkup
import UnitModel

struct AriaStateRequired: PageCheck {
  var about: CheckDescription {
    CheckDescription(
      id: "aria-state-required",
      question: "Does every role have the states without which it says nothing?",
      why: "A check box that does not say whether it is checked is none.",
      severity: .error,
      requirements: ["4.1.2"],
      bad: [
        #"<div role="checkbox">Text</div>"#,
        #"<input type="text" role="combobox" aria-label="A">"#,
        #"<div role="slider" aria-label="A"></div>"#,
        #"<div role="switch" aria-checked="">Text</div>"#,
        #"<div role="separator" tabindex="0"></div>"#,
        #"<span role="radio" tabindex="0">Text</span>"#,
      ],
      good: [
        #"<div role="checkbox" aria-checked="false">Text</div>"#,
        #"<input type="checkbox" role="switch" aria-label="A">"#,
        #"<div role="option">Text</div>"#,
        #"<div role="separator"></div>"#,
        #"<div role="heading">Text</div>"#,
        #"<input type="checkbox" role="checkbox" aria-label="A">"#,
      ])
  }

  func inspect(_ page: InspectedPage, _ report: inout CheckReport) {
    for element in page.exposed(where: { page.accessibility.explicitRole(of: $0) != nil }) {
      guard let role = page.accessibility.explicitRole(of: element), role == page.accessibility.role(of: element),
        role != page.accessibility.implicitRole(of: element)
      else { continue }
      let missing = required(role, element, page).filter { (page.tree.attribute(MarkupName($0.utf8), of: element) ?? "").allSatisfy(\.isWhitespace) }
      guard !missing.isEmpty else {
        report.pass()
        continue
      }
      report.fail(
        "the role '\(role.rawValue)' needs \(missing.joined(separator: " and "))", at: page.span(element),
        help: "write it, and keep it right by script")
    }
  }

  private func required(_ role: AriaRole, _ element: Int, _ page: InspectedPage) -> [String] {
    if role == .separator { return page.accessibility.isFocusable(element) ? ["aria-valuenow"] : [] }
    var required = role.required
    if role == .combobox, page.tree.attribute("aria-expanded", of: element) == "true" { required.append("aria-controls") }
    if page.nodes[element].name == "input" {
      // What the field itself says need not be said again.
      let type = ImplicitRole.inputType(of: element, in: page.tree)
      if type == "checkbox" || type == "radio" { required.removeAll { $0 == "aria-checked" } }
      if type == "range" || type == "number" { required.removeAll { $0 == "aria-valuenow" } }
    }
    return required
  }
}
