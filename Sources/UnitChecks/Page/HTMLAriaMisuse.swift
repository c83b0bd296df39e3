import UnitMarkup
import UnitModel

struct HTMLAriaMisuse: PageCheck {
  var about: CheckDescription {
    CheckDescription(
      id: "html-aria-misuse",
      question: "Do references to labels and descriptions lead to elements of the page?",
      why: "A name taken from nowhere is no name.",
      severity: .error,
      requirements: ["4.1.2"],
      bad: [
        "<div role=\"group\" aria-labelledby=\"gone\">Text</div>"
      ],
      good: [
        "<p id=\"a\">Name</p><div role=\"group\" aria-labelledby=\"a\">Text</div>"
      ])
  }

  private static let references: MarkupNameSet = ["aria-labelledby", "aria-describedby", "aria-controls"]

  func inspect(_ page: InspectedPage, _ report: inout CheckReport) {
    for node in page.nodes.indices {
      for attribute in page.tree.attributes[page.nodes[node].attributes] where Self.references.contains(attribute.name) {
        for token in page.tokens(of: attribute.value) where page.element(withID: token) == nil {
          report.fail("there is no element with the id '\(page.string(token))'", at: SourceSpan(page.nodes[node].range), help: "name the id of an element of the page")
        }
      }
    }
  }
}
