import UnitModel

struct ReviewColourCharts: ReviewCheck {
  let about = CheckDescription(
    id: "review-colour-charts",
    question: "Can the chart, map or plan be read without telling its colours apart?",
    why: "One man in twelve confuses red and green, and many learners print in black and white.",
    severity: .advice,
    requirements: ["1.4.1", "1.4.11"],
    bad: ["![Chart of calls by hour](media/card.svg)", "![Where help comes from](media/route-map.svg)"],
    good: ["![A phone calls 112](media/card.svg)", "![Chart of calls](media/card.svg){decorative}"])

  let kinds: [NodeKind] = [.image]

  func asks(about node: Int, of text: InspectedText) -> Bool {
    guard text.document.attributes(of: node)?.has("decorative") != true else { return false }
    return ImageName.of(text.document.string(text[node].literal), in: text.words, has: .complexImage)
      || text.words.lexicon.contains(text.document.plainText(of: node).lowercased(), .complexImage)
  }

  func collect(_ node: Int, of text: InspectedText, into judged: inout JudgedContent) {
    judged.add(file: text.document.string(text[node].literal), of: text)
  }
}
