import UnitModel

struct AudioNoTranscript: TextCheck {
  var about: CheckDescription {
    CheckDescription(
      id: "audio-no-transcript",
      question: "Is everything that a recording says also there to read?",
      why: "Deaf learners have nothing else; learners of the language read along.",
      severity: .error,
      requirements: ["1.2.1"],
      bad: [
        "![The talk](media/talk.mp3)",
        ":::audio\n\n[The talk](media/talk.mp3)\n\n:::", ":::audio{transcript=media/none.txt}\n\n[The talk](media/talk.mp3)\n\n:::",
        ":::audio{lang=de}\n\n[The talk](media/talk.mp3)\n\n:::", ":::audio{transcript=media/card.svg}\n\n[The talk](media/talk.mp3)\n\n:::",
        ":::audio{transcript=media/blank.txt}\n\n[The talk](media/talk.mp3)\n\n:::",
        "<audio controls src=\"talk.mp3\"></audio>\n\nText.",
      ],
      good: [
        ":::audio{transcript=media/talk.txt}\n\n[The talk](media/talk.mp3)\n\n:::",
        ":::audio\n\n[The talk](media/talk.mp3)\n\nAnna: Good morning.\n\n:::",
        ":::audio{transcript=media/film.vtt}\n\n[The talk](media/talk.mp3)\n\n:::",
        ":::video{captions=media/film.vtt description=none}\n\n[The film](media/film.mp4)\n\n:::", "No recording.",
      ])
  }

  var kinds: [NodeKind] { [.document, .container, .image] }

  func inspect(_ node: Int, of text: InspectedText, _ report: inout CheckReport) {
    if node == 0 { return inspectTags(text, &report) }
    if text[node].kind == .image {
      guard MediaEnding.recordings.contains(ImageName.ending(of: text.target(of: node))) else { return }
      return report.fail(
        "this recording stands where a picture stands, without player and transcript", at: text[node].span,
        help: "write :::audio{transcript=media/name.txt} around a link to the file")
    }
    guard text.isPlayer(node, "audio"), let head = text.document.container(node) else { return }
    let isWrittenHere = text.document.children(of: node).dropFirst().contains { !text.document.plainText(of: $0).allSatisfy(\.isWhitespace) }
    guard let attribute = text.document.attributes(of: node)?["transcript"] else {
      if isWrittenHere { return report.pass() }
      return report.fail(
        "this recording has no transcript", at: head.span, help: "write what is said below the link, or name a file: transcript=media/name.txt")
    }
    for path in text.files("transcript", of: node) {
      if text.media[path]?.text?.contains(where: { $0 > 0x20 }) == true {
        report.pass()
      } else {
        let what = text.media[path] == nil ? "there is no file '\(path)' in this unit" : "there is no text in '\(path)'"
        report.fail(what, at: attribute.span, help: "save the transcript as text, media/name.txt, or write it below the link")
      }
    }
  }

  /// Raw HTML is refused as such; a recording in it is named, too, unless a transcript is linked.
  private func inspectTags(_ text: InspectedText, _ report: inout CheckReport) {
    for tag in text.tags where tag.name == "audio" && !tag.isClosing && !text.linksTranscript {
      report.fail("this recording has no transcript", at: tag.span, help: "write :::audio{transcript=media/name.txt} around a link to the file")
    }
  }
}

extension InspectedText {
  /// Whether a link speaks of a transcript.
  var linksTranscript: Bool {
    nodes(.link).contains { words.lexicon.contains(name(of: $0), .transcript) || name(of: $0).contains("transcript") }
  }
}
