import UnitMarkup
import UnitModel

struct AriaAttributeUnknown: PageCheck {
  var about: CheckDescription {
    CheckDescription(
      id: "aria-attribute-unknown",
      question: "Is every attribute that begins with aria- one that exists?",
      why: "One that does not exist is passed over, and what it was to say is lost.",
      severity: .error,
      requirements: ["4.1.2"],
      bad: [
        #"<div role="checkbox" aria-not-checked="true">Text</div>"#,
        #"<p aria-lable="Text">Text</p>"#,
        #"<button aria-described="a">Text</button>"#,
        #"<p aria-="x">Text</p>"#,
        #"<div aria-role="button">Text</div>"#,
      ],
      good: [
        #"<div role="checkbox" aria-checked="true">Text</div>"#,
        #"<button ARIA-LABEL="Text"></button>"#,
        #"<p aria-braillelabel="x">Text</p>"#,
        #"<p data-aria-x="y">Text</p>"#,
        "<p>Text</p>",
      ])
  }

  func inspect(_ page: InspectedPage, _ report: inout CheckReport) {
    page.forEachAriaAttribute { element, name, _ in
      if AriaAttribute.named(name) != nil { return report.pass() }
      report.fail(
        "there is no attribute '\(name)'", at: page.span(element), help: Suggestion.help(for: name, among: AriaAttribute.all.keys.sorted()))
    }
  }
}
