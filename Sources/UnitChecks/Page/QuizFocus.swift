import UnitMarkup
import UnitModel

struct QuizFocus: PageCheck {
  var about: CheckDescription {
    CheckDescription(
      id: "quiz-focus",
      question: "Does the result of an activity come behind its question?",
      why: "Who reads from top to bottom would otherwise hear it before the question, or miss it.",
      severity: .error,
      requirements: ["1.3.2", "2.4.3"],
      bad: [
        #"<div class="activity" data-kind="choice" data-points="1"><div class="result" role="status"></div><fieldset class="question"></fieldset></div>"#,
        #"<div class="activity" data-kind="choice" data-points="1"><div class="result" role="status"></div><label>A <input></label></div>"#,
        #"<div class="activity" data-kind="choice" data-points="1"><p class="result" role="status"></p><button class="check">Check</button></div>"#,
        #"<div class="activity" data-kind="choice" data-points="1"><div class="result" role="status"></div><textarea aria-label="A"></textarea></div>"#,
        #"<div class="activity" data-kind="choice" data-points="1"><div class="result" role="status"></div><select aria-label="A"></select></div>"#,
      ],
      good: [
        #"<div class="activity" data-kind="choice" data-points="1"><fieldset class="question"></fieldset><div class="result" role="status"></div></div>"#,
        #"<div class="activity" data-kind="choice" data-points="1"><label>A <input></label><button class="check">Check</button><div class="result" role="status"></div></div>"#,
        #"<div class="activity" data-kind="choice" data-points="1"><p>Text</p></div>"#,
        #"<div class="result"></div><input aria-label="A">"#,
        #"<div class="activity" data-kind="choice" data-points="1"><textarea aria-label="A"></textarea><div class="result" role="status"></div><details><summary>Answer</summary></details></div>"#,
      ])
  }

  var elements: [MarkupName] { ["div"] }

  func inspect(_ activity: Int, of page: InspectedPage, _ report: inout CheckReport) {
    guard page.hasClass("activity", activity), let result = page.part("result", of: activity) else { return }
    let comesTooEarly = page.tree.descendants(of: activity).contains { element in
      guard element > result, let name = page.nodes[element].name else { return false }
      return ["fieldset", "input", "select", "textarea"].contains(name) || page.hasClass("check", element)
    }
    if comesTooEarly {
      report.fail("the result of this activity comes before its question", at: page.span(result), help: "put it behind the fields and the button")
    } else {
      report.pass()
    }
  }
}
