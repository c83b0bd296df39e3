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
        "S.T.O.P.",
        "H.E.L.P. is near",
        "Please R.E.A.D. this",
        "## W.A.R.N.I.N.G.\n\nText.",
        "s.t.o.p. at the line",
        "S_T_O_P here",
        "S·T·O·P here",
        "S. T. O. P. at the line",
      ],
      good: [
        "**River** and **mill**",
        "Answers A B C D E are wrong.",
        "Plan A, B or C",
        "The vowels are a e i o u.",
        "J. R. R. Tolkien",
        "Ask A. B. C. Smith.",
        "R. S. V. P.",
        "He spells it A-N-N-A on the phone.",
        "x + y = z",
        "The B.B.C. and the U.S.A.",
        "R.S.V.P. by Friday",
        "The U.S.S.R. was large.",
        "Bring fruit, e.g. apples, at 9 a.m. or 3 p.m.",
        "J.R.R. Tolkien wrote it.",
        "N/S/E/W",
        "Links to lib.so.x.y.z o or to lib.so.1 stay.",
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

  /// Whether one blank, hyphen or the like stands between a word and the one before.
  private func isJoined(_ index: Int, _ prose: Prose) -> Bool {
    let gap = prose.bytes[Int(prose.words[index - 1].end)..<Int(prose.words[index].start)]
    return gap.count <= 3 && gap.allSatisfy { $0 == 0x20 } || gap.elementsEqual([0xC2, 0xA0]) || gap.elementsEqual([0xC2, 0xB7])
      || gap.elementsEqual([0xE2, 0x80, 0x91])
      || gap.count == 1 && "-._".utf8.contains(gap[gap.startIndex]) || gap.elementsEqual(". ".utf8)
  }

  private func report(_ run: Range<Int>, _ text: InspectedText, _ report: inout CheckReport) {
    guard run.count >= 4, let first = run.first, let last = run.last else { return }
    let prose = text.prose
    let letters = run.map { prose.lower[Int(prose.words[$0].start)] }
    let sign = prose.bytes[Int(prose.words[first].end)]
    let hyphens = sign == UInt8(ascii: "-")
    let dots = sign == UInt8(ascii: ".")
    let isEven = run.dropFirst().allSatisfy { prose.bytes[Int(prose.words[$0 - 1].end)] == sign }
    let isAlphabet = zip(letters, letters.dropFirst()).allSatisfy { $1 > $0 && $1 - $0 <= 6 }
    let areCapitals = prose.words[first].flags.contains(.capitalised)
    let isSame =
      run.dropFirst().allSatisfy { !prose.words[$0].flags.contains(.capitalised) }
      || run.allSatisfy { prose.words[$0].flags.contains(.capitalised) == areCapitals }
    // "He spells it A-N-N-A": four letters with hyphens spell, five and more shout.
    guard isEven, !isAlphabet, isSame, !hyphens || run.count >= 5, !dots || isPronounced(letters), Set(letters).count > 1 else { return }
    let range = Int(prose.words[first].start)..<Int(prose.words[last].end)
    let word = prose.text(range).filter { $0.isLetter }
    report.fail(
      "the letters of '\(word)' are set apart", at: prose.span(range), help: "write '\(word)'; **bold** stresses it",
      severity: dots ? .warning : nil)
  }

  /// "S.T.O.P." is a word, "R.S.V.P." stands for words: at most two consonants in a row, and both kinds of letters.
  private func isPronounced(_ letters: [UInt8]) -> Bool {
    var consonants = 0
    for letter in letters {
      consonants = "aeiouy".utf8.contains(letter) || letter >= 0x80 ? 0 : consonants + 1
      if consonants > 2 { return false }
    }
    let vowels = letters.count { "aeiouy".utf8.contains($0) || $0 >= 0x80 }
    return vowels > 0 && vowels < letters.count
  }
}
