import UnitModel

struct EmojiOnlyMeaning: TextCheck {
  var about: CheckDescription {
    CheckDescription(
      id: "emoji-only-meaning",
      question: "Is everything that an emoji says also said in words?",
      why:
        "The name a screen reader gives an emoji is seldom what was meant, pictures differ by device, and not everybody knows what they stand for.",
      severity: .warning,
      requirements: ["1.1.1", "1.3.3"],
      bad: [
        "🌧️",
        "Weather tomorrow: 🌧️",
        "Take your 🎒 and go.",
        "- 👍\n- 👎",
        "The answer is 👎.",
        "Press ❤️ to save the page.",
        "River good 👍, lake 👎",
        "Bread ✅, cake ❌",
        "Bring 🧤 and 🥾.",
        "The bread was 👍",
        "- Dogs ❌\n- Cats ✅",
        "Smoking 🚫",
        "---\ntitle: Brot\nlang: de\n---\n\nBrot 👍, Kuchen 👎",
      ],
      good: [
        "Weather tomorrow: rain 🌧️",
        "Well done 🎉",
        "Take your bag 🎒 and go.",
        "Great, you made it! 🎉",
        "It is made for the command line. ⌨️ 🚀",
        "The sign \"👍\" means good.",
        "Bread is good 👍, cake is not 👎",
        "Thank you 🙏 and goodbye 👋",
        "The 🍞 symbol marks bread.",
        "Bread (good 👍) and cake (bad 👎)",
        "No smoking 🚫",
        "- Dogs: not allowed ❌\n- Cats: allowed ✅",
      ])
  }

  var kinds: [NodeKind] { [.document] }

  func inspect(_ node: Int, of text: InspectedText, _ report: inout CheckReport) {
    let prose = text.prose
    var previous: Prose.Block?
    for block in prose.blocks where block.hasSigns && block.kind != .tableCell {
      let signs = Emoji.ranges(in: prose.bytes, block.bytes)
      let isJudgement = judges(signs, in: block, text) || previous.map { isOpposite(block, $0, prose) } ?? false
      previous = block
      for (index, emoji) in signs.enumerated()
      where !continues(index, signs, prose) && standsForWords(emoji, in: block, text) || isJudgement || isJoined(index, signs, in: block, prose) {
        report.fail(
          "the emoji '\(prose.text(emoji))' stands in place of a word", at: prose.span(emoji), help: "write the word; the emoji may follow it")
        break
      }
    }
  }

  private func standsForWords(_ emoji: Range<Int>, in block: Prose.Block, _ text: InspectedText) -> Bool {
    let prose = text.prose
    if block.words.isEmpty {
      return block.kind == .paragraph && !text.document.descendants(of: block.node).contains { [.image, .gap].contains(text[$0].kind) }
    }
    guard let before = block.words.last(where: { Int(prose.words[$0].end) <= emoji.lowerBound }) else { return false }
    let gap = prose.bytes[Int(prose.words[before].end)..<emoji.lowerBound]
    let behind = block.words.first { Int(prose.words[$0].start) >= emoji.upperBound }
    let isLast = behind == nil
    // "Smoking 🚫"
    if isLast, block.words.count <= 3, isOneOf(Self.forbidding, emoji, prose), !prose.has(.verdict, in: block.words) { return true }
    if gap.contains(UInt8(ascii: ":")) || gap.contains(0xE2) { return isLast }
    guard gap.allSatisfy({ $0 == 0x20 }) else { return false }
    let classes = prose.words[before].classes
    // "the 🍞 sign" speaks of the sign itself.
    if let behind, prose.words[behind].classes.contains(.widget) || prose.words[behind].classes.contains(.handle) { return false }
    if classes.contains(.determiner) || classes.contains(.pointer) { return true }
    if classes.contains(.instruction), behind != nil { return true }
    return isLast && classes.contains(.copula)
  }

  /// Whether a sign follows another one: the first of a row stands for all.
  private func continues(_ index: Int, _ signs: [Range<Int>], _ prose: Prose) -> Bool {
    index > 0 && prose.bytes[signs[index - 1].upperBound..<signs[index].lowerBound].allSatisfy { $0 == 0x20 }
  }

  /// Signs that say yes or no, each the other's opposite.
  private static let approving: Set<UInt32> = [0x1F44D, 0x2705, 0x2714, 0x1F7E2, 0x1F642, 0x1F600, 0x1F60A, 0x1F604, 0x1F44C, 0x1F49A]
  private static let refusing: Set<UInt32> = [
    0x1F44E, 0x274C, 0x2716, 0x2718, 0x1F534, 0x1F641, 0x2639, 0x1F61E, 0x1F622, 0x1F6AB, 0x26D4, 0x1F621, 0x274E,
  ]

  /// Signs that forbid.
  private static let forbidding: Set<UInt32> = [0x1F6AB, 0x274C, 0x26D4, 0x1F44E]

  /// "River good 👍, lake 👎", or two items of a list with opposite signs: one of them stands where no word says the same.
  private func judges(_ signs: [Range<Int>], in block: Prose.Block, _ text: InspectedText) -> Bool {
    let prose = text.prose
    guard signs.contains(where: { isOneOf(Self.approving, $0, prose) }), signs.contains(where: { isOneOf(Self.refusing, $0, prose) }) else {
      return false
    }
    var start = block.words.lowerBound
    for sign in signs {
      let end = prose.words[block.words].firstIndex { Int($0.start) >= sign.upperBound } ?? block.words.upperBound
      if end > start, !prose.has(.verdict, in: start..<end) { return true }
      start = end
    }
    return false
  }

  /// "Dogs ❌", "Cats ✅": two short texts, one behind the other, with opposite signs and no word that says the same.
  private func isOpposite(_ block: Prose.Block, _ other: Prose.Block, _ prose: Prose) -> Bool {
    guard block.bytes.lowerBound == other.bytes.upperBound + 1, [block, other].allSatisfy({ (1...5).contains($0.words.count) }),
      !prose.has(.verdict, in: block.words), !prose.has(.verdict, in: other.words)
    else { return false }
    let signs = [block, other].map { Emoji.ranges(in: prose.bytes, $0.bytes) }
    guard signs.allSatisfy({ $0.count == 1 }) else { return false }
    return [(Self.approving, Self.refusing), (Self.refusing, Self.approving)].contains { first, second in
      isOneOf(first, signs[0][0], prose) && isOneOf(second, signs[1][0], prose)
    }
  }

  private func isOneOf(_ scalars: Set<UInt32>, _ sign: Range<Int>, _ prose: Prose) -> Bool {
    scalars.contains(Emoji.scalar(prose.bytes, at: sign.lowerBound, before: sign.upperBound).0)
  }

  /// "Bring 🧤 and 🥾": two signs with one small word between them.
  private func isJoined(_ index: Int, _ signs: [Range<Int>], in block: Prose.Block, _ prose: Prose) -> Bool {
    guard index + 1 < signs.count else { return false }
    let gap = signs[index].upperBound..<signs[index + 1].lowerBound
    let between = prose.words[block.words].filter { gap.contains(Int($0.start)) }
    return between.count == 1 && between[0].classes.contains(.conjunction)
  }
}
