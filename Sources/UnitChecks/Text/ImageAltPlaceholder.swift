import UnitModel

struct ImageAltPlaceholder: TextCheck {
  let about = CheckDescription(
    id: "image-alt-placeholder",
    question: "Does no text alternative consist of a placeholder?",
    why: "“Image” or “TODO” tells people who cannot see the picture only that something is missing.",
    severity: .error,
    requirements: ["1.1.1"],
    bad: [
      "![image](media/card.svg)",
      "![TODO](media/card.svg)"
    ],
    good: [
      "![A health insurance card, front side](media/card.svg)"
    ])

  let kinds: [NodeKind] = [.image]

  func inspect(_ node: Int, of text: InspectedText, _ report: inout CheckReport) {
    let alternative = text.name(of: node)
    guard !alternative.isEmpty else { return }

    if text.words.alternativePlaceholders.contains(alternative) {
      report.fail("the text alternative '\(alternative)' says nothing about the image", at: text[node].span, help: "write what the image tells")
    } else {
      report.pass()
    }
  }
}
