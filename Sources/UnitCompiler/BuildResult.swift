public import UnitModel

/// What a build did.
public struct BuildResult: Sendable {
  /// In order of file, place, id.
  public var findings: [Finding] = []
  /// Units, or pages, that were looked at.
  public var units = 0
  /// Unit pages and index pages in the output.
  public var pages = 0
  public var packages = 0
  /// Units compiled in this run; the others were up to date.
  public var compiledUnits = 0
  /// Units of which nothing is published because of errors, as `slug (language)`.
  public var withheld: [String] = []
  /// Files taken away because their unit has errors or is gone.
  public var removedFiles = 0
  /// The severity from which the site's configuration lets a build fail; nil: never.
  public var failOn: Severity?

  public init() {}

  public var summary: FindingSummary { FindingSummary(of: findings, units: units) }
}
