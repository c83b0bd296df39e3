import UnitModel

struct MediaAutoplay: TextCheck {
  var about: CheckDescription {
    CheckDescription(
      id: "media-autoplay",
      question: "Does nothing play by itself?",
      why:
        "Sound that starts talks over the screen reader, and movement that cannot be stopped takes the attention of people with ADHD or makes others ill.",
      severity: .error,
      requirements: ["1.4.2", "2.2.2"],
      bad: [
        "<video src=\"river.mp4\" autoplay></video>",
        "<audio controls autoplay src=\"talk.mp3\"></audio>",
        "<video src=\"river.mp4\" loop></video>",
        "[The film about the river, transcript below](https://www.youtube.com/watch?v=abc&autoplay=1)",
        "<iframe title=\"Film\" src=\"https://player.example.org/1?autoplay=true\"></iframe>",
        "<bgsound src=\"talk.mp3\">",
      ],
      good: [
        "[The film about the river (with captions and a transcript)](https://www.youtube.com/watch?v=abc)",
        "The word autoplay means to play by itself.",
        "`<video autoplay>`",
        "```html\n<video autoplay loop></video>\n```",
        "Text.",
      ])
  }

  var kinds: [NodeKind] { [.document] }

  func inspect(_ node: Int, of text: InspectedText, _ report: inout CheckReport) {
    for tag in text.tags where !tag.isClosing {
      let isMedia = tag.name == "video" || tag.name == "audio"
      let plays = isMedia && (tag["autoplay"] != nil || tag["loop"] != nil && tag["controls"] == nil)
      let address = tag["src"] ?? tag["data"] ?? ""
      if plays || tag.name == "bgsound" || hasAutoplay(address) {
        report.fail("this plays by itself", at: tag.span, help: "remove autoplay and loop, and let the learner start it")
      }
    }
    for link in text.nodes(.link) where hasAutoplay(text.target(of: link)) {
      report.fail("what this link opens plays by itself", at: text[link].span, help: "remove autoplay from the address")
    }
  }

  private func hasAutoplay(_ address: String) -> Bool {
    guard address.utf8.contains(where: { $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "#") }) else { return false }
    let query = address.lowercased().drop { $0 != "?" && $0 != "#" }
    return query.contains("autoplay=1") || query.contains("autoplay=true")
  }
}
