import UnitModel

struct ReviewAltMeaning: ReviewCheck {
  let about = CheckDescription(
    id: "review-alt-meaning",
    question: "Does the text alternative of each image say what the image is there for, at its place in the text?",
    why: "Learners who do not see the image have only these words.",
    severity: .advice,
    requirements: ["1.1.1"],
    bad: ["![A phone calls 112](media/card.svg)"],
    good: ["![](media/card.svg){decorative}", "No image."])

  let kinds: [NodeKind] = [.image]

  func asks(about node: Int, of text: InspectedText) -> Bool { text.document.attributes(of: node)?.has("decorative") != true }

  func collect(_ node: Int, of text: InspectedText, into judged: inout JudgedContent) {
    judged.add(file: text.document.string(text[node].literal), of: text)
    judged.add(text.document.plainText(of: node))
    judged.add(text.document.plainText(of: text.surroundings(of: node)))
  }
}
