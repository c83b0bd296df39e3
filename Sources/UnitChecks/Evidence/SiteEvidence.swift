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
    let checks = Checklist.ofBuilds.map(\.about)
    criteria = SuccessCriterion.levelsAAndAA.map { CriterionEvidence($0, checks: checks, pages: pages) }
  }

  /// Questions asked in all pages, and how many are answered as things are now.
  public var reviews: (asked: Int, answered: Int) {
    let all = pages.flatMap(\.evidence.reviews)
    return (all.count, all.count { $0.status == .signed })
  }

  /// Everybody who answered, once, in the order of their names.
  public var people: [String] { Set(pages.flatMap { $0.evidence.reviews.flatMap { $0.answers.map(\.by) } }).sorted() }
}
