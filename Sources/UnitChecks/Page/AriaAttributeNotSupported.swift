import UnitMarkup
import UnitModel

struct AriaAttributeNotSupported: PageCheck {
  var about: CheckDescription {
    CheckDescription(
      id: "aria-attribute-not-supported",
      question: "Does every element have only states and properties that its role can have?",
      why: "Assistive technology passes over the others, or says what makes no sense.",
      severity: .error,
      requirements: ["4.1.2"],
      bad: [
        #"<button aria-sort="ascending">Text</button>"#,
        #"<p aria-checked="true">Text</p>"#,
        #"<div aria-expanded="false">Text</div>"#,
        #"<a href="a.html" aria-selected="true">Text</a>"#,
        #"<ul aria-multiselectable="true"><li>Text</li></ul>"#,
        #"<button aria-sort="">Text</button>"#,
      ],
      good: [
        #"<button aria-pressed="false">Text</button>"#,
        #"<button role="none" aria-pressed="false">Text</button>"#,
        #"<input type="password" aria-required="true" aria-label="A">"#,
        #"<div role="button" aria-sort="ascending" hidden></div>"#,
        #"<p aria-busy="true">Text</p>"#,
        #"<h2 aria-level="3">Text</h2>"#,
      ])
  }

  func inspect(_ page: InspectedPage, _ report: inout CheckReport) {
    page.forEachAriaAttribute { element, name, _ in
      guard let attribute = AriaAttribute.named(name), page.accessibility.isIncluded(element) else { return }
      if attribute.isGlobal || isSupported(name, element, page) { return report.pass() }
      let role = page.accessibility.role(of: element)?.rawValue
      report.fail(
        "'\(name)' means nothing on \(role.map { "the role '\($0)'" } ?? page.tag(element))", at: page.span(element),
        help: "take it away, or use an element or role that has it")
    }
  }

  private func isSupported(_ name: String, _ element: Int, _ page: InspectedPage) -> Bool {
    if let role = page.accessibility.role(of: element) { return role.supports(name) }
    switch page.nodes[element].name {
    // Fields without a role of their own have what text fields have (ARIA in HTML, section 4).
    case "input": return AriaRole.textbox.supports(name)
    case "summary": return AriaRole.button.supports(name)
    // What another language or a script defines cannot be told.
    default: return page.tree.name(of: element).contains("-") || page.accessibility.isForeign(element)
    }
  }
}
