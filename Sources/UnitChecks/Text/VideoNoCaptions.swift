import UnitMarkup
import UnitModel

struct VideoNoCaptions: TextCheck {
  var about: CheckDescription {
    CheckDescription(
      id: "video-no-captions",
      question: "Does every film have captions that a player can read?",
      why: "Deaf and hard-of-hearing learners get nothing of what is said without them; learners in a noisy workshop neither.",
      severity: .error,
      requirements: ["1.2.2"],
      bad: [
        ":::video{description=none}\n\n[The film](media/film.mp4)\n\n:::",
        ":::video{captions=media/none.vtt description=none}\n\n[The film](media/film.mp4)\n\n:::",
        ":::video{captions=media/broken.vtt description=none}\n\n[The film](media/film.mp4)\n\n:::",
        ":::video{captions=media/empty.vtt description=none}\n\n[The film](media/film.mp4)\n\n:::",
        ":::video{captions=media/card.svg description=none}\n\n[The film](media/film.mp4)\n\n:::",
        "![The film](media/film.mp4)",
        "<video controls src=\"river.mp4\"></video>\n\nText.",
      ],
      good: [
        ":::video{captions=media/film.vtt description=none}\n\n[The film](media/film.mp4)\n\n:::",
        ":::video{captions=\"media/film.vtt media/film.fi.vtt\" description=none}\n\n[The film](media/film.mp4)\n\n:::",
        ":::audio{transcript=media/talk.txt}\n\n[The talk](media/talk.mp3)\n\n:::", "No film.", "[A film elsewhere](https://example.org/film)",
      ])
  }

  var kinds: [NodeKind] { [.document, .container, .image] }

  func inspect(_ node: Int, of text: InspectedText, _ report: inout CheckReport) {
    if node == 0 { return inspectTags(text, &report) }
    if text[node].kind == .image {
      guard MediaEnding.films.contains(ImageName.ending(of: text.target(of: node))) else { return }
      return report.fail(
        "this film stands where a picture stands, without player and captions", at: text[node].span,
        help: "write :::video{captions=media/name.vtt} around a link to the file")
    }
    guard text.isPlayer(node, "video"), let head = text.document.container(node) else { return }
    guard let attribute = text.document.attributes(of: node)?["captions"], let value = attribute.value, !value.isEmpty else {
      return report.fail(
        "this film has no captions", at: head.span,
        help: "write captions=media/name.vtt; a film without any sound has captions too: one that says so")
    }
    for path in text.files("captions", of: node) {
      guard let bytes = text.media[path]?.text else {
        let what = text.media[path] == nil ? "there is no file '\(path)' in this unit" : "'\(path)' is no WebVTT file"
        report.fail(what, at: attribute.span, help: "save the captions as WebVTT: media/name.vtt")
        continue
      }
      let track = CaptionTrack(bytes)
      if let fault = track.faults.first {
        report.fail(
          "\(fault.message) in line \(fault.line) of '\(path)'", at: attribute.span,
          help: "write WebVTT: 'WEBVTT', a blank line, then '00:01.000 --> 00:04.000' and the words")
      } else if track.cues.isEmpty {
        report.fail("there are no captions in '\(path)'", at: attribute.span, help: "write what is said and heard, with its times")
      } else {
        report.pass()
      }
    }
  }

  /// Raw HTML is refused as such; a film in it without captions is named, too.
  private func inspectTags(_ text: InspectedText, _ report: inout CheckReport) {
    for (index, tag) in text.tags.enumerated() where tag.name == "video" && !tag.isClosing {
      let inside = text.tags[(index + 1)...].prefix { $0.name != "video" }
      if inside.contains(where: { $0.name == "track" && ["captions", "subtitles"].contains($0["kind"] ?? "subtitles") }) { continue }
      report.fail("this film has no captions", at: tag.span, help: "write :::video{captions=media/name.vtt} around a link to the file")
    }
  }
}
