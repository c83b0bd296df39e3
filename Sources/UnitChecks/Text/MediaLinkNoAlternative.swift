import UnitModel

struct MediaLinkNoAlternative: TextCheck {
  var about: CheckDescription {
    CheckDescription(
      id: "media-link-no-alternative",
      question: "Does a link to a film or recording say that there are captions or a transcript?",
      why: "Deaf people, people in a loud bus, and people with little data want to know before they open it whether they will get anything.",
      severity: .warning,
      requirements: ["1.2.1", "1.2.2"],
      bad: [
        "[The film about the river](https://www.youtube.com/watch?v=abc)",
        "Watch [how to lift a box](https://vimeo.com/12345).",
        "[The talk](https://example.org/talk.mp3)",
        "[How to lift a box](https://youtu.be/abc)",
        "[The film](media/river.mp4)",
      ],
      good: [
        "[The film about the river (with captions)](https://www.youtube.com/watch?v=abc)",
        "Watch [how to lift a box](https://vimeo.com/12345). There is a transcript below.",
        "[The talk](https://example.org/talk.mp3)\n\n[Transcript of the talk](https://example.org/talk)",
        "[The office](https://example.org/videos)",
        "YouTube is a website.",
      ])
  }

  private static let hosts = [
    "youtube.com/", "youtu.be/", "youtube-nocookie.com/", "vimeo.com/", "dailymotion.com/", "twitch.tv/", "tiktok.com/", "soundcloud.com/",
    "spotify.com/episode",
    "podcasts.apple.com/", "wistia.com/", "peertube.", "media.ccc.de/", "areena.yle.fi/", "ardmediathek.de/", "ted.com/talks",
  ]
  private static let endings = MediaEnding.films.union(MediaEnding.recordings)

  var kinds: [NodeKind] { [.link] }

  func inspect(_ node: Int, of text: InspectedText, _ report: inout CheckReport) {
    let target = text.target(of: node).lowercased()
    // A page of the site, or a place in one, is no recording.
    guard target.utf8.contains(UInt8(ascii: ".")) else { return }
    guard Self.hosts.contains(where: target.contains) || Self.endings.contains(ImageName.ending(of: target)), !isInMediaContainer(node, text) else {
      return
    }
    var block = text.parent(of: node)
    while text.parent(of: block) > 0, text[text.parent(of: block)].kind != .container { block = text.parent(of: block) }
    let around = [text.sibling(before: block), block, text.sibling(behind: block)].compactMap { $0 }
    let words = around.map { text.document.plainText(of: $0).lowercased() }.joined(separator: " ")
    if text.words.lexicon.contains(words, .transcript) || words.contains("transcript") { return report.pass() }
    report.fail(
      "nothing says whether this film or recording has captions or a transcript", at: text[node].span,
      help: "say so beside the link, such as (with captions), or link a transcript")
  }

  /// The media containers have attributes for captions and transcript.
  private func isInMediaContainer(_ node: Int, _ text: InspectedText) -> Bool {
    guard let container = text.ancestor(.container, of: node), let name = text.document.container(container)?.name.value else { return false }
    return name == "video" || name == "audio"
  }
}
