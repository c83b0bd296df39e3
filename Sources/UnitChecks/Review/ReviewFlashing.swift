import UnitModel

struct ReviewFlashing: ReviewCheck {
  let about = CheckDescription(
    id: "review-flashing",
    question: "Does nothing in the film or animation flash more than three times a second?",
    why: "Flashes can trigger a seizure.",
    severity: .advice,
    requirements: ["2.3.1"],
    bad: [":::video{captions=media/film.vtt}\n\n[The film](media/film.mp4)\n\n:::"],
    good: ["![A card](media/card.svg)"])

  let kinds: [NodeKind] = [.container, .image]

  func asks(about node: Int, of text: InspectedText) -> Bool {
    if text[node].kind == .container { return text.isPlayer(node, "video") }
    return text.media[text.document.string(text[node].literal)]?.animation != nil
  }

  func collect(_ node: Int, of text: InspectedText, into judged: inout JudgedContent) {
    let files = text[node].kind == .container ? text.recordings(of: node) : [text.document.string(text[node].literal)]
    for file in files { judged.add(file: file, of: text) }
  }
}
