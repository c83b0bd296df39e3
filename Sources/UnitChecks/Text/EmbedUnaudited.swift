import UnitModel

struct EmbedUnaudited: TextCheck {
  var about: CheckDescription {
    CheckDescription(
      id: "embed-unaudited",
      question: "Is nothing from another site put into the page?",
      why: "What others embed has its own keyboard traps, colours and missing names, and it watches the learner; nobody checked it here.",
      severity: .warning,
      requirements: ["4.1.2"],
      bad: [
        "<iframe title=\"Map\" src=\"https://maps.example.org/embed\"></iframe>",
        "<embed src=\"https://example.org/game.swf\">",
        "<object data=\"https://example.org/game\"></object>",
        "<iframe src=\"//example.org/quiz\" title=\"Quiz\"></iframe>",
        "<script src=\"https://example.org/widget.js\"></script>",
        "<iframe src=\"map-embed.html\"></iframe>",
      ],
      good: [
        "[The map of the town](https://maps.example.org)",
        "![Map: the school is north of the river, left of the bakery](media/card.svg)\n\nThe school is north of the river. Cross the old bridge, turn left at the bakery and walk up the hill.",
        "`<iframe>`",
        "An iframe is an element of HTML.",
        "Text.",
      ])
  }

  var kinds: [NodeKind] { [.document] }

  func inspect(_ node: Int, of text: InspectedText, _ report: inout CheckReport) {
    for tag in text.tags where !tag.isClosing && ["iframe", "embed", "object", "script"].contains(tag.name) {
      let source = tag["src"] ?? tag["data"] ?? ""
      if tag.name == "iframe", (tag["title"] ?? "").allSatisfy(\.isWhitespace) {
        report.fail("this frame has no title", at: tag.span, help: "link to it: [what it is](\(source))", severity: .error)
      } else if source.contains("//") {
        report.fail("this puts '\(source)' into the page", at: tag.span, help: "link to it: [what it is](\(source))")
      }
    }
  }
}
