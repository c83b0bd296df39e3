import UnitMarkup
import UnitModel

struct AriaAttributeValue: PageCheck {
  var about: CheckDescription {
    CheckDescription(
      id: "aria-attribute-value",
      question: "Does every state and property have a value that it can have?",
      why: "A wrong value is passed over, or taken for another.",
      severity: .error,
      requirements: ["1.3.1", "4.1.2"],
      bad: [
        #"<div role="button" aria-expanded="collapsed">Text</div>"#,
        #"<p aria-hidden="yes">Text</p>"#,
        #"<p aria-live="page">Text</p>"#,
        #"<div role="alert" aria-relevant="text always">Text</div>"#,
        #"<div role="heading" aria-level="two">Text</div>"#,
        #"<div role="slider" aria-label="A" aria-valuenow="much"></div>"#,
        #"<div role="scrollbar" aria-controls="gone" aria-valuenow="1"></div>"#,
      ],
      good: [
        #"<div role="button" aria-pressed="mixed">Text</div>"#,
        #"<div role="alert" aria-live>Text</div>"#,
        #"<a href="a.html" aria-current="page">Text</a>"#,
        #"<p aria-hidden="TRUE">Text</p>"#,
        #"<div role="textbox" aria-errormessage="gone" aria-label="A"></div>"#,
        #"<div role="combobox" aria-expanded="false" aria-controls="gone" aria-label="A"></div>"#,
      ])
  }

  func inspect(_ page: InspectedPage, _ report: inout CheckReport) {
    page.forEachAriaAttribute { element, name, value in
      guard let attribute = AriaAttribute.named(name), !value.allSatisfy(\.isWhitespace) else { return }
      if name != "aria-hidden", page.accessibility.isHidden(element) { return }
      if !attribute.accepts(AccessibilityTree.collapsed(value)) {
        return report.fail("'\(name)' cannot be '\(value)'", at: page.span(element), help: "it takes \(attribute.allowed)")
      }
      if needsTarget(element, name, page), page.accessibility.elements(MarkupName(name.utf8), of: element).isEmpty {
        return report.fail("'\(name)' names no element of the page", at: page.span(element), help: "name the id of the element it controls")
      }
      report.pass()
    }
  }

  /// References must lead somewhere where the role cannot do without them.
  private func needsTarget(_ element: Int, _ name: String, _ page: InspectedPage) -> Bool {
    guard name == "aria-controls", let role = page.accessibility.explicitRole(of: element) else { return false }
    return role == .scrollbar || role == .combobox && page.tree.attribute("aria-expanded", of: element)?.lowercased() == "true"
  }
}
