import UnitModel

struct PlaceholderContent: TextCheck {
  var about: CheckDescription {
    CheckDescription(
      id: "placeholder-content",
      question: "Is the text finished?",
      why: "Learners cannot learn from “TODO”, and who hears it cannot skip it at a glance.",
      severity: .error,
      requirements: ["2.4.6"],
      bad: [
        "TODO write about insurance",
        "Lorem ipsum dolor sit amet",
        "The price is TBD.",
        "## FIXME\n\nText.",
        "Call XXX for help.",
        "[Insert text here]",
        "- Text goes here",
        "---\ntitle: Papiere\nlang: de\n---\n\nText folgt",
        "---\ntitle: X\nlang: pt\n---\n\nConteúdo em breve",
        "(add photo here)",
        "Text to be added later.",
        "The date is ??? and the place is ???.",
        "This is sample text.",
        "asdf asdf",
        "Tbd.",
        "{{title}}",
        "Work in progress.",
        "---\ntitle: A unit\nlang: en\nsummary: TODO\n---\n\nText.",
        "---\ntitle: A unit\nlang: en\noutcomes:\n  - id: LO1\n    text: TBD\n---\n\nText.",
        "---\ntitle: X\nlang: de\n---\n\nHier kommt noch Text hin.",
      ],
      good: [
        "Write about insurance in your diary.",
        "---\ntitle: Papeles\nlang: es\n---\n\nTODO EL MUNDO puede ayudar.",
        "Write `TODO` into the code.",
        "The text goes here and there.",
        "Make a to-do list.",
        "The rule was changed later.\n\n\\[2\\]",
        "## Things to do\n\nText.",
        "---\ntitle: X\nlang: de\n---\n\nDas Bild kommt noch in die Mappe.",
      ])
  }

  private static let words: Set<UInt64> = Set(["todo", "tbd", "tbc", "fixme", "xxx", "xxxx"].map { WordHash.of($0.utf8) })
  /// What is typed to fill a paragraph, blanks left out.
  private static let typed = [
    "asdf", "asdfasdf", "qwerty", "blahblahblah", "blahblah", "tk", "tktk", "tbd", "tbd.", "t.b.d.", "tbc", "tbc.", "xxx", "testtest", "testtesttest",
    "n.n.",
  ]
  /// The words that it begins with; every other filler has one of the signs.
  private static let firstTyped = Set((typed + ["blah", "test"]).map { WordHash.of($0.utf8) })
  private static let signs = ByteSet(Array(".?[{…".utf8))
  private static let todo = WordHash.of("todo".utf8)

  var kinds: [NodeKind] { [.document] }

  func inspect(_ node: Int, of text: InspectedText, _ report: inout CheckReport) {
    let prose = text.prose
    for index in prose.words.indices {
      let word = prose.words[index]
      guard word.flags.contains(.allCapitals), word.flags.isDisjoint(with: [.code, .foreign]), Self.words.contains(word.hash), !isSpanish(index, text)
      else { continue }
      report.fail("'\(prose.text(of: word))' is a placeholder", at: prose.span(word.range), help: "write the text, or remove it")
    }
    inspectFrontMatter(of: text, &report)
    for block in prose.blocks where isFiller(block, text) {
      report.fail("'\(prose.text(block.bytes))' is a placeholder", at: text[block.node].span, help: "write the text, or remove it")
    }
    for match in prose.matches(.placeholder) where isWholeText(match.words, prose) {
      let range = Int(prose.words[match.words.lowerBound].start)..<Int(prose.words[match.words.upperBound - 1].end)
      report.fail("'\(prose.text(range))' is a placeholder", at: prose.span(range), help: "write the text, or remove it")
    }
  }

  /// Title, summary and outcomes.
  private func inspectFrontMatter(of text: InspectedText, _ report: inout CheckReport) {
    let front = text.unit.frontMatter
    for value in [front.title] + (front.summary.map { [$0] } ?? []) + front.outcomes.map(\.text) {
      let found = value.value.split { !$0.isLetter }.first { word in
        word.allSatisfy(\.isUppercase) && Self.words.contains(WordHash.of(word.lowercased().utf8))
      }
      guard let found, found != "TODO" || !Self.hasTodo(text) else { continue }
      report.fail("'\(found)' is a placeholder", at: value.span, help: "write the text, or remove it")
    }
  }

  private static func hasTodo(_ text: InspectedText) -> Bool { ["es", "pt", "gl", "ca"].contains(text.unit.language.primary) }

  /// "TODO" is a word of its own in some languages: there it needs a colon behind it.
  private func isSpanish(_ index: Int, _ text: InspectedText) -> Bool {
    guard text.prose.words[index].hash == Self.todo, Self.hasTodo(text) else { return false }
    let end = Int(text.prose.words[index].end)
    return end >= text.prose.bytes.count || text.prose.bytes[end] != UInt8(ascii: ":")
  }

  /// A paragraph of dots, question marks or a word typed to fill it, or in brackets what should stand there.
  private func isFiller(_ block: Prose.Block, _ text: InspectedText) -> Bool {
    guard block.kind != .tableCell, block.words.count <= 12, !block.bytes.isEmpty, mayBeFiller(block, text),
      text.activity(around: block.node) == nil
    else { return false }
    let words = text.prose.text(block.bytes).filter { !$0.isWhitespace }.lowercased()
    if words.allSatisfy({ ".?…".contains($0) }) { return words.count >= 3 || words.contains("…") }
    // What a template's program should have filled in.
    if words.hasPrefix("{{"), words.hasSuffix("}}") { return true }
    if words.contains("???") { return block.words.count <= 5 || words.split(separator: "???").count >= 3 }
    guard block.words.count <= 5 else { return false }
    let isBracketed = words.hasPrefix("[") && words.hasSuffix("]") && block.words.contains { !text.prose.words[$0].flags.contains(.digits) }
    return isBracketed || Self.typed.contains(words)
  }

  private func mayBeFiller(_ block: Prose.Block, _ text: InspectedText) -> Bool {
    block.present.containsAny(of: Self.signs) || block.words.first.map { Self.firstTyped.contains(text.prose.words[$0].hash) } ?? true
  }

  /// A placeholder is most of its sentence; "lorem ipsum" is one everywhere.
  private func isWholeText(_ words: Range<Int>, _ prose: Prose) -> Bool {
    if prose.text(of: prose.words[words.lowerBound]).lowercased() == "lorem" || words.count >= 4 { return true }
    guard let sentence = prose.sentence(ofWord: words.lowerBound) else { return false }
    return prose.sentences[sentence].words.count <= words.count + 2
  }
}
