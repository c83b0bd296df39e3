import UnitChecks
import UnitModel

/// schema.org's description of a unit and its accessibility as JSON-LD, for the head of its page. It is data, not a
/// script: nothing runs it, and no content security policy is about it (HTML, "prepare the script element": a data block
/// is left before the policy is asked).
enum MetadataBlock {
  /// - Parameter summary: the metadata in sentences.
  static func json(of unit: LearningUnit, _ metadata: AccessibilityMetadata, summary: String) -> [UInt8] {
    let matter = unit.frontMatter
    var entries = [
      ("@context", text("https://schema.org")), ("@type", text("LearningResource")), ("name", text(matter.title.value)),
      ("inLanguage", text(unit.language.description)), ("version", text(matter.version)),
    ]
    if let description = matter.summary { entries.append(("description", text(description.value))) }
    if let licence = matter.licence { entries.append(("license", text(Licence.address(of: licence.value)))) }
    if let minutes = matter.duration { entries.append(("timeRequired", text("PT\(minutes)M"))) }
    if !matter.outcomes.isEmpty { entries.append(("teaches", list(matter.outcomes.map(\.text.value)))) }
    entries += [
      ("accessMode", list(metadata.modes)), ("accessModeSufficient", sufficient(metadata.sufficientModes)),
      ("accessibilityFeature", list(metadata.features)),
      ("accessibilityHazard", list(metadata.hazards)), ("accessibilitySummary", text(summary)),
    ]
    return Array("{\(entries.map { "\(text($0.0)):\($0.1)" }.joined(separator: ","))}".utf8)
  }

  /// The metadata in sentences.
  static func summary(_ metadata: AccessibilityMetadata, _ phrases: Phrases) -> String {
    var sentences = [phrases("metadata.text")]
    if metadata.features.contains("alternativeText") { sentences.append(phrases("metadata.pictures", count: metadata.pictures)) }
    if metadata.features.contains("captions") { sentences.append(phrases("metadata.films", count: metadata.films)) }
    if metadata.recordings > 0, metadata.features.contains("transcript") {
      sentences.append(phrases("metadata.recordings", count: metadata.recordings))
    }
    return sentences.joined(separator: " ")
  }

  private static func sufficient(_ sets: [String]) -> String {
    let items = sets.map { set in "{\"@type\":\"ItemList\",\"itemListElement\":\(list(set.split(separator: ",").map(String.init)))}" }
    return "[\(items.joined(separator: ","))]"
  }

  private static func list(_ texts: [String]) -> String { "[\(texts.map(text).joined(separator: ","))]" }

  private static func text(_ text: String) -> String { ScriptWriter.quoted(text) }
}
