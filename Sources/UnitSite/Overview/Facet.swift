import UnitModel

/// A way to choose among units: by phase, topic, audience, role or language. Each value has its own pages.
enum Facet: String, CaseIterable {
  case phase, topic, audience, role, language

  /// The units of each value: topics by the alphabet of the page's language, other values in their own order.
  func values(of overview: Overview) -> [FacetValue] {
    var found: [String: [Int]] = [:]
    for (index, unit) in overview.units.enumerated() {
      for value in values(of: unit) { found[value, default: []].append(index) }
    }
    let all = order(of: found.keys).map { value in
      FacetValue(facet: self, value: value, label: label(value, overview), units: found[value] ?? [])
    }
    guard self == .topic else { return all }
    let alphabet = Alphabet(of: overview.language)
    return all.sorted { (alphabet.key(of: $0.label), $0.value) < (alphabet.key(of: $1.label), $1.value) }
  }

  private func values(of unit: Overview.Unit) -> [String] {
    switch self {
    case .phase: unit.page.phase.map { [$0.rawValue] } ?? []
    case .topic: unit.details.topics.filter(Identifier.isValid)
    case .audience: unit.details.audience.map(\.rawValue)
    case .role: unit.details.roles.map(\.rawValue)
    case .language: unit.languages.map(\.description)
    }
  }

  private func order(of values: some Collection<String>) -> [String] {
    let fixed: [String] =
      switch self {
      case .phase: Phase.allCases.map(\.rawValue)
      case .audience: Audience.allCases.map(\.rawValue)
      case .role: Role.allCases.map(\.rawValue)
      case .topic, .language: []
      }
    return fixed.isEmpty ? values.sorted() : fixed.filter(values.contains)
  }

  private func label(_ value: String, _ overview: Overview) -> String {
    if self == .language { return LanguageTag(value)?.nativeName ?? value }
    let key = "\(rawValue).\(value)"
    if overview.phrases.entries[key] != nil { return overview.phrases(key) }
    let words = value.replacing("-", with: " ")
    return words.prefix(1).uppercased() + words.dropFirst()
  }
}

/// One value of a facet, with its units.
struct FacetValue {
  let facet: Facet
  let value: String
  let label: String
  /// Indices into the overview's units.
  let units: [Int]

  /// The file of its first page, without language and ending.
  var file: String { "\(facet.rawValue)-\(value.lowercased())" }
}
