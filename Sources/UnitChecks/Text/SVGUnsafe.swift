import UnitModel

struct SVGUnsafe: TextCheck {
  let about = CheckDescription(
    id: "svg-unsafe",
    question: "Are the drawings of the unit free of scripts and of anything from elsewhere?",
    why: "A drawing is a document: it could run a program or report the reader to another host.",
    severity: .error,
    requirements: [],
    bad: [
      "![A health insurance card](media/unsafe.svg)"
    ],
    good: [
      "![A health insurance card](media/card.svg)"
    ])

  let kinds: [NodeKind] = [.image]

  func inspect(_ node: Int, of text: InspectedText, _ report: inout CheckReport) {
    let file = text.document.string(text[node].literal)
    guard let problem = text.media[file]?.problems.first else { return }
    report.fail("the drawing '\(file)' is not safe: \(problem)", at: text[node].span, help: "save it again as plain SVG, without scripts and links")
  }
}
