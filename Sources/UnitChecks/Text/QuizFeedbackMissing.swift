import UnitModel

struct QuizFeedbackMissing: TextCheck {
  var about: CheckDescription {
    CheckDescription(
      id: "quiz-feedback-missing",
      question: "Does every answer tell the learner why it is right or wrong?",
      why: "Learners learn from the reason, not from the mark, and those who answer with effort should not have to guess again.",
      severity: .warning,
      requirements: ["3.3.1", "3.3.3"],
      bad: [
        ":::choice{#a outcome=LO1}\n\nWhich one?\n\n- [ ] One\n- [x] Two\n\n:::",
        ":::choice{#a outcome=LO1}\n\nWhich one?\n\n- [ ] One\n  - No.\n- [x] Two\n\n:::",
        ":::truefalse{#a outcome=LO1 answer=true}\n\nThe sun is hot.\n\n:::",
        ":::choice{#a outcome=LO1}\n\nWhich two?\n\n- [x] One\n- [x] Two\n- [ ] Three\n\n:::",
        ":::truefalse{#a outcome=LO1 answer=false}\n\nIt is cold.\n\n:::",
      ],
      good: [
        ":::choice{#a outcome=LO1}\n\nWhich one?\n\n- [ ] One\n  - No.\n- [x] Two\n  - Yes.\n\n:::",
        ":::truefalse{#a outcome=LO1 answer=true}\n\nThe sun is hot.\n\n- Yes, very hot.\n- It is: feel it.\n\n:::",
        ":::gap{#a outcome=LO1}\n\nThe number is [[112]].\n\n:::",
        ":::reflect{#a outcome=LO1}\n\nWhat will you do?\n\n:::",
        "- [ ] One\n- [x] Two",
      ])
  }

  var kinds: [NodeKind] { [.document] }

  func inspect(_ node: Int, of text: InspectedText, _ report: inout CheckReport) {
    for activity in text.unit.activities {
      let missing: String?
      switch activity.interaction {
      case .choice(let options):
        let count = options.count { $0.feedback == nil }
        missing = count == 0 ? nil : "\(count) of \(options.count) answers have no feedback"
      case .trueFalse(_, let feedback): missing = feedback.right == nil ? "this statement has no feedback" : nil
      default: continue
      }
      guard let missing else {
        report.pass()
        continue
      }
      report.fail(missing, at: text.document.container(activity.node)?.span ?? text[activity.node].span, help: "write it below the answer: '  - why'")
    }
  }
}
