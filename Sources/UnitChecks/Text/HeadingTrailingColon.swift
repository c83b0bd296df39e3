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

  /// Several dots are one ending.
  private static let endings: Set<String> = [":", ";", ".", ",", "：", "…", "...", "....", ".."]

  var kinds: [NodeKind] { [.heading] }

  func inspect(_ node: Int, of text: InspectedText, _ report: inout CheckReport) {
    guard let block = text.prose.block(ofNode: node), var end = block.bytes.last else { return }
    let prose = text.prose
    while end > block.bytes.lowerBound, prose.bytes[end] <= 0x20 { end -= 1 }
    guard let word = block.words.last.map({ prose.words[$0] }), Int(word.end) <= end else { return report.pass() }
    let ending = prose.text(Int(word.end)..<end + 1).filter { !$0.isWhitespace }
    guard Self.endings.contains(ending) else { return report.pass() }
    // "etc.", "Co.", "a.m.": the dot belongs to the word.
    let isInitial = word.length <= 2 || word.classes.contains(.abbreviation)
    if ending == ".", isInitial { return report.pass() }
    report.fail("this heading ends with '\(ending)'", at: text[node].span, help: "leave it out", fixes: text.removal(of: ending, atEndOf: node))
  }
}
