import UnitModel

/// What package formats need to know of a course in one language.
public struct PackagedCourse: Sendable {
  /// The course as a unit: its metadata, its contents page as `launchPage`, all its files.
  public var whole: PackagedUnit
  /// In the order of the course; each has its launch page in a folder of its own.
  public var units: [PackagedUnit]

  /// A course has the points, the outcomes, the authors and the time of all its units.
  public init(id: String, title: String, units: [PackagedUnit]) {
    let first = units.first
    func shared(_ value: (PackagedUnit) -> String?) -> String? {
      let values = Set(units.map(value))
      return values.count == 1 ? first.flatMap(value) : nil
    }
    let minutes = units.compactMap(\.durationMinutes)
    // A colon stands in no unit's folder, so a course and a unit of one name stay apart.
    whole = PackagedUnit(
      id: "course:\(id)", slug: id, language: first?.language ?? .undetermined, title: title, keywords: Self.distinct(units.flatMap(\.keywords)),
      durationMinutes: minutes.isEmpty ? nil : minutes.reduce(0, +), licence: shared(\.licence), licenceURL: shared(\.licenceURL),
      authors: Self.distinct(units.flatMap(\.authors)), publisher: first?.publisher, version: units.map(\.version).max(by: Self.isEarlier) ?? "1.0.0",
      outcomes: units.flatMap { unit in unit.outcomes.map { PackagedUnit.Outcome(id: "\(unit.id).\($0.id)", text: $0.text) } },
      passPercent: units.compactMap(\.passPercent).max(), hasScore: units.contains(where: \.hasScore), siteURL: first?.siteURL)
    self.units = units
  }

  private static func distinct(_ texts: [String]) -> [String] {
    var seen: Set<String> = []
    return texts.filter { seen.insert($0).inserted }
  }

  private static func isEarlier(_ left: String, _ right: String) -> Bool {
    func numbers(_ version: String) -> [Int] { version.split(separator: ".").map { Int($0) ?? 0 } }
    return numbers(left).lexicographicallyPrecedes(numbers(right))
  }
}
