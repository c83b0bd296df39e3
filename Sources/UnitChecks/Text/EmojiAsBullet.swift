import UnitModel

struct EmojiAsBullet: TextCheck {
  var about: CheckDescription {
    CheckDescription(
      id: "emoji-as-bullet",
      question: "Do lines begin with words, not with an emoji as bullet?",
      why: "A screen reader reads the name of the emoji before each line, and lines with such bullets are no list.",
      severity: .warning,
      requirements: ["1.3.1"],
      bad: [
        "✅ Boots\n✅ Map",
        "- 🎒 Boots\n- 🎒 Map",
        "👉 Bring your card.",
        "## 🎒 Packing\n\nText.",
        "- ✔️ Boots\n- ✔️ Map\n- ✔️ Water",
      ],
      good: [
        "- Boots\n- Map",
        "Well done 🎉",
        "## Packing 🎒\n\nText.",
        "- Boots 🎒\n- Map",
        "The sign ✅ means yes.",
      ])
  }

  var kinds: [NodeKind] { [.paragraph, .heading] }

  func inspect(_ node: Int, of text: InspectedText, _ report: inout CheckReport) {
    let prose = text.prose
    guard let block = prose.block(ofNode: node), block.hasSigns, !block.words.isEmpty, let first = leadingSign(block, prose) else { return }
    // A picture at the start of a link is an icon.
    if text[node + 1].kind == .link { return }
    // One finding for a list is enough.
    if let item = text.ancestor(.item, of: node), let before = text.sibling(before: item), let other = prose.block(ofNode: before + 1),
      leadingSign(other, prose) != nil
    {
      return
    }
    let behind = prose.bytes[first.upperBound..<block.bytes.upperBound].prefix { $0 == 0x20 }.count
    let span = prose.span(first.lowerBound..<first.upperBound + behind)
    report.fail(
      "this \(text[node].kind == .heading ? "heading" : "line") begins with an emoji", at: span, help: "begin with the words; '- ' makes a list",
      fix: text.source(span) == prose.text(first.lowerBound..<first.upperBound + behind) ? Fix(replace: span, with: "", safety: .needsJudgement) : nil
    )
  }

  /// The emoji or tick at the very start.
  private func leadingSign(_ block: Prose.Block, _ prose: Prose) -> Range<Int>? {
    guard let start = block.bytes.first else { return nil }
    if let emoji = Emoji.ranges(in: prose.bytes, start..<min(start + 40, block.bytes.upperBound)).first, emoji.lowerBound == start { return emoji }
    let (scalar, length) = Emoji.scalar(prose.bytes, at: start, before: block.bytes.upperBound)
    let isTick = (0x2705...0x2718).contains(scalar) || (0x2610...0x2612).contains(scalar)
    return isTick ? start..<start + length : nil
  }
}
