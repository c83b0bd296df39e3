/// What `waymark.yml` says of the whole site.
public struct SiteConfiguration: Sendable {
  public struct Publisher: Sendable, Hashable {
    public var name: String
    /// `mailto:` or `https:` address for feedback on accessibility.
    public var contact: String?
    /// Address of the body that enforces accessibility law.
    public var enforcement: String?

    public init(name: String, contact: String? = nil, enforcement: String? = nil) {
      self.name = name
      self.contact = contact
      self.enforcement = enforcement
    }
  }

  /// Units taken one after the other, on the site and in one package.
  public struct Course: Sendable, Hashable {
    /// Which units a learner may open where a platform keeps the results.
    public enum Unlock: String, Sendable, CaseIterable {
      case inOrder = "in-order"
      case any
    }

    public var id: Located<String>
    public var title: String
    public var units: [Located<String>]
    public var unlock: Unlock

    public init(id: Located<String>, title: String, units: [Located<String>], unlock: Unlock = .any) {
      self.id = id
      self.title = title
      self.units = units
      self.unlock = unlock
    }
  }

  /// How a provider makes the theme its own.
  public struct Look: Sendable {
    /// Name in the header; nil: the site's title.
    public var name: String?
    /// Picture beside the name, below the site's source folder.
    public var logo: Located<String>?
    /// Colour of links and buttons in the light scheme; those of the other schemes follow from it.
    public var accent: Located<Colour>?
    /// Colour of the bars and marks beside the text, likewise.
    public var mark: Located<Colour>?
    /// A line at the foot of every page.
    public var footer: String?

    public init(
      name: String? = nil, logo: Located<String>? = nil, accent: Located<Colour>? = nil, mark: Located<Colour>? = nil, footer: String? = nil
    ) {
      self.name = name
      self.logo = logo
      self.accent = accent
      self.mark = mark
      self.footer = footer
    }
  }

  public var title: String
  /// Whom the site is for, in one or two sentences.
  public var description: String?
  /// Where the texts of the units lie, for those who adapt them.
  public var source: String?
  public var look = Look()
  /// Absolute address of the published site, with a slash at the end.
  public var url: String?
  /// The first is the default.
  public var languages: [LanguageTag] = [.english]
  public var publisher: Publisher?
  /// Name of a funding notice in the phrases, such as `erasmus-plus`.
  public var funding: String?
  public var courses: [Course] = []
  /// Names of package formats.
  public var packageFormats: [Located<String>] = []
  /// A folder with the official schema files to put into SCORM 2004 packages.
  public var schemas: String?
  /// Whether packages can be downloaded from the site.
  public var offersPackages = false
  /// Whether the site installs itself in browsers to be read without a connection.
  public var worksOffline = true
  /// Whether a compressed copy lies beside each text file, for servers that give it out.
  public var isPrecompressed = true
  /// The severity from which a build fails; nil: never.
  public var failOn: Severity? = .error
  /// Whether open and stale questions for people keep a unit from being published.
  public var requiresReviews = false
  public var checklist = ChecklistSettings()
  /// What the site calls a skill that units name by its address alone, in the site's first language.
  public var skills: [String: String] = [:]

  public init(title: String) { self.title = title }

  /// The name that pages show.
  public var siteName: String { look.name ?? title }

  /// The path of the site's top folder on its host, with a slash at both ends; empty where the address is not known.
  public var rootPath: String {
    guard let url, let scheme = url.firstRange(of: "://") else { return "" }
    let rest = url[scheme.upperBound...]
    return rest.firstIndex(of: "/").map { String(rest[$0...]) } ?? "/"
  }
}
