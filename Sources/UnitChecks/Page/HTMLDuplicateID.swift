import UnitMarkup
import UnitModel

struct HTMLDuplicateID: PageCheck {
  var about: CheckDescription {
    CheckDescription(
      id: "html-duplicate-id",
      question: "Is every id on the page unique?",
      why: "Labels, descriptions and links find their target by id; with two of them assistive technology takes the wrong one.",
      severity: .error,
      requirements: ["4.1.2"],
      bad: [
        #"<p id="a">One</p><p id="a">Two</p>"#,
        #"<input id="a"><select id="a"></select>"#,
        #"<p id=a>One</p><div><p id="a">Two</p></div>"#,
        #"<svg id="a"></svg><p id="a">Two</p>"#,
        #"<p id="a">1</p><p id="a">2</p><p id="a">3</p>"#,
      ],
      good: [
        #"<p id="a">One</p><p id="b">Two</p>"#,
        #"<p id="a">One</p><p id="A">Two</p>"#,
        #"<p id="">One</p><p id="">Two</p>"#,
        "<p>One</p>",
        #"<b id="a">One<p>two</b></p>"#,
      ])
  }

  var occasion: PageOccasion { .always }

  func inspect(_ page: InspectedPage, _ report: inout CheckReport) {
    if !page.ids.isEmpty { report.pass() }
    for node in page.repeatedIDs {
      let id = page.tree.attribute("id", of: node) ?? ""
      report.fail("the id '\(id)' is on the page twice", at: page.span(node), help: "give each element its own id")
    }
  }
}
