/// What `waymark.yml` says of the whole site.
public struct SiteConfiguration: Sendable {
  public struct Publisher: Sendable, Hashable {
    public var name: String
    /// ISO 3166-1 alpha-2.
    public var country: String?
    /// `mailto:` or `https:` address for feedback on accessibility.
    public var contact: String?
    /// Address of the body that enforces accessibility law.
    public var enforcement: String?

    public init(name: String, country: String? = nil, contact: String? = nil, enforcement: String? = nil) {
      self.name = name
      self.country = country
      self.contact = contact
      self.enforcement = enforcement
    }
  }

  /// Units taken one after the other.
  public struct Course: Sendable, Hashable {
    public enum Unlock: String, Sendable, CaseIterable { case inOrder = "in-order", any }

    public var id: String
    public var title: String
    public var units: [Located<String>]
    public var unlock: Unlock

    public init(id: String, title: String, units: [Located<String>], unlock: Unlock = .any) {
      self.id = id
      self.title = title
      self.units = units
      self.unlock = unlock
    }
  }

  public var title: String
  /// Absolute address of the published site, with a slash at the end.
  public var url: String?
  /// The first is the default.
  public var languages: [LanguageTag]
  public var publisher: Publisher?
  /// Name of a funding notice in the phrases, such as `erasmus-plus`.
  public var funding: String?
  public var courses: [Course]
  /// Names of package formats.
  public var packageFormats: [Located<String>]
  /// A folder with the official schema files to put into SCORM 2004 packages.
  public var schemas: String?
  /// The severity from which a build fails; nil: never.
  public var failOn: Severity?
  /// Whether open and stale questions for people keep a unit from being published.
  public var requiresReviews = false

  public init(title: String) {
    self.title = title
    url = nil
    languages = [.english]
    publisher = nil
    funding = nil
    courses = []
    packageFormats = []
    schemas = nil
    failOn = .error
  }
}
