import UnitMarkup
import UnitModel

struct IframeNoTitle: PageCheck {
  var about: CheckDescription {
    CheckDescription(
      id: "iframe-no-title",
      question: "Does every embedded page have a title that tells what is in it?",
      why: "Screen-reader users hear only “frame” and have to enter it to learn what it is.",
      severity: .error,
      requirements: ["4.1.2"],
      bad: [
        #"<iframe src="a.html"></iframe>"#,
        #"<iframe src="a.html" title=""></iframe>"#,
        #"<iframe src="a.html" title=" "></iframe>"#,
        #"<iframe srcdoc="Text"></iframe>"#,
        #"<iframe src="a.html" name="map"></iframe>"#,
        #"<iframe src="a.html" title="iframe"></iframe>"#,
        #"<iframe src="a.html" title="Embedded content"></iframe>"#,
        #"<iframe src="a.html" title="Untitled"></iframe>"#,
        #"<iframe src="a.html" title="YouTube video player"></iframe>"#,
        #"<iframe src="a.html" aria-label="Frame"></iframe>"#,
      ],
      good: [
        #"<iframe src="a.html" title="Map of Pori"></iframe>"#,
        #"<iframe src="a.html" aria-label="Map of Pori"></iframe>"#,
        #"<iframe src="a.html" hidden></iframe>"#,
        #"<iframe src="a.html" aria-hidden="true" tabindex="-1"></iframe>"#,
        #"<iframe src="a.html" tabindex="-1"></iframe>"#,
        #"<iframe src="a.html" title="Video: how to lift a box"></iframe>"#,
        #"<iframe src="a.html" title="Content of the first-aid kit"></iframe>"#,
        #"<iframe src="a.html" title="Frame sizes"></iframe>"#,
        #"<iframe src="a.html" title="Timetable"></iframe>"#,
      ])
  }

  func inspect(_ page: InspectedPage, _ report: inout CheckReport) {
    // One that the keyboard does not enter, or whose role is taken away, is not presented as a frame.
    let frames = page.exposed { element in
      (page.nodes[element].name == "iframe" || page.nodes[element].name == "frame") && (page.accessibility.tabIndex(of: element) ?? 0) >= 0
        && page.accessibility.explicitRole(of: element)?.isPresentational != true
    }
    page.requireNames(of: frames, &report, message: "this embedded page has no title", help: "write title on <iframe>: what is in it")
    for frame in frames {
      let name = InspectedText.name(from: page.accessibility.name(of: frame))
      guard Self.generic.contains(name) else { continue }
      report.fail(
        "the title '\(name)' says nothing of this embedded page", at: page.span(frame), help: "say in the title what is in it", severity: .warning)
    }
  }

  /// Titles that stand for any page, as tools write them.
  private static let generic: Set<String> = [
    "iframe", "frame", "iframe title", "embed", "embedded", "embedded content", "embedded page", "embedded frame", "untitled", "untitled frame",
    "no title", "title", "content", "page", "widget", "external content", "video player", "youtube video player", "youtube video",
    "vimeo video player",
  ]
}
