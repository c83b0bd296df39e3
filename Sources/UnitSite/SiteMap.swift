public import UnitModel

/// What pages know of other units: titles, languages, addresses.
public struct SiteMap: Sendable {
  /// One unit as others refer to it.
  public struct Unit: Sendable, Equatable {
    public var slug: String
    /// Language of `unit.md`.
    public var sourceLanguage: LanguageTag
    /// By language; only what is published.
    public var pages: [LanguageTag: Page]

    public init(slug: String, sourceLanguage: LanguageTag, pages: [LanguageTag: Page]) {
      self.slug = slug
      self.sourceLanguage = sourceLanguage
      self.pages = pages
    }

    /// The page for readers of a language: in it, or in the unit's own language; nil when neither is published.
    public func page(for language: LanguageTag) -> (language: LanguageTag, page: Page)? {
      if let page = pages[language] { return (language, page) }
      if let page = pages[sourceLanguage] { return (sourceLanguage, page) }
      return pages.min { $0.key < $1.key }.map { ($0.key, $0.value) }
    }

    /// The page's address relative to another unit's page; nil when nothing is published.
    public func address(for language: LanguageTag) -> String? {
      page(for: language).map { "../\(slug)/\(SiteMap.fileName($0.language, source: sourceLanguage))" }
    }
  }

  /// What the index tells of a page.
  public struct Page: Sendable, Equatable {
    public var title: String
    public var summary: String?
    public var phase: Phase?
    /// Minutes.
    public var duration: Int?

    public init(title: String, summary: String?, phase: Phase?, duration: Int?) {
      self.title = title
      self.summary = summary
      self.phase = phase
      self.duration = duration
    }
  }

  /// In the order of the index.
  public private(set) var units: [Unit]
  private var places: [String: Int]

  public init(units: [Unit]) {
    self.units = units
    places = Dictionary(units.enumerated().map { ($1.slug, $0) }, uniquingKeysWith: { first, _ in first })
  }

  public subscript(slug: String) -> Unit? { places[slug].map { units[$0] } }

  /// The unit before or behind another in the index that has something published; nil at the ends.
  public func neighbour(of slug: String, by step: Int) -> Unit? {
    guard var index = places[slug] else { return nil }
    repeat { index += step } while units.indices.contains(index) && units[index].pages.isEmpty
    return units.indices.contains(index) ? units[index] : nil
  }

  /// Name of a page's file in a language: `index.html` for its own, `index.fi.html` for a translation.
  public static func fileName(_ language: LanguageTag, source: LanguageTag, page: String = "index", ending: String = "html") -> String {
    language == source ? "\(page).\(ending)" : "\(page).\(language).\(ending)"
  }

  /// The page's address relative to another unit's page; nil when nothing of the unit is published.
  public func address(of slug: String, for language: LanguageTag) -> String? { self[slug]?.address(for: language) }
}
