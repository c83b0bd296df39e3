public import UnitModel

/// The evidence of all published units, and what it says of each criterion.
public struct SiteEvidence: Sendable {
  /// One unit in one language.
  public struct Page: Sendable {
    public var slug: String
    public var language: LanguageTag
    public var title: String
    /// Path below the site's top folder.
    public var path: String
    public var evidence: UnitEvidence

    public init(slug: String, language: LanguageTag, title: String, path: String, evidence: UnitEvidence) {
      self.slug = slug
      self.language = language
      self.title = title
      self.path = path
      self.evidence = evidence
    }
  }

  public let pages: [Page]
  /// Names exactly what was judged: texts, media, theme and settings of this build.
  public let digest: String
  public let date: CalendarDate
  public let toolVersion: String
  /// Levels A and AA of WCAG 2.2, in the order of their numbers.
  public let criteria: [CriterionEvidence]

  public init(pages: [Page], digest: String, date: CalendarDate, toolVersion: String) {
    self.pages = pages
    self.digest = digest
    self.date = date
    self.toolVersion = toolVersion
    criteria = Self.criteria(pages)
  }

  private static func criteria(_ pages: [Page]) -> [CriterionEvidence] {
    let criteria = SuccessCriterion.levelsAAndAA
    let places = Dictionary(uniqueKeysWithValues: criteria.enumerated().map { ($0.element.number, $0.offset) })
    var criteriaOfChecks: [String: [Int]] = [:]
    var checks = [[String]](repeating: [], count: criteria.count)
    for about in Checklist.ofBuilds.map(\.about) {
      let indices = about.requirements.compactMap { places[$0] }
      criteriaOfChecks[about.id] = indices
      for index in indices { checks[index].append(about.id) }
    }
    let tallies = CriterionTally.count(pages, criteriaOfChecks, of: criteria.count)
    let hasFilms = pages.contains(where: \.evidence.hasFilms)
    let hasSound = pages.contains(where: \.evidence.hasSound)
    return criteria.indices.map {
      CriterionEvidence(criteria[$0], checks: checks[$0], tally: tallies[$0], pages: pages.count, hasFilms: hasFilms, hasSound: hasSound)
    }
  }

  /// Questions asked in all pages, and how many are answered as things are now.
  public var reviews: (asked: Int, answered: Int) {
    pages.reduce(into: (asked: 0, answered: 0)) { sum, page in
      sum.asked += page.evidence.reviews.count
      sum.answered += page.evidence.reviews.count { $0.status == .signed }
    }
  }

  /// Everybody who answered, once, in the order of their names.
  public var people: [String] { Set(pages.flatMap { $0.evidence.reviews.flatMap { $0.answers.map(\.by) } }).sorted() }
}
