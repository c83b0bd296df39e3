import UnitModel

struct ReviewCaptionsAccurate: ReviewCheck {
  let about = CheckDescription(
    id: "review-captions-accurate",
    question: "Do the captions give everything that is said and heard, say who speaks, and keep time?",
    why: "Deaf and hard-of-hearing learners follow the film by them; programs that make captions mishear names and numbers.",
    severity: .advice,
    requirements: ["1.2.2"],
    bad: [":::video{captions=media/film.vtt}\n\n[The film](media/film.mp4)\n\n:::"],
    good: ["No film.", ":::audio{transcript=media/talk.txt}\n\n[The talk](media/talk.mp3)\n\n:::"])

  let kinds: [NodeKind] = [.container]

  func asks(about node: Int, of text: InspectedText) -> Bool {
    text.isPlayer(node, "video") && text.document.attributes(of: node)?.has("captions") == true
  }

  func collect(_ node: Int, of text: InspectedText, into judged: inout JudgedContent) {
    for file in text.recordings(of: node) + text.files("captions", of: node) { judged.add(file: file, of: text) }
  }
}
