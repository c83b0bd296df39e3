import UnitModel

struct QuizFeedbackMissing: TextCheck {
  let about = CheckDescription(
    id: "quiz-feedback-missing",
    question: "Does every answer of a choice tell the learner why it is right or wrong?",
    why: "Learners learn from the reason, not from the mark.",
    severity: .advice,
    requirements: ["3.3.1", "3.3.3"],
    bad: [
      ":::choice{#a outcome=LO1}\n\nWhich one?\n\n- [ ] One\n- [x] Two\n\n:::"
    ],
    good: [
      ":::choice{#a outcome=LO1}\n\nWhich one?\n\n- [ ] One\n  - No.\n- [x] Two\n  - Yes.\n\n:::"
    ])

  let kinds: [NodeKind] = [.document]

  func inspect(_ node: Int, of text: InspectedText, _ report: inout CheckReport) {
    for activity in text.unit.activities {
      guard case .choice(let options) = activity.interaction else { continue }
      let missing = options.count { $0.feedback == nil }
      if missing == 0 { report.pass() } else {
        report.fail("\(missing) of \(options.count) answers have no feedback", at: text.document.container(activity.node)?.span ?? text[activity.node].span, help: "write it below each answer, indented: '  - why'")
      }
    }
  }
}
