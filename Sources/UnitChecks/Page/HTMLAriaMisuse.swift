import UnitMarkup
import UnitModel

struct HTMLAriaMisuse: PageCheck {
  var about: CheckDescription {
    CheckDescription(
      id: "html-aria-misuse",
      question: "Do references to labels, descriptions and controlled parts lead to elements of the page?",
      why: "A name taken from nowhere is no name.",
      severity: .error,
      requirements: ["4.1.2"],
      bad: [
        #"<div role="group" aria-labelledby="gone">Text</div>"#,
        #"<input aria-label="A" aria-describedby="hint">"#,
        #"<button aria-controls="menu">Text</button>"#,
        #"<p id="a">A</p><section aria-labelledby="a b">Text</section>"#,
        #"<label for="nowhere">Name</label>"#,
      ],
      good: [
        #"<p id="a">Name</p><div role="group" aria-labelledby="a">Text</div>"#,
        #"<p id="a" hidden>Hint</p><input aria-label="A" aria-describedby="a">"#,
        #"<label for="a">Name</label><input id="a">"#,
        #"<button aria-controls="menu" aria-expanded="false">Text</button>"#,
        #"<div role="group" aria-label="Text">Text</div>"#,
        #"<p aria-describedby="">Text</p>"#,
      ])
  }

  var occasion: PageOccasion { .always }

  func inspect(_ page: InspectedPage, _ report: inout CheckReport) {
    let references: [MarkupName] = ["aria-labelledby", "aria-describedby", "aria-controls"]
    let label: MarkupName = "label"
    for node in page.nodes.indices where !page.nodes[node].attributes.isEmpty {
      for name in references {
        guard let value = page.tree.value(name, of: node) else { continue }
        // What a closed control will open may not be there yet.
        if name == references[2], page.hasValue("aria-expanded", "false", node) { continue }
        for token in page.tokens(of: value) { require(token, node, page, &report) }
      }
      if page.nodes[node].name == label, let value = page.tree.value("for", of: node), !value.isEmpty { require(value, node, page, &report) }
    }
  }

  private func require(_ id: Range<Int>, _ node: Int, _ page: InspectedPage, _ report: inout CheckReport) {
    if page.element(withID: id) != nil { return report.pass() }
    report.fail("there is no element with the id '\(page.string(id))'", at: page.span(node), help: "name the id of an element of the page")
  }
}
