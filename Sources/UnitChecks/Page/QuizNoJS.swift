import UnitMarkup
import UnitModel

struct QuizNoJS: PageCheck {
  var about: CheckDescription {
    CheckDescription(
      id: "quiz-no-js",
      question: "Can every activity be read, and its answer found, without scripts?",
      why: "Scripts fail on old phones and slow lines, and some people switch them off.",
      severity: .error,
      requirements: [],
      bad: [
        #"<div class="activity" data-kind="choice" data-points="1"><fieldset><legend>Which?</legend></fieldset></div>"#,
        #"<div class="activity" data-kind="choice" data-points="1"><details><summary>Show answer</summary></details></div>"#,
        #"<div class="activity" data-kind="choice" data-points="1"><p>Which?</p><details hidden><summary>Show answer</summary>One</details></div>"#,
        #"<div class="activity" data-kind="choice" data-points="1"><p hidden>Which?</p><details><summary>Show answer</summary><p>One</p></details></div>"#,
        #"<div class="activity" data-kind="choice" data-points="1"></div>"#,
      ],
      good: [
        #"<div class="activity" data-kind="choice" data-points="1"><fieldset><legend>Which?</legend></fieldset><details><summary>Show answer</summary><p>One</p></details></div>"#,
        #"<div class="activity" data-kind="reflect"><p>What?</p><textarea aria-label="A"></textarea></div>"#,
        "<p>Which?</p>",
        #"<div class="activity" data-kind="choice" data-points="1"><p>Which?</p><details><summary>Show answer</summary><ul><li>One</li></ul></details></div>"#,
        #"<div data-points="1">Text</div>"#,
      ])
  }

  var elements: [MarkupName] { ["div"] }

  func inspect(_ activity: Int, of page: InspectedPage, _ report: inout CheckReport) {
    guard page.hasClass("activity", activity), page.tree.has("data-points", activity), !page.hasValue("data-points", "0", activity) else { return }
    let answer = page.tree.descendants(of: activity).first {
      page.nodes[$0].name == "details" && page.accessibility.isShown($0) && hasAnswer($0, page)
    }
    guard let answer else {
      return report.fail(
        "this activity has no answer that can be read without scripts", at: page.span(activity), help: "write it into <details> below the question")
    }
    let hasQuestion = page.tree.descendants(of: activity).contains { text in
      text < answer && page.nodes[text].name == nil && page.accessibility.isShown(text) && !page.accessibility.isBlankText(text)
    }
    if hasQuestion { return report.pass() }
    report.fail(
      "this activity has no question that can be read without scripts", at: page.span(activity), help: "write the question above the answer")
  }

  /// Whether there is a text beside the summary.
  private func hasAnswer(_ details: Int, _ page: InspectedPage) -> Bool {
    page.tree.descendants(of: details).contains { text in
      guard page.nodes[text].name == nil, !page.accessibility.isBlankText(text) else { return false }
      return page.tree.ancestor("summary", of: text).map { $0 < details } ?? true
    }
  }
}
