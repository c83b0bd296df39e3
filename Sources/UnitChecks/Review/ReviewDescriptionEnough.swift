import UnitModel

struct ReviewDescriptionEnough: ReviewCheck {
  let about = CheckDescription(
    id: "review-description-enough",
    question: "Does the film’s description or transcript tell everything that can only be seen, or does the sound tell it already?",
    why: "Blind learners hear the film; what only the picture shows is lost on them.",
    severity: .advice,
    requirements: ["1.2.3", "1.2.5"],
    bad: [":::video{captions=media/film.vtt}\n\n[The film](media/film.mp4)\n\n:::"],
    good: ["No film."])

  let kinds: [NodeKind] = [.container]

  func asks(about node: Int, of text: InspectedText) -> Bool { text.isPlayer(node, "video") }

  func collect(_ node: Int, of text: InspectedText, into judged: inout JudgedContent) {
    for file in text.recordings(of: node) + text.files("description", of: node) + text.files("transcript", of: node) {
      judged.add(file: file, of: text)
    }
    judged.add(text.document.plainText(of: node))
  }
}
