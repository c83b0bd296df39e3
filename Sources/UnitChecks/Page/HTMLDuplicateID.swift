import UnitMarkup
import UnitModel

struct HTMLDuplicateID: PageCheck {
  var about: CheckDescription { CheckDescription(
    id: "html-duplicate-id",
    question: "Is every id on the page unique?",
    why: "Labels, descriptions and links find their target by id; with two of them assistive technology takes the wrong one.",
    severity: .error,
    requirements: ["4.1.2"],
    bad: ["<p id=\"a\">One</p><p id=\"a\">Two</p>"],
    good: ["<p id=\"a\">One</p><p id=\"b\">Two</p>"]) }

  func inspect(_ page: InspectedPage, _ report: inout CheckReport) {
    if !page.ids.isEmpty { report.pass() }
    for node in page.repeatedIDs {
      let id = page.tree.attribute("id", of: node) ?? ""
      report.fail("the id '\(id)' is on the page twice", at: SourceSpan(page.nodes[node].range), help: "give each element its own id")
    }
  }
}
