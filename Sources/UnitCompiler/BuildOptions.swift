public import UnitModel

/// What a build is asked for.
public struct BuildOptions: Sendable {
  /// The site's folder: the one with `waymark.yml` and `units`.
  public var source: String
  /// Where the built-in theme lies.
  public var theme: String
  /// nil: check only, write nothing.
  public var output: String?
  /// Slugs of units; empty: all.
  public var only: [String] = []
  /// Whether to write the site.
  public var writesSite = true
  /// Names of package formats; nil: those of `waymark.yml`.
  public var packageFormats: [String]?
  /// A folder with official schema files for SCORM 2004 packages; nil: the one of `waymark.yml`.
  public var schemas: String?
  /// Whether pages of units with errors are published, marked as drafts.
  public var publishesDrafts = false
  /// Whether open and stale questions for people keep a unit from being published, whatever `waymark.yml` says.
  public var requiresReviews = false
  /// Whether the site is for its author alone: pages tell the lines of their text, and files for the host stay away.
  public var isPreview = false
  /// Whether search index and evidence may stay behind the texts that changed: the next build brings them up to date.
  public var postponesSearchAndEvidence = false
  public var usesRecord = true
  /// Threads that compile units.
  public var jobs = 1
  public var today: CalendarDate
  /// What tells this tool from another version of it.
  public var toolFingerprint: [UInt8] = []
  /// Named in the evidence.
  public var toolVersion = ""

  public init(source: String, theme: String, output: String?, today: CalendarDate) {
    self.source = source
    self.theme = theme
    self.output = output
    self.today = today
  }
}
