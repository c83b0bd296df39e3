public import UnitModel

/// What package formats need to know of one unit in one language.
public struct PackagedUnit: Sendable {
  /// A learning outcome.
  public struct Outcome: Sendable, Hashable {
    public var id: String
    public var text: String

    public init(id: String, text: String) {
      self.id = id
      self.text = text
    }
  }

  /// Never changes: grades on the platforms hang on it.
  public var id: String
  /// Name of the unit's folder.
  public var slug: String
  public var language: LanguageTag
  public var title: String
  public var summary: String?
  public var keywords: [String]
  public var durationMinutes: Int?
  /// SPDX identifier.
  public var licence: String?
  public var licenceURL: String?
  public var authors: [String]
  public var publisher: String?
  public var version: String
  public var outcomes: [Outcome]
  /// Per cent of points for "passed"; nil: completion only.
  public var passPercent: Int?
  /// Whether an activity of the unit gives points.
  public var hasScore: Bool
  /// Scored questions, in the order of the page.
  public var questions: [Question]
  /// Media by path, for formats that put pictures into their own file.
  public var media: [String: [UInt8]]
  /// Paths beside the format's own, in the order of their bytes; the packager sets them from what it packs.
  public var files: [String]
  /// Absolute address of the published site; the catalogue in which the unit's id is known.
  public var siteURL: String?
  /// The page a platform opens; one of `files`.
  public var launchPage: String
  /// The folder of the launch page, with a slash at its end; empty for the package's root.
  var folder: String { launchPage.lastIndex(of: "/").map { String(launchPage[...$0]) } ?? "" }

  public init(
    id: String, slug: String, language: LanguageTag, title: String, summary: String? = nil, keywords: [String] = [],
    durationMinutes: Int? = nil, licence: String? = nil, licenceURL: String? = nil, authors: [String] = [], publisher: String? = nil,
    version: String = "1.0.0", outcomes: [Outcome] = [], passPercent: Int? = nil, hasScore: Bool = false,
    questions: [Question] = [], media: [String: [UInt8]] = [:], files: [String] = [], siteURL: String? = nil, launchPage: String = "index.html"
  ) {
    self.id = id
    self.slug = slug
    self.language = language
    self.title = title
    self.summary = summary
    self.keywords = keywords
    self.durationMinutes = durationMinutes
    self.licence = licence
    self.licenceURL = licenceURL
    self.authors = authors
    self.publisher = publisher
    self.version = version
    self.outcomes = outcomes
    self.passPercent = passPercent
    self.hasScore = hasScore
    self.questions = questions
    self.media = media
    self.files = files
    self.siteURL = siteURL
    self.launchPage = launchPage
  }
}
