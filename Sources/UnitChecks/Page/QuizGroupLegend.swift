import UnitMarkup
import UnitModel

struct QuizGroupLegend: PageCheck {
  var about: CheckDescription {
    CheckDescription(
      id: "quiz-group-legend",
      question: "Do radio buttons and check boxes stand in a group with a legend?",
      why: "The legend is the question they answer.",
      severity: .error,
      requirements: ["1.3.1", "3.3.2"],
      bad: [
        "<label><input type=\"radio\" name=\"a\"> One</label>"
      ],
      good: [
        "<fieldset><legend>Which?</legend><label><input type=\"radio\" name=\"a\"> One</label></fieldset>"
      ])
  }

  var elements: [MarkupName] { ["input"] }

  func inspect(_ element: Int, of page: InspectedPage, _ report: inout CheckReport) {
    guard page.hasValue("type", "radio", element) || page.hasValue("type", "checkbox", element) else { return }
    if let group = page.tree.ancestor("fieldset", of: element), page.tree.descendants(of: group).contains(where: { page.nodes[$0].name == "legend" && page.hasText($0) }) { return report.pass() }
    report.fail("this answer stands in no group with a legend", at: SourceSpan(page.nodes[element].range), help: "put it into <fieldset> with <legend>")
  }
}
