import UnitModel

/// A unit's metadata within the sizes every reader of IEEE 1484.12.1 (LOM) must take: its smallest permitted maximums.
struct UnitMetadata {
  let language: String
  let version: String
  let title: String
  let summary: String?
  let keywords: [String]
  /// ISO 8601.
  let duration: String?
  /// The licence's SPDX identifier, then its address.
  let rights: String?
  /// `yes` or `no`; only a dedication to the public domain leaves no right behind.
  let restrictions: String
  /// Name of the catalogue, and the unit's id in it.
  let catalogue: (name: String, entry: String)
  /// vCards (RFC 2426) of the authors.
  let authors: [String]
  /// A vCard.
  let publisher: String?
  /// In the order of the front matter.
  let outcomes: [PackagedUnit.Outcome]
  let isAssessed: Bool

  init(of unit: PackagedUnit) {
    func filled(_ text: String?, limit: Int) -> String? { text.map { $0.line(limit: limit) }.flatMap { $0.isEmpty ? nil : $0 } }
    language = unit.language.description
    version = unit.version.line(limit: 50)
    title = unit.title.line(limit: 1000)
    summary = filled(unit.summary, limit: 2000)
    keywords = unit.keywords.prefix(10).compactMap { filled($0, limit: 1000) }
    duration = unit.durationMinutes.flatMap(Self.duration)
    rights = filled([unit.licence, unit.licenceURL].compactMap { $0 }.joined(separator: " "), limit: 1000)
    restrictions = unit.licence?.hasPrefix("CC0-") == true ? "no" : "yes"
    catalogue = (filled(unit.siteURL, limit: 1000) ?? "Waymark", unit.id.line(limit: 1000))
    authors = unit.authors.prefix(30).compactMap { filled($0, limit: 300) }.map { Self.vCard(of: $0, isOrganisation: false) }
    publisher = filled(unit.publisher, limit: 300).map { Self.vCard(of: $0, isOrganisation: true) }
    outcomes = unit.outcomes.prefix(40).compactMap { outcome in
      filled(outcome.text, limit: 2000).map { PackagedUnit.Outcome(id: outcome.id.line(limit: 100), text: $0) }
    }
    isAssessed = unit.hasScore
  }

  /// Minutes as ISO 8601 has them: `PT1H30M`.
  private static func duration(_ minutes: Int) -> String? {
    guard minutes > 0 else { return nil }
    let (hours, rest) = minutes.quotientAndRemainder(dividingBy: 60)
    return "PT" + (hours > 0 ? "\(hours)H" : "") + (rest > 0 ? "\(rest)M" : "")
  }

  private static func vCard(of name: String, isOrganisation: Bool) -> String {
    let value = name.reduce(into: "") { text, character in
      if character == "\\" || character == "," || character == ";" { text.append("\\") }
      text.append(character)
    }
    let organisation = isOrganisation ? "ORG:\(value)\n" : ""
    return "BEGIN:VCARD\nVERSION:3.0\nFN:\(value)\nN:\(value)\n\(organisation)END:VCARD"
  }
}
