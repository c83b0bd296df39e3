import UnitModel

struct QuizQuestionMissing: TextCheck {
  var about: CheckDescription {
    CheckDescription(
      id: "quiz-question-missing",
      question: "Does every activity ask its question in words?",
      why: "Without a question in words, a list of answers means nothing to somebody who hears it.",
      severity: .error,
      requirements: ["1.1.1", "3.3.2"],
      bad: [
        ":::choice{#a outcome=LO1}\n\n- [ ] One\n  - No.\n- [x] Two\n  - Yes.\n\n:::",
        ":::choice{#a outcome=LO1}\n\n![A road sign with a red ring](media/card.svg)\n\n- [ ] One\n  - No.\n- [x] Two\n  - Yes.\n\n:::",
        ":::order{#a outcome=LO1}\n\n1. One\n2. Two\n\n:::",
        ":::match{#a outcome=LO1}\n\n| Day | Hours |\n| - | - |\n| One | Two |\n| Three | Four |\n\n:::",
        ":::choice{#a outcome=LO1}\n\n…\n\n- [ ] One\n  - No.\n- [x] Two\n  - Yes.\n\n:::",
      ],
      good: [
        ":::choice{#a outcome=LO1}\n\nWhich one?\n\n- [ ] One\n  - No.\n- [x] Two\n  - Yes.\n\n:::",
        ":::choice{#a outcome=LO1}\n\n![A road sign with a red ring](media/card.svg)\n\nWhat does this sign mean?\n\n- [ ] Go\n  - No.\n- [x] Stop\n  - Yes.\n\n:::",
        ":::order{#a outcome=LO1}\n\nWhat comes first?\n\n1. One\n2. Two\n\n:::",
        ":::gap{#a outcome=LO1}\n\nThe number is [[112]].\n\n:::",
        ":::reflect{#a outcome=LO1}\n\nWhat will you do?\n\n:::",
      ])
  }

  var kinds: [NodeKind] { [.document] }

  func inspect(_ node: Int, of text: InspectedText, _ report: inout CheckReport) {
    for activity in text.unit.activities where Self.asks(activity.interaction) {
      let nodes = activity.context + (activity.prompt.map { [$0] } ?? [])
      let asks = nodes.contains { node in
        text.prose.blocks(from: node, before: Int(text[node].end)).contains {
          $0.words.count > 2 || !$0.words.isEmpty && !isNumberOnly(text.name(of: $0.node))
        }
      }
      if asks {
        report.pass()
      } else {
        report.fail(
          "this activity asks nothing in words", at: text.document.container(activity.node)?.span ?? text[activity.node].span,
          help: "write the question as a paragraph before the answers")
      }
    }
  }

  /// "Question 1".
  private func isNumberOnly(_ name: String) -> Bool {
    let words = name.split(separator: " ")
    let isCalled = ["question", "frage", "kysymys", "pregunta", "domanda", "pergunta", "exercise", "task", "aufgabe", "tehtävä", "quiz", "q"]
      .contains(words.first ?? "")
    return words.count <= 2 && isCalled && words.dropFirst().allSatisfy { $0.allSatisfy(\.isNumber) }
  }

  /// Gaps ask where they stand; of stories, lists to tick and cards the page says what to do with them.
  private static func asks(_ interaction: Interaction) -> Bool {
    switch interaction {
    case .performance, .other, .fillIn: false
    default: true
    }
  }
}
