import UnitMarkup
import UnitModel

struct QuizFeedbackColour: PageCheck {
  var about: CheckDescription {
    CheckDescription(
      id: "quiz-feedback-colour",
      question: "Does every verdict on an answer say in words whether it is right?",
      why: "Who does not see red and green, or does not see, gets nothing from colours and ticks.",
      severity: .error,
      requirements: ["1.4.1"],
      bad: [
        #"<ul class="verdicts"><li data-option="1" data-right="true">One</li></ul>"#,
        #"<ul class="verdicts"><li data-right="false"><span class="verdict"></span> One</li></ul>"#,
        #"<ul class="verdicts"><li data-right="true"><span class="verdict" hidden>Right:</span> One</li></ul>"#,
        #"<ul class="verdicts"><li data-right="false"><span class="verdict">✗</span> One</li></ul>"#,
        #"<ul class="verdicts"><li data-right="true"><b>One</b></li></ul>"#,
      ],
      good: [
        #"<ul class="verdicts"><li data-right="true"><span class="verdict">Right:</span> One</li></ul>"#,
        #"<ul class="verdicts"><li data-right="false"><span class="verdict">Not right:</span> One</li></ul>"#,
        "<ul><li>One</li></ul>",
        #"<ul class="verdicts"><li>One</li></ul>"#,
        #"<p data-right="true">One</p>"#,
      ])
  }

  var elements: [MarkupName] { ["li"] }

  func inspect(_ element: Int, of page: InspectedPage, _ report: inout CheckReport) {
    guard page.tree.has("data-right", element) else { return }
    let verdict = page.part("verdict", of: element)
    let hasWord = verdict.map { page.tree.text(of: $0).contains(where: \.isLetter) && page.tree.value("hidden", of: $0) == nil } ?? false
    if hasWord { return report.pass() }
    report.fail(
      "this verdict says nothing in words", at: page.span(element), help: "begin it with a word such as “Right:” in an element of the class 'verdict'"
    )
  }
}
