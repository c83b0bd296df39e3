import UnitModel

struct QuizOptionLabel: TextCheck {
  let about = CheckDescription(
    id: "quiz-option-label",
    question: "Do the answers of a choice have text, each its own?",
    why: "Empty or equal answers cannot be told apart.",
    severity: .error,
    requirements: ["3.3.2", "2.4.6"],
    bad: [
      ":::choice{#a outcome=LO1}\n\nWhich one?\n\n- [ ] One\n  - No.\n- [x] One\n  - Yes.\n\n:::"
    ],
    good: [
      ":::choice{#a outcome=LO1}\n\nWhich one?\n\n- [ ] One\n  - No.\n- [x] Two\n  - Yes.\n\n:::"
    ])

  let kinds: [NodeKind] = [.document]

  func inspect(_ node: Int, of text: InspectedText, _ report: inout CheckReport) {
    for activity in text.unit.activities {
      guard case .choice(let options) = activity.interaction else { continue }
      var seen: Set<String> = []
      for option in options {
        let paragraph = text.document.children(of: option.item).first { text[$0].kind == .paragraph }
        let words = paragraph.map { text.document.plainText(of: $0).lowercased() } ?? ""
        if words.allSatisfy(\.isWhitespace) {
          report.fail("this answer has no text", at: text[option.item].span, help: "write the answer behind the check box")
        } else if !seen.insert(words).inserted {
          report.fail("there is the same answer already", at: text[option.item].span, help: "make the answers differ")
        } else {
          report.pass()
        }
      }
    }
  }
}
