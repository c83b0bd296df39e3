import UnitModel

struct ImageAltRedundantPrefix: TextCheck {
  let about = CheckDescription(
    id: "image-alt-redundant-prefix",
    question: "Do text alternatives begin with the matter, not with “image of”?",
    why: "Screen readers say that it is an image; saying it again costs time at every picture.",
    severity: .warning,
    requirements: ["1.1.1"],
    bad: [
      "![Image of a health insurance card](media/card.svg)"
    ],
    good: [
      "![A health insurance card, front side](media/card.svg)"
    ])

  let kinds: [NodeKind] = [.image]

  func inspect(_ node: Int, of text: InspectedText, _ report: inout CheckReport) {
    let alternative = text.name(of: node)
    guard !alternative.isEmpty else { return }

    if let prefix = text.words.alternativePrefixes.first(where: { alternative.hasPrefix($0 + " ") }) {
      report.fail("the text alternative begins with '\(prefix)'", at: text[node].span, help: "leave it out and begin with what the image tells",
        fixes: text.removalOfStart(prefix, ofAlternative: node))
    } else {
      report.pass()
    }
  }
}
