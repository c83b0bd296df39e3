import UnitMarkup
import UnitModel

struct AriaChildrenFocus: PageCheck {
  var about: CheckDescription {
    CheckDescription(
      id: "aria-children-focus",
      question: "Is nothing that can take the focus inside a button, a picture or another element whose content is not seen?",
      why: "Assistive technology does not show what is inside, but the focus goes there.",
      severity: .error,
      requirements: ["4.1.2"],
      bad: [
        #"<button>Save <span role="button" tabindex="0">more</span></button>"#,
        #"<p role="checkbox" aria-checked="false" tabindex="0">I agree to <a href="a.html">the terms</a></p>"#,
        #"<div role="img" aria-label="Map"><a href="a.html">Pori</a></div>"#,
        #"<ul role="menu"><li role="menuitemcheckbox" aria-checked="true"><input type="checkbox"> Text</li></ul>"#,
        #"<svg role="img" aria-label="Map"><a href="a.html"><text>Pori</text></a></svg>"#,
      ],
      good: [
        "<button>Save <span>all</span></button>",
        #"<a href="a.html"><button tabindex="-1">Text</button></a>"#,
        #"<button><span tabindex="-1">Text</span></button>"#,
        #"<div role="img" aria-label="Map"><a href="a.html" hidden>Pori</a></div>"#,
        #"<div role="group"><a href="a.html">Pori</a></div>"#,
        #"<button hidden><a href="a.html">Text</a></button>"#,
      ])
  }

  func inspect(_ page: InspectedPage, _ report: inout CheckReport) {
    for element in page.exposed(where: { page.accessibility.role(of: $0)?.hasPresentationalChildren == true }) {
      if let inner = page.tree.descendants(of: element).first(where: page.accessibility.isTabStop) {
        report.fail(
          "this \(page.tag(inner)) takes the focus inside a '\(page.accessibility.role(of: element)?.rawValue ?? "")'", at: page.span(inner),
          help: "put it beside, not inside", notes: [Note("whose content is not seen", at: page.span(element))])
      } else {
        report.pass()
      }
    }
  }
}
