import UnitMarkup
import UnitModel

struct ObjectName: PageCheck {
  var about: CheckDescription {
    CheckDescription(
      id: "object-name",
      question: "Does every embedded picture, sound or film have a name?",
      why: "What is inside <object> is not read when the file is shown.",
      severity: .error,
      requirements: ["1.1.1"],
      bad: [
        #"<object data="a.png"></object>"#,
        #"<object data="a.mp3" alt="Speech"></object>"#,
        #"<object data="a.png"><img src="a.png" alt="Logo"></object>"#,
        #"<object data="film.mp4" aria-labelledby="gone"></object>"#,
        #"<object data="picture" type="image/svg+xml" title=""></object>"#,
      ],
      good: [
        #"<object data="a.png" title="Logo"></object>"#,
        #"<object data="a.png" aria-label="Logo"></object>"#,
        #"<object data="page.html"></object>"#,
        #"<object data="a.png" style="display: none"></object>"#,
        #"<object data="a.png" role="presentation"></object>"#,
      ])
  }

  private static let extensions: Set<String> = [
    "apng", "avif", "bmp", "gif", "jpeg", "jpg", "png", "svg", "webp", "aac", "flac", "m4a", "mp3", "oga", "ogg", "opus", "wav", "avi", "m4v", "mov",
    "mp4",
    "mpeg", "ogv", "webm",
  ]

  func inspect(_ page: InspectedPage, _ report: inout CheckReport) {
    let objects = page.exposed { element in
      page.nodes[element].name == "object" && page.accessibility.explicitRole(of: element)?.isPresentational != true && isMedia(element, page)
    }
    page.requireNames(of: objects, &report, message: "this embedded file has no name", help: "write title or aria-label on <object>")
  }

  private static func isMedia(type: some StringProtocol) -> Bool {
    ["image/", "audio/", "video/"].contains { type.lowercased().hasPrefix($0) }
  }

  private func isMedia(_ element: Int, _ page: InspectedPage) -> Bool {
    guard let address = page.tree.attribute("data", of: element), !address.isEmpty else { return false }
    if let type = page.tree.attribute("type", of: element) { return Self.isMedia(type: type) }
    if address.lowercased().hasPrefix("data:") { return Self.isMedia(type: address.dropFirst(5)) }
    let path = address.prefix { $0 != "?" && $0 != "#" }
    return path.split(separator: ".").last.map { Self.extensions.contains($0.lowercased()) } ?? false
  }
}
