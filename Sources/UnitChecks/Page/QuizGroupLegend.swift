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
        #"<label><input type="radio" name="a"> One</label>"#,
        #"<fieldset><label><input type="radio" name="a"> One</label></fieldset>"#,
        #"<fieldset><legend></legend><label><input type="checkbox"> One</label></fieldset>"#,
        #"<div><legend>Which?</legend><label><input type="radio" name="a"> One</label></div>"#,
        #"<p>Which?</p><ul><li><label><input type="checkbox"> One</label></li></ul>"#,
      ],
      good: [
        #"<fieldset><legend>Which?</legend><label><input type="radio" name="a"> One</label></fieldset>"#,
        #"<fieldset><legend>Which?</legend><ul><li><label><input type="checkbox"> One</label></li></ul></fieldset>"#,
        #"<label>Name <input type="text"></label>"#,
        #"<fieldset><legend><img src="a.png" alt="Which?"></legend><label><input type="radio" name="a"> One</label></fieldset>"#,
        "<label>How <select><option>One</option></select></label>",
      ])
  }

  var occasion: PageOccasion { .build }

  var elements: [MarkupName] { ["input"] }

  func inspect(_ element: Int, of page: InspectedPage, _ report: inout CheckReport) {
    guard page.hasValue("type", "radio", element) || page.hasValue("type", "checkbox", element) else { return }
    if let group = page.tree.ancestor("fieldset", of: element),
      page.tree.descendants(of: group).contains(where: { page.nodes[$0].name == "legend" && page.hasText($0) })
    {
      return report.pass()
    }
    report.fail("this answer stands in no group with a legend", at: page.span(element), help: "put it into <fieldset> with <legend>")
  }
}
