import UnitMarkup
import UnitModel

struct VideoCaptionTrack: PageCheck {
  var about: CheckDescription {
    CheckDescription(
      id: "video-caption-track",
      question: "Does every film have captions beside it?",
      why: "Deaf people, and everybody in a noisy or a silent place, read what is said.",
      severity: .warning,
      requirements: ["1.2.2"],
      bad: [
        #"<video src="a.mp4" controls></video>"#,
        #"<video controls><source src="a.mp4"></video>"#,
        #"<video src="a.mp4" controls><track kind="metadata" src="a.vtt"></video>"#,
        #"<video src="a.mp4" controls><track kind="captions"></video>"#,
        #"<video src="a.mp4" controls><track kind="chapters" src="a.vtt"></video>"#,
      ],
      good: [
        #"<video src="a.mp4" controls><track kind="captions" src="a.vtt" srclang="en"></video>"#,
        #"<video src="a.mp4" controls><track src="a.vtt"></video>"#,
        #"<video src="a.mp4" muted></video>"#,
        #"<video src="a.mp4" controls hidden></video>"#,
        #"<audio src="a.mp3" controls></audio>"#,
      ])
  }

  var elements: [MarkupName] { ["video"] }

  func inspect(_ element: Int, of page: InspectedPage, _ report: inout CheckReport) {
    guard !page.accessibility.isHidden(element), !page.tree.has("muted", element) else { return }
    let hasCaptions = page.tree.descendants(of: element).contains { track in
      guard page.nodes[track].name == "track", page.tree.value("src", of: track)?.isEmpty == false else { return false }
      return ["captions", "subtitles"].contains(page.tree.attribute("kind", of: track)?.lowercased() ?? "subtitles")
    }
    if hasCaptions { return report.pass() }
    // Whether the film has sound, or captions in its picture, the page does not say.
    report.cannotTell(
      "this film has no captions beside it", at: page.span(element),
      help: "add <track kind=\"captions\" src srclang>, or make sure that nothing is said in it")
  }
}
