import UnitModel

struct ColourInline: TextCheck {
  var about: CheckDescription {
    CheckDescription(
      id: "colour-inline",
      question: "Are colours left to the theme?",
      why: "A colour set in the text is too faint on one of the themes' backgrounds, dark or light, and means nothing to who does not see it.",
      severity: .error,
      requirements: ["1.4.3", "1.4.1"],
      bad: [
        "<span style=\"color:#aaa\">Remember this.</span>",
        "<font color=\"#bbbbbb\">Text</font>",
        "<td bgcolor=\"yellow\">Text</td>",
        "<div style=\"background: red\">Text</div>",
        "<p style='background-color:#ff0'>Text</p>",
      ],
      good: [
        "**Remember this.**",
        "> [!IMPORTANT]\n> Remember this.",
        "The colour of the bus is red.",
        "`color: red`",
        "```css\np { color: red; }\n```",
      ])
  }

  var kinds: [NodeKind] { [.document] }

  func inspect(_ node: Int, of text: InspectedText, _ report: inout CheckReport) {
    for tag in text.tags where !tag.isClosing {
      let hasAttribute = tag["color"] != nil || tag["bgcolor"] != nil
      let hasStyle = ["color", "background", "background-color"].contains { tag.style($0) != nil }
      if hasAttribute || hasStyle {
        report.fail("this text has a colour of its own", at: tag.span, help: "write **words**, or a call-out: > [!IMPORTANT]")
      }
    }
  }
}
