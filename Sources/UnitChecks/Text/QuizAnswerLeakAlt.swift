import UnitModel

struct QuizAnswerLeakAlt: TextCheck {
  var about: CheckDescription {
    CheckDescription(
      id: "quiz-answer-leak-alt",
      question: "Do pictures in a question keep the answer to themselves?",
      why: "When the text alternative names the answer, learners with a screen reader are given what others have to find out, and learn less.",
      severity: .warning,
      requirements: ["1.1.1"],
      bad: [
        ":::choice{#a outcome=LO1}\n\n![A stop sign](media/card.svg)\n\nWhich sign is this?\n\n- [ ] Give way\n  - No.\n- [x] Stop sign\n  - Yes.\n\n:::",
        ":::gap{#a outcome=LO1}\n\n![The capital Helsinki](media/card.svg)\n\nThe capital is [[Helsinki]].\n\n:::",
        ":::choice{#a outcome=LO1}\n\nWhich one?\n\n- [ ] ![A red ring](media/a.svg)\n  - No.\n- [x] ![A blue disc](media/correct.svg)\n  - Yes.\n\n:::",
        ":::choice{#a outcome=LO1}\n\n![A wheel](media/answer-axle.svg)\n\nWhich part is this?\n\n- [ ] Frame\n  - No.\n- [x] Axle\n  - Yes.\n\n:::",
        ":::choice{#a outcome=LO1}\n\nWhich tool is this?\n\n![A torque wrench](media/card.svg)\n\nName it.\n\n- [x] Torque wrench\n  - Yes.\n- [ ] Hammer\n  - No.\n\n:::",
        ":::choice{#a outcome=LO1}\n\n![The correct answer is the second one](media/card.svg)\n\nWhich tool is this?\n\n- [ ] Saw\n  - No.\n- [x] Hammer\n  - Yes.\n\n:::",
      ],
      good: [
        ":::choice{#a outcome=LO1}\n\n![A red sign with eight sides](media/card.svg)\n\nWhich sign is this?\n\n- [ ] Give way\n  - No.\n- [x] Stop sign\n  - Yes.\n\n:::",
        ":::choice{#a outcome=LO1}\n\nWhich sign means stop?\n\n- [ ] ![A blue disc](media/a.svg)\n  - No.\n- [x] ![A red ring](media/b.svg)\n  - Yes.\n\n:::",
        ":::gap{#a outcome=LO1}\n\n![A city at the sea with a white church](media/card.svg)\n\nThe capital is [[Helsinki]].\n\n:::",
        "![A stop sign](media/card.svg)",
        ":::choice{#a outcome=LO1}\n\nWhich one?\n\n- [ ] One\n  - No.\n- [x] Two\n  - Yes.\n\n:::",
      ])
  }

  var kinds: [NodeKind] { [.image] }

  func inspect(_ node: Int, of text: InspectedText, _ report: inout CheckReport) {
    guard let activity = text.activity(around: node) else { return }
    let alternative = text.name(of: node)
    let file = (text.target(of: node).split(separator: "/").last ?? "").lowercased()
    if file.hasPrefix("correct") || file.hasPrefix("right.") || file.hasPrefix("answer") || file.hasPrefix("solution") || file.contains("-correct") {
      return report.fail("the name of this picture gives the answer away", at: text[node].span, help: "rename the file")
    }
    guard !alternative.isEmpty, !isOption(node, activity, text) else { return }
    let padded = " " + String(alternative.map { $0.isLetter || $0.isNumber ? $0 : " " }) + " "
    let answers = rightAnswers(activity, text)
    let saysSo = [
      "right answer", "correct answer", "solution", "richtige antwort", "oikea vastaus", "respuesta correcta", "bonne réponse", "risposta giusta",
    ].contains(where: alternative.contains)
    let leak =
      answers.first { ($0.count >= 4 || saysSo) && !$0.isEmpty && padded.contains(" " + $0 + " ") } ?? shortLeak(padded, answers, activity, text)
    if leak == nil, saysSo {
      report.fail("the text alternative says which answer is right", at: text[node].span, help: "describe what can be seen without naming it")
    } else if let leak {
      report.fail("the text alternative gives the answer '\(leak)' away", at: text[node].span, help: "describe what can be seen without naming it")
    } else {
      report.pass()
    }
  }

  /// A right answer of three letters counts when no wrong answer is named with it.
  private func shortLeak(_ padded: String, _ answers: [String], _ activity: Activity, _ text: InspectedText) -> String? {
    guard case .choice(let options) = activity.interaction else { return nil }
    let wrong = options.filter { !$0.isRight }.compactMap { option in text.document.children(of: option.item).first { text[$0].kind == .paragraph } }
      .map { text.name(of: $0) }
    guard !wrong.contains(where: { padded.contains(" " + $0 + " ") }) else { return nil }
    return answers.first { $0.count == 3 && padded.contains(" " + $0 + " ") }
  }

  private func rightAnswers(_ activity: Activity, _ text: InspectedText) -> [String] {
    switch activity.interaction {
    case .choice(let options):
      options.filter(\.isRight).compactMap { option in text.document.children(of: option.item).first { text[$0].kind == .paragraph } }.map {
        text.name(of: $0)
      }
    case .fillIn(let gaps, _): gaps.map { InspectedText.name(from: $0.accepted[0]) }
    default: []
    }
  }

  /// A picture that is an answer itself has to be described.
  private func isOption(_ node: Int, _ activity: Activity, _ text: InspectedText) -> Bool {
    guard case .choice(let options) = activity.interaction else { return false }
    return options.contains { text.contains($0.item, node) }
  }
}
