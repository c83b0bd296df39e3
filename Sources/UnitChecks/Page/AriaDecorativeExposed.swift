import UnitMarkup
import UnitModel

struct AriaDecorativeExposed: PageCheck {
  var about: CheckDescription {
    CheckDescription(
      id: "aria-decorative-exposed",
      question: "Is what is marked as decoration really left out?",
      why: "A role of none, or an empty alt, is ignored where the element can take the focus or has a global ARIA attribute.",
      severity: .error,
      requirements: ["1.1.1", "4.1.2"],
      bad: [
        #"<img src="a.png" alt="" aria-labelledby="a"><span hidden id="a">Logo</span>"#,
        #"<svg role="none" aria-label="Circle"></svg>"#,
        #"<button role="none">Text</button>"#,
        #"<img src="a.png" alt="" tabindex="0">"#,
        #"<h2 role="presentation" aria-live="polite">Text</h2>"#,
      ],
      good: [
        #"<img src="a.png" alt="">"#,
        #"<img src="a.png" alt="" aria-hidden="true">"#,
        #"<img src="a.png" role="presentation" alt="Logo">"#,
        #"<svg role="none"></svg>"#,
        #"<button role="none" disabled>Text</button>"#,
        #"<img src="a.png" alt="Logo" tabindex="0">"#,
      ])
  }

  func inspect(_ page: InspectedPage, _ report: inout CheckReport) {
    for element in page.nodes.indices where page.nodes[element].name != nil && isMarked(element, page) && !page.accessibility.isHidden(element) {
      if page.accessibility.role(of: element)?.isPresentational == true {
        report.pass()
      } else {
        report.fail(
          "this \(page.tag(element)) is marked as decoration but assistive technology sees it", at: page.span(element),
          help: "take away what keeps it: tabindex or the ARIA attributes; or give it its meaning back")
      }
    }
  }

  private func isMarked(_ element: Int, _ page: InspectedPage) -> Bool {
    if let role = page.accessibility.explicitRole(of: element) { return role.isPresentational && page.nodes[element].name != "iframe" }
    return page.nodes[element].name == "img" && page.tree.value("alt", of: element)?.isEmpty == true
  }
}
