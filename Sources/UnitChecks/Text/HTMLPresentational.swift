import UnitModel

struct HTMLPresentational: TextCheck {
  var about: CheckDescription {
    CheckDescription(
      id: "html-presentational",
      question: "Is the text free of elements that only change the look or move?",
      why: "Moving text cannot be read by people with low vision or dyslexia, and a look without a meaning is lost for who listens.",
      severity: .warning,
      requirements: ["1.3.1", "2.2.2"],
      bad: [
        "<marquee>News</marquee>",
        "<blink>News</blink>",
        "<font face=\"Arial\">Text</font>",
        "<tt>Text</tt>",
        "<strike>Text</strike>",
        "Press <b>now</b>.",
      ],
      good: [
        "News",
        "Press **now**.",
        "~~Text~~",
        "`<marquee>`",
        "The lights blink.",
      ])
  }

  private static let elements: Set<String> = [
    "marquee", "blink", "font", "center", "big", "small", "tt", "strike", "b", "i", "basefont", "nobr", "spacer",
  ]

  var kinds: [NodeKind] { [.document] }

  func inspect(_ node: Int, of text: InspectedText, _ report: inout CheckReport) {
    for tag in text.tags where !tag.isClosing && Self.elements.contains(tag.name) {
      let moves = tag.name == "marquee" || tag.name == "blink"
      report.fail(
        moves ? "the element '\(tag.name)' moves and cannot be stopped" : "the element '\(tag.name)' changes only the look", at: tag.span,
        help: "write the words in Markdown", severity: moves ? .error : nil)
    }
  }
}
