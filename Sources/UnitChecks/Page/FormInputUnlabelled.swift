import UnitMarkup
import UnitModel

struct FormInputUnlabelled: PageCheck {
  var about: CheckDescription {
    CheckDescription(
      id: "form-input-unlabelled",
      question: "Does every field have a label?",
      why: "Without one a screen reader says only “edit”.",
      severity: .error,
      requirements: ["4.1.2", "3.3.2"],
      bad: [
        "<input type=\"text\" id=\"a\">"
      ],
      good: [
        "<label for=\"a\">Name</label><input type=\"text\" id=\"a\">"
      ])
  }

  var elements: [MarkupName] { ["input", "select", "textarea"] }

  func inspect(_ element: Int, of page: InspectedPage, _ report: inout CheckReport) {
    if page.hasValue("type", "hidden", element) || page.hasAriaName(element) { return }
    if page.tree.ancestor("label", of: element).map(page.hasText) == true { return report.pass() }
    let id = page.tree.attribute("id", of: element)
    let labels = page.tree.elements("label")
    if let id, labels.contains(where: { page.tree.attribute("for", of: $0) == id && page.hasText($0) }) { return report.pass() }
    report.fail("this field has no label", at: SourceSpan(page.nodes[element].range), help: "write <label for> with its id")
  }
}
