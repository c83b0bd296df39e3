import UnitModel

struct TextJustified: TextCheck {
  var about: CheckDescription {
    CheckDescription(
      id: "text-justified",
      question: "Does text begin at the start of each line, with even gaps between words?",
      why: "Justified text has rivers of white in it, and centred lines begin anywhere; both are hard to follow with dyslexia or when enlarged.",
      severity: .warning,
      requirements: ["1.4.8"],
      bad: [
        "<p align=\"justify\">Text</p>",
        "<center>Text</center>",
        "<div style=\"text-align: center\">Text</div>",
        "<p style=\"text-align:justify\">Text</p>",
        "<div align=center>Text</div>",
      ],
      good: [
        "Text",
        "| Day | Hours |\n| :-: | --: |\n| 1 | 2 |",
        "The center of the town.",
        "`<center>`",
        "Align the two parts.",
      ])
  }

  var kinds: [NodeKind] { [.document] }

  func inspect(_ node: Int, of text: InspectedText, _ report: inout CheckReport) {
    for tag in text.tags where !tag.isClosing && !["td", "th", "col", "tr"].contains(tag.name) {
      let align = (tag["align"] ?? tag.style("text-align") ?? "").lowercased()
      if tag.name == "center" || align == "center" || align == "justify" {
        report.fail("this text is \(align == "justify" ? "justified" : "centred")", at: tag.span, help: "leave the place of text to the theme")
      }
    }
  }
}
