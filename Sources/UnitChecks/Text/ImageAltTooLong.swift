import UnitModel

struct ImageAltTooLong: TextCheck {
  let about = CheckDescription(
    id: "image-alt-too-long",
    question: "Is every text alternative at most 150 characters long?",
    why: "A text alternative cannot be read in parts; long descriptions belong into the text, where everybody gets them.",
    severity: .warning,
    requirements: ["1.1.1"],
    bad: [
      "![A card with many words with many words with many words with many words with many words with many words with many words with many words with many words with many words with many words with many words ](media/card.svg)"
    ],
    good: [
      "![A health insurance card, front side](media/card.svg)"
    ])

  let kinds: [NodeKind] = [.image]

  func inspect(_ node: Int, of text: InspectedText, _ report: inout CheckReport) {
    let length = text.document.plainText(of: node).count
    if length > 150 {
      report.fail("the text alternative has \(length) characters; 150 are a good limit", at: text[node].span, help: "say the main thing here and the rest in the text or a caption")
    } else {
      report.pass()
    }
  }
}
