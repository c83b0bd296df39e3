public import UnitChecks
public import UnitModel

/// The whole site in one language, as the pages about all units show it.
public struct Overview: Sendable {
  /// A unit for readers of the language: in it, or in the unit's own.
  public struct Unit: Sendable {
    public var slug: String
    /// The id that its records are kept under.
    public var identifier: String
    /// The language of the page that is linked.
    public var language: LanguageTag
    /// All languages the unit is published in.
    public var languages: [LanguageTag]
    public var page: SiteMap.Page
    public var details: UnitDetails
    /// Address from the top folder of the site.
    public var href: String
    /// Whether it has errors and is shown all the same; there is no package of it.
    public var isDraft: Bool

    public init(
      slug: String, identifier: String, language: LanguageTag, languages: [LanguageTag], page: SiteMap.Page, details: UnitDetails, href: String,
      isDraft: Bool = false
    ) {
      self.slug = slug
      self.identifier = identifier
      self.language = language
      self.languages = languages
      self.page = page
      self.details = details
      self.href = href
      self.isDraft = isDraft
    }
  }

  public let units: [Unit]
  public let theme: Theme
  public let configuration: SiteConfiguration
  /// The language of the pages; the theme's may be another where there are no phrases.
  public let language: LanguageTag
  /// Names of the package formats that can be downloaded from the site.
  public let formats: [String]
  /// Of those, the formats of which there is a package of a whole course in this language, by the course's id.
  public let courseFormats: [String: [String]]
  /// What is known of the site's accessibility; nil for pages that do not say it.
  public let evidence: ConformanceReport?
  let frame: PageFrame
  /// The card of each unit.
  let cards: [[UInt8]]

  public init(
    units: [Unit], theme: Theme, configuration: SiteConfiguration, language: LanguageTag, formats: [String],
    courseFormats: [String: [String]] = [:], evidence: ConformanceReport? = nil
  ) {
    self.units = units
    self.theme = theme
    self.configuration = configuration
    self.language = language
    self.formats = formats
    self.courseFormats = courseFormats
    self.evidence = evidence
    let frame = PageFrame(configuration: configuration, theme: theme, language: language)
    self.frame = frame
    cards = units.map { frame.card($0, language: theme.language) }
  }

  var phrases: Phrases { theme.phrases }

  /// The file of a page in the language of these pages.
  func file(_ name: String) -> String { SiteMap.fileName(language, source: configuration.languages[0], page: name) }

  /// The value that puts the cards of some units on a page.
  func cards(_ units: some Sequence<Int>) -> Template.Value {
    var bytes: [UInt8] = []
    for unit in units { bytes += cards[unit] }
    return .html(bytes)
  }
}
