import UnitModel

struct HeadingTrailingColon: TextCheck {
  var about: CheckDescription {
    CheckDescription(
      id: "heading-trailing-colon",
      question: "Do headings end without a colon, full stop or semicolon?",
      why: "Such an ending is the sign of a sentence made a heading; screen readers pause at it and lists of headings look broken.",
      severity: .advice,
      requirements: ["2.4.6"],
      bad: [
        "## You need:\n\nText.",
        "## Papers to carry.\n\nText.",
        "## First;\n\nText.",
        "## **Remember:**\n\nText.",
        "## You need: {#need}\n\nText.",
      ],
      good: [
        "## What you need\n\nText.",
        "## Who helps?\n\nText.",
        "## Money: what to bring\n\nText.",
        "## Papers, cards, etc.\n\nText.",
        "## Stop!\n\nText.",
      ])
  }

  var kinds: [NodeKind] { [.heading] }

  func inspect(_ node: Int, of text: InspectedText, _ report: inout CheckReport) {
    guard let block = text.prose.block(ofNode: node), var end = block.bytes.last else { return }
    let prose = text.prose
    while end > block.bytes.lowerBound, prose.bytes[end] <= 0x20 { end -= 1 }
    let last = prose.bytes[end]
    guard [UInt8(ascii: ":"), UInt8(ascii: ";"), UInt8(ascii: ".")].contains(last), let word = block.words.last.map({ prose.words[$0] }) else {
      return report.pass()
    }
    let isAbbreviated = last == UInt8(ascii: ".") && (word.classes.contains(.abbreviation) || prose.bytes[end - 1] == last)
    if isAbbreviated { return report.pass() }
    report.fail(
      "this heading ends with '\(prose.text(end..<end + 1))'", at: text[node].span, help: "leave it out", fixes: text.removalOfLastCharacter(of: node))
  }
}
