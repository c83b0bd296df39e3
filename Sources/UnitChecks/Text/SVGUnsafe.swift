import UnitModel

struct SVGUnsafe: TextCheck {
  var about: CheckDescription {
    CheckDescription(
      id: "svg-unsafe",
      question: "Are the drawings of the unit free of scripts and of anything from elsewhere?",
      why: "A drawing is a document: it could run a program or report the learner to another host.",
      severity: .error,
      requirements: [],
      bad: [
        "![A health insurance card](media/unsafe.svg)",
        "Text ![a card](media/unsafe.svg) text.",
        "![](media/unsafe.svg){decorative}",
        "[![A card](media/unsafe.svg)](https://example.org)",
        ":::figure\n\n![A card](media/unsafe.svg)\n\nThe front side of it.\n\n:::",
      ],
      good: [
        "![A health insurance card](media/card.svg)",
        "Text ![a card](media/card.svg) text.",
        "![](media/card.svg){decorative}",
        "[![A card](media/card.svg)](https://example.org)",
        "Text.",
      ])
  }

  var kinds: [NodeKind] { [.image] }

  func inspect(_ node: Int, of text: InspectedText, _ report: inout CheckReport) {
    let file = text.target(of: node)
    guard let problem = text.media[file]?.problems.first else { return }
    report.fail("the drawing '\(file)' is not safe: \(problem)", at: text[node].span, help: "save it again as plain SVG, without scripts and links")
  }
}
