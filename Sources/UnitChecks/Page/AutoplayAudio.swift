import UnitMarkup
import UnitModel

struct AutoplayAudio: PageCheck {
  var about: CheckDescription {
    CheckDescription(
      id: "autoplay-audio",
      question: "Does no sound begin by itself?",
      why: "It drowns the screen reader, and who cannot find the button cannot stop it.",
      severity: .error,
      requirements: ["1.4.2", "2.2.2"],
      bad: [
        #"<audio src="a.mp3" autoplay></audio>"#,
        #"<video src="a.mp4" autoplay></video>"#,
        #"<audio autoplay loop controls src="a.mp3"></audio>"#,
        #"<video autoplay controls><source src="a.mp4"></video>"#,
        #"<video src="a.mp4" autoplay loop></video>"#,
      ],
      good: [
        #"<audio src="a.mp3" controls></audio>"#,
        #"<video src="a.mp4" controls></video>"#,
        #"<video src="a.mp4" autoplay muted controls></video>"#,
        #"<video src="a.mp4" muted autoplay></video>"#,
        "<p>autoplay</p>",
      ])
  }

  var elements: [MarkupName] { ["audio", "video"] }

  func inspect(_ element: Int, of page: InspectedPage, _ report: inout CheckReport) {
    guard page.tree.has("autoplay", element), !page.tree.has("muted", element) else { return report.pass() }
    report.fail(
      "this plays as soon as the page opens", at: page.span(element), help: "take autoplay away and let the reader start it",
      severity: page.tree.has("controls", element) ? .warning : .error)
  }
}
