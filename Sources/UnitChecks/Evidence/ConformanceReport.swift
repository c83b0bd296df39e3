public import UnitModel

/// What is known of the accessibility of the whole site, or of one unit in one language, by criterion.
public struct ConformanceReport: Sendable {
  public enum Scope: Sendable { case site, unit }

  /// One unit in one language. Paths are below the site's top folder.
  public struct Page: Sendable {
    public var language: LanguageTag
    public var title: String
    public var path: String
    /// Path of the page's own report.
    public var report: String
    /// Paths of the same as data.
    public var earl: String
    public var openACR: String
    public var evidence: UnitEvidence

    public init(language: LanguageTag, title: String, path: String, report: String, earl: String, openACR: String, evidence: UnitEvidence) {
      self.language = language
      self.title = title
      self.path = path
      self.report = report
      self.earl = earl
      self.openACR = openACR
      self.evidence = evidence
    }
  }

  public let scope: Scope
  /// Everything that is published, or the page that the report is about.
  public let pages: [Page]
  /// Names exactly what was judged, as SHA-256 in hexadecimal digits.
  public let digest: String
  public let date: CalendarDate
  public let toolVersion: String
  /// Levels A and AA of WCAG 2.2, in the order of their numbers.
  public let criteria: [CriterionEvidence]

  /// The report of the whole site.
  public init(site pages: [Page], digest: String, date: CalendarDate, toolVersion: String) {
    self.init(.site, pages, digest: digest, date: date, toolVersion: toolVersion)
  }

  /// The report of one page.
  public init(unit page: Page, digest: String, date: CalendarDate, toolVersion: String) {
    self.init(.unit, [page], digest: digest, date: date, toolVersion: toolVersion)
  }

  private init(_ scope: Scope, _ pages: [Page], digest: String, date: CalendarDate, toolVersion: String) {
    self.scope = scope
    self.pages = pages
    self.digest = digest
    self.date = date
    self.toolVersion = toolVersion
    criteria = Self.criteria(pages)
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

  // MARK: By criterion

  private static func criteria(_ pages: [Page]) -> [CriterionEvidence] {
    let hasFilms = pages.contains(where: \.evidence.hasFilms)
    let hasSound = pages.contains(where: \.evidence.hasSound)
    var criteria = pages.count == 1 && !hasSound ? ofSilentPage : blank(pages: pages.count, hasFilms: hasFilms, hasSound: hasSound)
    for page in pages {
      for found in page.evidence.found { for number in found.requirements { if let place = places[number] { criteria[place].add(found) } } }
      for excepted in page.evidence.excepted { for place in placesOfChecks[excepted.check] ?? [] { criteria[place].add(excepted) } }
      for review in page.evidence.reviews { for place in placesOfChecks[review.check] ?? [] { criteria[place].add(review) } }
      for index in criteria.indices { criteria[index].closePage() }
    }
    return criteria
  }

  /// The criteria before anything is counted.
  private static func blank(pages: Int, hasFilms: Bool, hasSound: Bool) -> [CriterionEvidence] {
    SuccessCriterion.levelsAAndAA.enumerated().map { index, criterion in
      CriterionEvidence(criterion, checks: programs[index], pages: pages, hasFilms: hasFilms, hasSound: hasSound)
    }
  }

  /// The same for a page without films and recordings, as most are.
  private static let ofSilentPage = blank(pages: 1, hasFilms: false, hasSound: false)

  /// Indices of the criteria by their numbers.
  private static let places = Dictionary(uniqueKeysWithValues: SuccessCriterion.levelsAAndAA.enumerated().map { ($0.element.number, $0.offset) })

  /// Indices of the criteria that each check of builds is about, by its id.
  private static let placesOfChecks = Dictionary(
    uniqueKeysWithValues: Checklist.ofBuilds.map { ($0.about.id, $0.about.requirements.compactMap { places[$0] }) })

  /// Ids of the checks by program for each criterion, sorted.
  private static let programs: [[String]] = {
    var programs = [[String]](repeating: [], count: SuccessCriterion.levelsAAndAA.count)
    for (check, criteria) in placesOfChecks where !check.hasPrefix("review-") {
      for index in criteria { programs[index].append(check) }
    }
    return programs.map { $0.sorted() }
  }()
}
