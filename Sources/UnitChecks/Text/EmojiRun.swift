import UnitModel

struct EmojiRun: TextCheck {
  var about: CheckDescription {
    CheckDescription(
      id: "emoji-run",
      question: "Are there at most two emoji in a row and three in a paragraph?",
      why: "A screen reader reads each one by its name: “party popper, party popper, party popper”.",
      severity: .warning,
      requirements: ["1.1.1"],
      bad: [
        "Well done 🎉🎉🎉",
        "Well done 🎉 🎉 🎉 🎉",
        "🚀 Start 🌍 here 🎒 and 🗺️ go",
        "## Ready 🎒✈️🌍\n\nText.",
        "- 😀😃😄 fine",
      ],
      good: [
        "Well done 🎉",
        "Well done 🎉🎉",
        "A family 👨‍👩‍👧 eats.",
        "The flag 🇫🇮 of Finland",
        "Well done!!!",
      ])
  }

  var kinds: [NodeKind] { [.document] }

  func inspect(_ node: Int, of text: InspectedText, _ report: inout CheckReport) {
    let prose = text.prose
    for block in prose.blocks where block.hasSigns {
      let emoji = Emoji.ranges(in: prose.bytes, block.bytes)
      guard emoji.count >= 3, let first = emoji.first, let last = emoji.last else { continue }
      let isRun = zip(emoji, emoji.dropFirst(2)).contains { left, right in
        prose.bytes[left.upperBound..<right.lowerBound].count <= 12
          && !prose.words[block.words].contains { Int($0.start) >= left.upperBound && Int($0.end) <= right.lowerBound }
      }
      if isRun || emoji.count > 3 {
        report.fail("there are \(emoji.count) emoji here", at: prose.span(first.lowerBound..<last.upperBound), help: "keep one, behind the words")
      }
    }
  }
}
