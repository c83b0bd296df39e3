public import UnitModel

/// schema.org's accessibility properties of a unit, computed from what it holds (W3C, "Accessibility Discoverability
/// Vocabulary for Schema.org").
public struct AccessibilityMetadata: Sendable, Hashable {
  public private(set) var modes: [String] = ["textual"]
  /// Sets of modes, each enough to take everything in.
  public private(set) var sufficientModes: [String] = []
  public private(set) var features: [String] = ["displayTransformability", "readingOrder", "unlocked"]
  public private(set) var hazards: [String] = []
  /// Pictures that tell something.
  public private(set) var pictures = 0
  public private(set) var films = 0
  public private(set) var recordings = 0

  public init(_ checked: Checked<LearningUnit>, media: [String: MediaFile]) {
    let unit = checked.subject
    let document = unit.document
    var isMoving = false
    for node in document.nodes.indices {
      switch document.nodes[node].kind {
      case .image:
        if document.attributes(of: node)?.has("decorative") != true { pictures += 1 }
        if media[document.string(document.nodes[node].literal)]?.animation != nil { isMoving = true }
      case .container where document.container(node)?.name.value == "video": films += 1
      case .container where document.container(node)?.name.value == "audio": recordings += 1
      default: break
      }
    }
    let failed = Set(checked.findings.filter { $0.severity == .error }.map(\.id))
    if pictures + films > 0 { modes.append("visual") }
    if films + recordings > 0 { modes.append("auditory") }
    addFeatures(of: unit, failed)
    let mediaNames: Set<String> = ["image-alt-missing", "video-no-captions", "video-no-description", "audio-no-transcript"]
    if failed.isDisjoint(with: mediaNames), films == 0 || features.contains("transcript") { sufficientModes.append("textual") }
    if modes.count > 1 { sufficientModes.append(modes.joined(separator: ",")) }
    let noFlashes = checked.questions.first { $0.about.id == "review-flashing" }.map { $0.status == .signed } ?? true
    hazards = [
      noFlashes ? "noFlashingHazard" : "unknownFlashingHazard", films > 0 || isMoving ? "unknownMotionSimulationHazard" : "noMotionSimulationHazard",
      films + recordings > 0 ? "unknownSoundHazard" : "noSoundHazard",
    ]
    if hazards.allSatisfy({ $0.hasPrefix("no") }) { hazards = ["none"] }
  }

  private mutating func addFeatures(of unit: LearningUnit, _ failed: Set<String>) {
    if !unit.headings.isEmpty { features.append("structuralNavigation") }
    if unit.headings.count > 1 { features.append("tableOfContents") }
    if pictures > 0, failed.isDisjoint(with: ["image-alt-missing", "image-alt-filename", "image-alt-placeholder"]) {
      features.append("alternativeText")
    }
    if films > 0, !failed.contains("video-no-captions") { features.append("captions") }
    let players = unit.document.nodes.indices.filter { ["video", "audio"].contains(unit.document.container($0)?.name.value ?? "") }
    if !players.isEmpty, players.allSatisfy({ Self.hasTranscript($0, unit.document) }), !failed.contains("audio-no-transcript") {
      features.append("transcript")
    }
    if players.contains(where: { unit.document.attributes(of: $0)?.value("description")?.hasSuffix(".vtt") == true }) {
      features.append("audioDescription")
    }
    features.sort()
  }

  private static func hasTranscript(_ player: Int, _ document: Document) -> Bool {
    document.attributes(of: player)?.has("transcript") == true || document.children(of: player).dropFirst().contains { _ in true }
  }
}
