import UnitModel

struct QuizOptionLabel: TextCheck {
  var about: CheckDescription {
    CheckDescription(
      id: "quiz-option-label",
      question: "Do the answers of a choice have text, each its own, that does not refer to the others?",
      why:
        "Empty or equal answers cannot be told apart by ear, and “all of the above” means nothing when the order changes or one answer is read alone.",
      severity: .error,
      requirements: ["3.3.2", "2.4.6"],
      bad: [
        ":::choice{#a outcome=LO1}\n\nWhich one?\n\n- [ ] One\n  - No.\n- [x] One\n  - Yes.\n\n:::",
        ":::choice{#a outcome=LO1}\n\nWhich one?\n\n- [ ] One\n  - No.\n- [x] ![](media/card.svg){decorative}\n  - Yes.\n\n:::",
        ":::choice{#a outcome=LO1}\n\nWhich one?\n\n- [ ] One\n  - No.\n- [ ] Two\n  - No.\n- [x] All of the above\n  - Yes.\n\n:::",
        ":::choice{#a outcome=LO1}\n\nWhich one?\n\n- [ ] One\n  - No.\n- [x] one.\n  - Yes.\n\n:::",
        ":::match{#a outcome=LO1}\n\nWhat belongs together?\n\n| Day | Hours |\n| - | - |\n| One | Two |\n| One | Four |\n\n:::",
        ":::order{#a outcome=LO1}\n\nWhat comes first?\n\n1. One\n2. One\n\n:::",
      ],
      good: [
        ":::choice{#a outcome=LO1}\n\nWhich one?\n\n- [ ] One\n  - No.\n- [x] Two\n  - Yes.\n\n:::",
        ":::choice{#a outcome=LO1}\n\nWhich one?\n\n- [ ] 1.5\n  - No.\n- [x] 15\n  - Yes.\n\n:::",
        ":::choice{#a outcome=LO1}\n\nWhich sign?\n\n- [ ] ![A red ring](media/a.svg)\n  - No.\n- [x] ![A blue disc](media/b.svg)\n  - Yes.\n\n:::",
        ":::match{#a outcome=LO1}\n\nWhat belongs together?\n\n| Day | Hours |\n| - | - |\n| One | Two |\n| Three | Four |\n\n:::",
        ":::choice{#a outcome=LO1}\n\nWhich sign?\n\n- [ ] +\n  - No.\n- [x] −\n  - Yes.\n\n:::",
      ])
  }

  var kinds: [NodeKind] { [.document] }

  func inspect(_ node: Int, of text: InspectedText, _ report: inout CheckReport) {
    for activity in text.unit.activities {
      let labels: [Int]
      switch activity.interaction {
      case .choice(let options): labels = options.map { paragraph(of: $0.item, text) ?? $0.item }
      case .matching(let pairs): labels = pairs.map(\.left)
      case .sequencing(let items): labels = items.map { paragraph(of: $0, text) ?? $0 }
      default: continue
      }
      var seen: Set<String> = []
      for label in labels {
        let name = text.name(of: label)
        let words = name.isEmpty ? text.document.plainText(of: label).filter { !$0.isWhitespace } : name
        if words.isEmpty {
          report.fail("this answer has no text", at: text[label].span, help: "write the answer in words")
        } else if !seen.insert(words).inserted {
          report.fail("there is the same answer already", at: text[label].span, help: "make the answers differ")
        } else if name.utf8.count(where: { $0 == 0x20 }) < 8, text.words.lexicon.contains(name, .allOfThese) {
          report.fail(
            "'\(name)' refers to the other answers", at: text[label].span, help: "let several answers be right instead: mark each with [x]",
            severity: .warning)
        } else {
          report.pass()
        }
      }
    }
  }

  private func paragraph(of item: Int, _ text: InspectedText) -> Int? { text.document.children(of: item).first { text[$0].kind == .paragraph } }
}
