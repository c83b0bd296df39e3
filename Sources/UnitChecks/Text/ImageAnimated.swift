import UnitModel

struct ImageAnimated: TextCheck {
  var about: CheckDescription {
    CheckDescription(
      id: "image-animated",
      question: "Do moving pictures stop by themselves within five seconds?",
      why: "What moves beside a text takes some learners’ eyes off it again and again, and a picture has no button to stop it.",
      severity: .error,
      requirements: ["2.2.2"],
      bad: [
        "![A wheel that turns](media/endless.gif)", "![A slow wheel](media/slow.gif)", "Text with ![a wheel](media/endless.gif) in it.",
        "![](media/endless.gif){decorative}", "| a |\n| - |\n| ![A wheel](media/endless.gif) |\n",
      ],
      good: [
        "![A card](media/card.svg)", "![A wheel that turns once](media/short.gif)", "![](media/short.gif){decorative}",
        "[The wheel](media/endless.gif)", ":::video{captions=media/film.vtt description=none}\n\n[The film](media/film.mp4)\n\n:::",
      ])
  }

  var kinds: [NodeKind] { [.image] }

  func inspect(_ node: Int, of text: InspectedText, _ report: inout CheckReport) {
    let path = text.document.string(text[node].literal)
    guard let animation = text.media[path]?.animation else {
      guard text.media[path] == nil, ImageName.ending(of: path) == "gif" else { return }
      return report.cannotTell(
        "whether '\(path)' moves cannot be seen, since the file is not there", at: text[node].span, help: "watch it: it must stop within 5 seconds")
    }
    let help = "show a still picture, or a film with buttons: ':::video'"
    if animation.isEndless {
      report.fail("the picture '\(path)' moves for ever", at: text[node].span, help: help)
    } else if let seconds = animation.seconds {
      if seconds <= 5 { return report.pass() }
      report.fail("the picture '\(path)' moves for \(Int(seconds.rounded())) seconds", at: text[node].span, help: help)
    } else {
      report.cannotTell(
        "the picture '\(path)' moves, for how long the file does not say", at: text[node].span, help: "watch it: it must stop within 5 seconds")
    }
  }
}
