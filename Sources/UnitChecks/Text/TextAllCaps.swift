import UnitModel

struct TextAllCaps: TextCheck {
  var about: CheckDescription {
    CheckDescription(
      id: "text-all-caps",
      question: "Is running text written in small letters?",
      why: "Capitals hide the shape of words, which slows down readers with dyslexia or low vision, and some screen readers spell them.",
      severity: .warning,
      requirements: ["3.1.5", "1.4.8"],
      bad: [
        "YOU MUST CARRY YOUR CARD WITH YOU",
        "Please note: BRING YOUR CARD EVERY DAY and show it.",
        "DO NOT EVER OPEN THIS DOOR!",
        "**NEVER LEAVE YOUR CARD AT HOME**, please.",
        "- KEEP THE DOOR SHUT WHEN YOU LEAVE",
        "---\ntitle: Μονάδα\nlang: el\n---\n\nΜΗΝ ΑΝΟΙΓΕΙΣ ΠΟΤΕ ΤΗΝ ΠΟΡΤΑ",
        "INSURANCE RESPONSIBILITIES",
      ],
      good: [
        "You must carry your card with you.",
        "The countries of the European Union (EU) and the European Economic Area (EEA) take part.",
        "Save it as `DO NOT OPEN THE DOOR` in the file.",
        "The words STOP and EXIT stand on signs.",
        "ESCO and EQF are names of frameworks.",
        "Each element gets its role (HTML-AAM, WAI-ARIA 1.2).",
        "Servers for HTTP (WWW), FTP, NNTP and mail run here.",
      ])
  }

  var kinds: [NodeKind] { [.document] }

  func inspect(_ node: Int, of text: InspectedText, _ report: inout CheckReport) {
    let prose = text.prose
    for block in prose.blocks where block.kind != .heading {
      var run = block.words.lowerBound..<block.words.lowerBound
      for index in block.words {
        let word = prose.words[index]
        let isShouted = word.flags.contains(.allCapitals) && word.flags.isDisjoint(with: [.code, .digits])
        // "HTML-AAM, WAI-ARIA": parts of names.
        let isPart = index > block.words.lowerBound && "-_".utf8.contains(prose.bytes[Int(word.start) - 1])
        if isPart { run = index..<index }
        if isShouted { run = run.lowerBound..<index + 1 } else { self.report(run, in: text, &report) }
        if !isShouted { run = index + 1..<index + 1 }
      }
      self.report(run, in: text, &report)
    }
  }

  /// Four words or fifteen letters, with a word among them that is no abbreviation.
  private func report(_ run: Range<Int>, in text: InspectedText, _ report: inout CheckReport) {
    guard let first = run.first, let last = run.last else { return }
    let words = text.prose.words[run]
    let letters = words.reduce(0) { $0 + Int($1.length) }
    let long = words.count { $0.length >= 6 }
    let spelledOut = words.count { $0.length >= 4 && text.prose.hasVowel($0) }
    guard letters >= 12, run.count >= 4 && spelledOut >= 1 || letters >= 15 && long >= 2 else { return }
    let range = Int(text.prose.words[first].start)..<Int(text.prose.words[last].end)
    report.fail("these words are written in capitals", at: text.prose.span(range), help: "write them in small letters; **bold** stresses them")
  }
}
