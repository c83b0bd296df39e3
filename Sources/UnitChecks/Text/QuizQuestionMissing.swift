import UnitModel

struct QuizQuestionMissing: TextCheck {
  let about = CheckDescription(
    id: "quiz-question-missing",
    question: "Does every activity ask its question in words?",
    why: "Without a question, a list of answers means nothing to somebody who hears it.",
    severity: .error,
    requirements: ["1.1.1", "3.3.2"],
    bad: [
      ":::choice{#a outcome=LO1}\n\n- [ ] One\n  - No.\n- [x] Two\n  - Yes.\n\n:::"
    ],
    good: [
      ":::choice{#a outcome=LO1}\n\nWhich one?\n\n- [ ] One\n  - No.\n- [x] Two\n  - Yes.\n\n:::"
    ])

  let kinds: [NodeKind] = [.document]

  func inspect(_ node: Int, of text: InspectedText, _ report: inout CheckReport) {
    for activity in text.unit.activities where Self.asks(activity.interaction) {
      if activity.prompt != nil || !activity.context.isEmpty { report.pass() } else {
        report.fail("this activity asks nothing", at: text.document.container(activity.node)?.span ?? text[activity.node].span, help: "write the question as a paragraph before the answers")
      }
    }
  }

  /// Stories, lists to tick and cards need no question of their own: the page says what to do with them.
  private static func asks(_ interaction: Interaction) -> Bool {
    switch interaction {
    case .performance, .other: false
    default: true
    }
  }
}
