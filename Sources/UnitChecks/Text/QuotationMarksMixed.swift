import UnitModel

struct QuotationMarksMixed: TextCheck {
  var about: CheckDescription {
    CheckDescription(
      id: "quotation-marks-mixed",
      question: "Is there one kind of quotation marks in the unit?",
      why: "Some screen readers read straight and curly marks differently; to people who learn the language they look like two signs.",
      severity: .advice,
      requirements: [],
      bad: [
        "He says \"yes\" and “no”.",
        "He says “yes”.\n\nShe says \"no\".",
        "---\ntitle: Papiere\nlang: de\n---\n\nEr sagt „ja“ und \"nein\".",
        "---\ntitle: Papiers\nlang: fr\n---\n\nIl dit « oui » et \"non\".",
        "- “Yes”\n- \"No\"",
      ],
      good: [
        "He says \"yes\" and \"no\".",
        "He says “yes” and “no”.",
        "Write `\"yes\"` or “no”.",
        "The pipe is 5\" wide.",
        "It is Anna's bag.",
      ])
  }

  var kinds: [NodeKind] { [.document] }

  func inspect(_ node: Int, of text: InspectedText, _ report: inout CheckReport) {
    guard text.present.contains(UInt8(ascii: "\"")), text.present.contains(0xC2) || text.present.contains(0xE2) else { return }
    var straight: [Int] = []
    var curly: [Int] = []
    for index in text.nodes(.text) {
      let bytes = text.document.text[text[index].literal.range]
      for (offset, byte) in zip(bytes.indices, bytes) {
        if byte == UInt8(ascii: "\"") {
          let isInches = offset > bytes.startIndex && Identifier.isDigit(bytes[offset - 1])
          if !isInches { straight.append(index) }
        } else if byte == 0xC2, offset + 1 < bytes.endIndex, bytes[offset + 1] == 0xAB {
          curly.append(index)
        } else if byte == 0xE2, offset + 2 < bytes.endIndex, bytes[offset + 1] == 0x80, (0x9C...0x9F).contains(bytes[offset + 2]) {
          curly.append(index)
        }
      }
    }
    guard let firstStraight = straight.first, let firstCurly = curly.first, straight.count >= 2 else { return }
    let isRareStraight = straight.count <= curly.count
    report.fail(
      "there are \(straight.count) straight and \(curly.count) typographic quotation marks",
      at: text[isRareStraight ? firstStraight : firstCurly].span,
      help: "use one kind in the whole unit", notes: [Note("the other kind", at: text[isRareStraight ? firstCurly : firstStraight].span)])
  }
}
