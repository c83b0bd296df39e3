import UnitModel

struct EmojiOnlyMeaning: TextCheck {
  var about: CheckDescription {
    CheckDescription(
      id: "emoji-only-meaning",
      question: "Is everything that an emoji says also said in words?",
      why: "The name a screen reader gives an emoji is seldom what was meant, pictures differ by device, and not everybody knows what they stand for.",
      severity: .warning,
      requirements: ["1.1.1", "1.3.3"],
      bad: [
        "🌧️",
        "Weather tomorrow: 🌧️",
        "Take your 🎒 and go.",
        "- 👍\n- 👎",
        "The answer is 👎.",
        "Press ❤️ to save the page.",
      ],
      good: [
        "Weather tomorrow: rain 🌧️",
        "Well done 🎉",
        "Take your bag 🎒 and go.",
        "Great, you made it! 🎉",
        "The sign \"👍\" means good.",
      ])
  }

  var kinds: [NodeKind] { [.document] }

  func inspect(_ node: Int, of text: InspectedText, _ report: inout CheckReport) {
    let prose = text.prose
    for block in prose.blocks where block.hasSigns && block.kind != .tableCell {
      for emoji in Emoji.ranges(in: prose.bytes, block.bytes) where standsForWords(emoji, in: block, text) {
        report.fail("the emoji '\(prose.text(emoji))' stands in place of a word", at: prose.span(emoji), help: "write the word; the emoji may follow it")
        break
      }
    }
  }

  private func standsForWords(_ emoji: Range<Int>, in block: Prose.Block, _ text: InspectedText) -> Bool {
    let prose = text.prose
    if block.words.isEmpty { return block.kind == .paragraph && !text.document.descendants(of: block.node).contains { [.image, .gap].contains(text[$0].kind) } }
    guard let before = block.words.last(where: { Int(prose.words[$0].end) <= emoji.lowerBound }) else { return false }
    let gap = prose.bytes[Int(prose.words[before].end)..<emoji.lowerBound]
    let behind = block.words.first { Int(prose.words[$0].start) >= emoji.upperBound }
    let isLast = behind == nil
    if gap.contains(UInt8(ascii: ":")) { return isLast }
    guard gap.allSatisfy({ $0 == 0x20 }) else { return false }
    let classes = prose.words[before].classes
    if classes.contains(.determiner) || classes.contains(.pointer) { return true }
    if classes.contains(.instruction), behind != nil { return true }
    return isLast && ["is", "ist", "on", "es", "é", "è", "est", "jest", "är", "είναι"].contains(prose.text(of: prose.words[before]).lowercased())
  }
}
