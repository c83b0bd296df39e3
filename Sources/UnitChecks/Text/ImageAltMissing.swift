import UnitModel

struct ImageAltMissing: TextCheck {
  var about: CheckDescription { CheckDescription(
    id: "image-alt-missing",
    question: "Does every image have a text alternative, or the mark {decorative}?",
    why: "People who do not see the image hear its text instead; without one they hear a file name or nothing.",
    severity: .error,
    requirements: ["1.1.1"],
    bad: ["![](media/card.svg)"],
    good: ["![A health insurance card, front side](media/card.svg)", "![](media/card.svg){decorative}"]) }

  var kinds: [NodeKind] { [.image] }

  func inspect(_ node: Int, of text: InspectedText, _ report: inout CheckReport) {
    let isDecorative = text.document.attributes(of: node)?.has("decorative") ?? false
    if isDecorative || !text.document.plainText(of: node).allSatisfy(\.isWhitespace) { return report.pass() }
    let file = text.document.string(text[node].literal)
    report.fail(
      "the image '\(file)' has no text alternative", at: text[node].span,
      help: "write what the image tells between the brackets, or mark it {decorative}")
  }
}
