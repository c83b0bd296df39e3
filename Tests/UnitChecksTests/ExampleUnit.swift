import UnitChecks
import UnitModel
import UnitParsing

/// An example wrapped as a unit: front matter before it unless it has its own, media files of its names beside it.
struct ExampleUnit {
  let source: SourceFile
  let media: [String: MediaFile]
  /// The line of the file on which the example begins.
  let firstLine: Int

  init(_ example: String, language: String = "en", path: String = "units/a/unit.md") {
    var head = "---\ntitle: A unit\nlang: \(language)\nlicence: CC-BY-4.0\nsummary: A sentence.\n"
    if example.contains("outcome=LO1") { head += "outcomes:\n  - id: LO1\n    text: I can do it.\n" }
    head += "---\n\n"
    let isWhole = example.hasPrefix("---\n")
    source = SourceFile(path: path, bytes: Array((isWhole ? example : head + example).utf8))
    firstLine = isWhole ? 1 : head.count { $0 == "\n" } + 1
    media = Self.media(in: example)
  }

  var checked: Checked<LearningUnit> { check() }

  func check(settings: ChecklistSettings = ChecklistSettings(), requiresReviews: Bool = false) -> Checked<LearningUnit> {
    Checklist.check(
      UnitReader.read(source, slug: "a", isSource: true), media: media, today: CalendarDate(secondsSince1970: 1_795_000_000), settings: settings,
      reviews: ReviewPolicy(isRequired: requiresReviews) { "\($0.count)" })
  }

  var findings: [Diagnostic] { checked.findings }

  /// Every file that the example names exists, but for those called "missing"; "small" ones are 300 pixels wide.
  private static func media(in example: String) -> [String: MediaFile] {
    var media = ExampleMedia.files
    for part in example.split(separator: "](").dropFirst() {
      let path = String(part.prefix { $0 != ")" && $0 != " " })
      guard LinkTarget(path) == .inside, !path.hasPrefix("#"), !path.contains("missing"), media[path] == nil else { continue }
      let isGIF = path.hasSuffix(".gif")
      let width = path.contains("small") ? 300 : 1600
      media[path] = MediaFile(
        size: path.hasSuffix(".pdf") || path.hasSuffix("x") ? 2_100_000 : 21_000, width: width, height: width / 2,
        problems: path.contains("unsafe") ? ["it holds a script"] : [])
      if isGIF { media[path]?.animation = Animation(frames: 9, seconds: 1, isEndless: true) }
    }
    return media
  }
}
