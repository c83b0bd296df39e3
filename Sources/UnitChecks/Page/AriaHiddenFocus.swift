import UnitMarkup
import UnitModel

struct AriaHiddenFocus: PageCheck {
  var about: CheckDescription {
    CheckDescription(
      id: "aria-hidden-focus",
      question: "Is nothing that can take the focus hidden from assistive technology?",
      why: "The focus goes there and a screen reader falls silent.",
      severity: .error,
      requirements: ["4.1.2"],
      bad: [
        #"<div aria-hidden="true"><a href="a.html">Text</a></div>"#,
        #"<button aria-hidden="true">Text</button>"#,
        #"<div aria-hidden="true"><input aria-label="A"></div>"#,
        #"<div aria-hidden="true"><p tabindex="0">Text</p></div>"#,
        #"<div aria-hidden="true"><p aria-hidden="false"><a href="a.html">Text</a></p></div>"#,
        #"<div aria-hidden="true"><details><summary>Text</summary></details></div>"#,
      ],
      good: [
        #"<p aria-hidden="true">Text</p>"#,
        #"<div aria-hidden="true"><a href="a.html" style="display: none">Text</a></div>"#,
        #"<input disabled aria-hidden="true">"#,
        #"<div aria-hidden="true"><a href="a.html" tabindex="-1">Text</a></div>"#,
        #"<div aria-hidden="yes"><a href="a.html">Text</a></div>"#,
        #"<div aria-hidden="true" inert><a href="a.html">Text</a></div>"#,
      ])
  }

  /// Whether a script of the page names the element and moves the focus.
  private func isMovedByScript(_ element: Int, _ page: InspectedPage) -> Bool {
    guard let id = page.tree.attribute("id", of: element), !id.isEmpty else { return false }
    return page.tree.elements("script").contains { script in
      let text = page.tree.descendants(of: script).map { page.tree.content(of: $0) }.joined()
      return text.contains(id) && text.contains(".focus(")
    }
  }

  func inspect(_ page: InspectedPage, _ report: inout CheckReport) {
    for element in page.nodes.indices where page.accessibility.isInsideAriaHidden(element) && page.nodes[element].name != nil {
      // What passes the focus on as soon as it gets it is not counted as focusable by the ACT rules.
      if page.accessibility.isTabStop(element), !page.tree.has("onfocus", element) {
        if isMovedByScript(element, page) {
          report.cannotTell(
            "this \(page.tag(element)) is hidden from assistive technology, and a script knows it", at: page.span(element),
            help: "try whether the focus stays on it")
          continue
        }
        report.fail(
          "this \(page.tag(element)) can take the focus but is hidden from assistive technology", at: page.span(element),
          help: "take aria-hidden away, or keep the focus out with tabindex=\"-1\" or inert")
      } else if page.tree.has("aria-hidden", element) {
        report.pass()
      }
    }
  }
}
