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
        ":::choice{#a outcome=LO1}\n\nWhich one?\n\n- [ ] A\n  - No.\n- [x] B\n  - Yes.\n\n:::",
        ":::choice{#a outcome=LO1}\n\nWhich plan is safe?\n\n- [ ] A)\n  - No.\n- [x] B)\n  - Yes.\n- [ ] C)\n  - No.\n\n:::",
        ":::choice{#a outcome=LO1}\n\nWhich one?\n\n- [ ] Option A\n  - No.\n- [x] Option B\n  - Yes.\n\n:::",
        ":::choice{#a outcome=LO1}\n\nWhich one?\n\n- [ ] Answer 1\n  - No.\n- [x] Answer 2\n  - Yes.\n\n:::",
        "---\ntitle: Paperit\nlang: fi\n---\n\n:::choice{#a outcome=LO1}\n\nMikä?\n\n- [ ] Vaihtoehto A\n  - Ei.\n- [x] Vaihtoehto B\n  - Kyllä.\n\n:::",
      ],
      good: [
        ":::choice{#a outcome=LO1}\n\nWhich one?\n\n- [ ] One\n  - No.\n- [x] Two\n  - Yes.\n\n:::",
        ":::choice{#a outcome=LO1}\n\nWhich one?\n\n- [ ] 1.5\n  - No.\n- [x] 15\n  - Yes.\n\n:::",
        ":::choice{#a outcome=LO1}\n\nWhich sign?\n\n- [ ] ![A red ring](media/a.svg)\n  - No.\n- [x] ![A blue disc](media/b.svg)\n  - Yes.\n\n:::",
        ":::match{#a outcome=LO1}\n\nWhat belongs together?\n\n| Day | Hours |\n| - | - |\n| One | Two |\n| Three | Four |\n\n:::",
        ":::choice{#a outcome=LO1}\n\nWhich sign?\n\n- [ ] +\n  - No.\n- [x] −\n  - Yes.\n\n:::",
        ":::choice{#a outcome=LO1}\n\nWhich blood group?\n\n- [ ] A\n  - No.\n- [ ] AB\n  - No.\n- [x] 0\n  - Yes.\n\n:::",
        ":::choice{#a outcome=LO1}\n\nWhich vitamin?\n\n- [x] C\n  - Yes.\n- [ ] D\n  - No.\n\n:::",
        ":::choice{#a outcome=LO1}\n\nHow many?\n\n- [ ] 1\n  - No.\n- [x] 2\n  - Yes.\n\n:::",
        ":::choice{#a outcome=LO1}\n\nWhere does it go wrong?\n\n- [ ] Step 1\n  - No.\n- [x] Step 2\n  - Yes.\n\n:::",
        ":::choice{#a outcome=LO1}\n\nWhich letter is missing in 'br_ad'?\n\n- [ ] a\n  - No.\n- [x] e\n  - Yes.\n\n:::",
      ])
  }

  var kinds: [NodeKind] { [.document] }

  func inspect(_ node: Int, of text: InspectedText, _ report: inout CheckReport) {
    let mayRefer = text.prose.matches.contains { !$0.classes.isDisjoint(with: .allOfThese) }
    for activity in text.unit.activities {
      let labels: [Int]
      switch activity.interaction {
      case .choice(let options): labels = options.map { paragraph(of: $0.item, text) ?? $0.item }
      case .matching(let pairs): labels = pairs.map(\.left)
      case .sequencing(let items): labels = items.map { paragraph(of: $0, text) ?? $0 }
      default: continue
      }
      if case .choice = activity.interaction, let first = labels.first, areLettersAlone(labels.map(text.name(of:)), text) {
        report.fail(
          "these answers are letters that stand for something else", at: text[first].span, help: "write what each answer is, in words",
          severity: .warning)
      }
      var seen: Set<String> = []
      for label in labels {
        let name = text.name(of: label)
        let words = name.isEmpty ? text.document.plainText(of: label).filter { !$0.isWhitespace } : name
        if words.isEmpty {
          report.fail("this answer has no text", at: text[label].span, help: "write the answer in words")
        } else if !seen.insert(words).inserted {
          report.fail("there is the same answer already", at: text[label].span, help: "make the answers differ")
        } else if mayRefer, name.utf8.count(where: { $0 == 0x20 }) < 8, text.words.lexicon.contains(name, .allOfThese) {
          report.fail(
            "'\(name)' refers to the other answers", at: text[label].span, help: "let several answers be right instead: mark each with [x]",
            severity: .warning)
        } else {
          report.pass()
        }
      }
    }
  }

  /// "A", "B", "C", or "option 1", "option 2": whoever hears one answer alone does not learn what it says.
  private func areLettersAlone(_ names: [String], _ text: InspectedText) -> Bool {
    guard names.count >= 2 else { return false }
    var word: Substring?
    for (index, name) in names.enumerated() {
      let signs = name.unicodeScalars.suffix(2)
      guard signs.count == 1 || signs.first == " " else { return false }
      let parts = name.split(separator: " ")
      guard let sign = parts.last?.unicodeScalars, sign.count == 1, let scalar = sign.first, parts.count == 1 || parts.count == 2 else {
        return false
      }
      let first: [UInt32] = parts.count == 1 ? [0x61, 0x3B1] : [0x61, 0x3B1, 0x31]
      guard first.contains(where: { $0 + UInt32(index) == scalar.value }) else { return false }
      if index == 0 { word = parts.count == 2 ? parts[0] : nil }
      guard word == (parts.count == 2 ? parts[0] : nil) else { return false }
    }
    return word.map { text.words.lexicon.wordClasses(WordHash.of($0.utf8)).contains(.answerName) } ?? true
  }

  private func paragraph(of item: Int, _ text: InspectedText) -> Int? { text.document.children(of: item).first { text[$0].kind == .paragraph } }
}
