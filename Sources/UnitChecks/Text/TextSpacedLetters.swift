import UnitModel

struct TextSpacedLetters: TextCheck {
  var about: CheckDescription {
    CheckDescription(
      id: "text-spaced-letters",
      question: "Are words written without blanks between their letters?",
      why: "A screen reader spells such a word letter by letter, and a search never finds it.",
      severity: .error,
      requirements: ["1.3.2"],
      bad: [
        "R I V E R and M I L L",
        "## W E L C O M E\n\nText.",
        "This is i m p o r t a n t for you.",
        "S T O P",
        "W&nbsp;E&nbsp;L&nbsp;C&nbsp;O&nbsp;M&nbsp;E",
        "- H-E-L-L-O there",
        "I m p o r t a n t: wear gloves.",
        "W  A  R  N  I  N  G",
      ],
      good: [
        "**River** and **mill**",
        "Answers A B C D E are wrong.",
        "Plan A, B or C",
        "The vowels are a e i o u.",
        "J. R. R. Tolkien",
        "He spells it A-N-N-A on the phone.",
        "x + y = z",
      ])
  }

  var kinds: [NodeKind] { [.document] }

  func inspect(_ node: Int, of text: InspectedText, _ report: inout CheckReport) {
    let prose = text.prose
    for block in prose.blocks {
      var run = block.words.lowerBound..<block.words.lowerBound
      for index in block.words {
        if isLetter(index, prose) {
          run = run.isEmpty || !isJoined(index, prose) ? index..<index + 1 : run.lowerBound..<index + 1
        } else {
          self.report(run, text, &report)
          run = index + 1..<index + 1
        }
      }
      self.report(run, text, &report)
    }
  }

  private func isLetter(_ index: Int, _ prose: Prose) -> Bool {
    prose.words[index].length == 1 && prose.words[index].flags.isDisjoint(with: [.digits, .code])
  }

  /// Whether one blank or hyphen stands between a word and the one before.
  private func isJoined(_ index: Int, _ prose: Prose) -> Bool {
    let gap = prose.bytes[Int(prose.words[index - 1].end)..<Int(prose.words[index].start)]
    return gap.count <= 3 && gap.allSatisfy { $0 == 0x20 } || gap.elementsEqual([0xC2, 0xA0]) || gap.elementsEqual([UInt8(ascii: "-")])
  }

  private func report(_ run: Range<Int>, _ text: InspectedText, _ report: inout CheckReport) {
    guard run.count >= 4, let first = run.first, let last = run.last else { return }
    let prose = text.prose
    let letters = run.map { prose.lower[Int(prose.words[$0].start)] }
    let hyphens = prose.bytes[Int(prose.words[first].end)] == UInt8(ascii: "-")
    let isAlphabet = zip(letters, letters.dropFirst()).allSatisfy { $1 > $0 && $1 - $0 <= 6 }
    let areCapitals = prose.words[first].flags.contains(.capitalised)
    let isSame =
      run.dropFirst().allSatisfy { !prose.words[$0].flags.contains(.capitalised) }
      || run.allSatisfy { prose.words[$0].flags.contains(.capitalised) == areCapitals }
    // "He spells it A-N-N-A": four letters with hyphens spell, five and more shout.
    guard !isAlphabet, isSame, !hyphens || run.count >= 5, Set(letters).count > 1 else { return }
    let range = Int(prose.words[first].start)..<Int(prose.words[last].end)
    let word = prose.text(range).filter { $0.isLetter }
    report.fail("the letters of '\(word)' are set apart", at: prose.span(range), help: "write '\(word)'; **bold** stresses it")
  }
}
