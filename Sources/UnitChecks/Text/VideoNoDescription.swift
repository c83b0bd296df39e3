import UnitModel

struct VideoNoDescription: TextCheck {
  var about: CheckDescription {
    CheckDescription(
      id: "video-no-description",
      question: "Is everything in a film that can only be seen also told, or said to be told by the sound?",
      why: "Blind learners hear the film: “now put it like this” tells them nothing.",
      severity: .error,
      requirements: ["1.2.3", "1.2.5"],
      bad: [
        ":::video{captions=media/film.vtt}\n\n[The film](media/film.mp4)\n\n:::",
        ":::video{captions=media/film.vtt description=media/none.vtt}\n\n[The film](media/film.mp4)\n\n:::",
        ":::video{captions=media/film.vtt transcript=media/talk.txt}\n\n[The film](media/film.mp4)\n\n:::",
        ":::video{captions=media/film.vtt}\n\n[The film](media/film.mp4)\n\nAnna says hello.\n\n:::", ":::video\n\n[The film](media/film.mp4)\n\n:::",
      ],
      good: [
        ":::video{captions=media/film.vtt description=none}\n\n[The film](media/film.mp4)\n\n:::",
        ":::video{captions=media/film.vtt description=media/film.vtt}\n\n[The film](media/film.mp4)\n\n:::",
        ":::video{captions=media/film.vtt description=\"A person puts on a helmet.\"}\n\n[The film](media/film.mp4)\n\n:::",
        ":::audio{transcript=media/talk.txt}\n\n[The talk](media/talk.mp3)\n\n:::", "No film.",
      ])
  }

  var kinds: [NodeKind] { [.container] }

  func inspect(_ node: Int, of text: InspectedText, _ report: inout CheckReport) {
    guard text.isPlayer(node, "video"), let head = text.document.container(node) else { return }
    guard let attribute = text.document.attributes(of: node)?["description"], let value = attribute.value, !value.isEmpty else {
      return report.fail(
        "nobody says whether this film shows something that is not heard", at: head.span,
        help: "write description=media/name.vtt, or what it shows in a sentence, or description=none where the sound tells everything")
    }
    if value.hasPrefix("media/"), !value.contains(" "), text.media[value] == nil {
      report.fail(
        "there is no file '\(value)' in this unit", at: attribute.span, help: "put the description into the folder 'media', or write it as a sentence"
      )
    } else {
      report.pass()
    }
  }
}
