import UnitMarkup
import UnitModel

struct QuizStatusMessage: PageCheck {
  var about: CheckDescription {
    CheckDescription(
      id: "quiz-status-message",
      question: "Is what an activity answers announced?",
      why: "A screen reader does not see that a text has appeared; a status says so without moving the focus.",
      severity: .error,
      requirements: ["4.1.3"],
      bad: [
        #"<div class="activity" data-kind="choice" data-points="1"><button class="check">Check</button><div class="result"></div></div>"#,
        #"<div class="activity" data-kind="choice" data-points="1"><button class="check">Check</button></div>"#,
        #"<div class="activity" data-kind="choice" data-points="1"><button class="check">Check</button><div class="result" role="note"></div></div>"#,
        #"<div class="activity" data-kind="choice" data-points="1"><button class="check">Check</button><p class="result" aria-live="off"></p></div>"#,
        #"<div class="activity" data-kind="choice" data-points="1"><div role="status"></div><button class="check">Check</button><div class="result"></div></div>"#,
      ],
      good: [
        #"<div class="activity" data-kind="choice" data-points="1"><button class="check">Check</button><div class="result" role="status"></div></div>"#,
        #"<div class="activity" data-kind="choice" data-points="1"><button class="check">Check</button><div class="result" aria-live="polite"></div></div>"#,
        #"<div class="activity" data-kind="choice" data-points="1"><p>Text</p></div>"#,
        #"<div class="activity" data-kind="choice" data-points="1"><button class="check">Check</button><output class="result"></output></div>"#,
        #"<button class="check">Check</button>"#,
      ])
  }

  var elements: [MarkupName] { ["div"] }

  func inspect(_ activity: Int, of page: InspectedPage, _ report: inout CheckReport) {
    guard page.hasClass("activity", activity), page.part("check", of: activity) != nil else { return }
    if let result = page.part("result", of: activity), isAnnounced(result, page) { return report.pass() }
    report.fail(
      "the result of this activity is not announced", at: page.span(activity), help: "write role=\"status\" on the element with the class 'result'")
  }

  private func isAnnounced(_ result: Int, _ page: InspectedPage) -> Bool {
    if let live = page.tree.attribute("aria-live", of: result) { return live == "polite" || live == "assertive" }
    return [.status, .alert, .log].contains(page.accessibility.role(of: result))
  }
}
