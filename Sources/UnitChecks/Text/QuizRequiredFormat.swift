import UnitModel

struct QuizRequiredFormat: TextCheck {
  var about: CheckDescription {
    CheckDescription(
      id: "quiz-required-format",
      question: "Does a gap for a number, date or time say how to write it?",
      why: "“1.5”, “1,5” and “1½” are the same; whoever writes it in the way of their own country should not be told that it is wrong.",
      severity: .warning,
      requirements: ["3.3.2"],
      bad: [
        ":::gap{#a outcome=LO1}\n\nA ticket costs [[2.50]].\n\n:::",
        ":::gap{#a outcome=LO1}\n\nThe train leaves at [[14:30]].\n\n:::",
        ":::gap{#a outcome=LO1}\n\nThe course begins on [[3/4/2026]].\n\n:::",
        ":::gap{#a outcome=LO1}\n\nThe box weighs [[12kg]].\n\n:::",
        ":::gap{#a outcome=LO1}\n\nThe length is [[1,75]] metres.\n\n:::",
      ],
      good: [
        ":::gap{#a outcome=LO1}\n\nA ticket costs [[2.50|2,50|2.5|2,5]] euros.\n\n:::",
        ":::gap{#a outcome=LO1}\n\nThe number is [[112]].\n\n:::",
        ":::gap{#a outcome=LO1 options=\"13:30\"}\n\nThe train leaves at [[14:30]].\n\n:::",
        ":::gap{#a outcome=LO1}\n\nWrite the time as hours and minutes, such as 08:15.\n\nThe train leaves at [[14:30]].\n\n:::",
        ":::gap{#a outcome=LO1}\n\nShe is a [[nurse]].\n\n:::",
      ])
  }

  var kinds: [NodeKind] { [.document] }

  func inspect(_ node: Int, of text: InspectedText, _ report: inout CheckReport) {
    for activity in text.unit.activities {
      guard case .fillIn(let gaps, nil) = activity.interaction else { continue }
      let instructions = activity.context.map { text.document.plainText(of: $0) }.joined(separator: " ")
      for gap in gaps {
        let answer = gap.accepted[0]
        if gap.accepted.count > 1 || !isFormatted(answer) || showsFormat(of: answer, in: instructions) {
          report.pass()
        } else {
          report.fail(
            "nothing says how to write '\(answer)'", at: text[gap.node].span,
            help: "accept other ways to write it: [[\(answer)|…]], or give an example before the gap")
        }
      }
    }
  }

  /// Digits with a mark or letters among them.
  private func isFormatted(_ answer: String) -> Bool {
    let hasDigit = answer.contains(where: \.isNumber)
    return hasDigit && !answer.allSatisfy(\.isNumber) && !answer.contains(" ")
  }

  /// Whether an example with the same signs stands before.
  private func showsFormat(of answer: String, in instructions: String) -> Bool {
    let shape = String(answer.map { $0.isNumber ? "0" : $0 })
    return String(instructions.map { $0.isNumber ? "0" : $0 }).contains(shape)
  }
}
