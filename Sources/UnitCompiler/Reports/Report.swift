public import UnitModel

/// What every report is made from.
public struct Report: Sendable {
  /// In order of file, place, id.
  public let findings: [Finding]
  public let summary: FindingSummary
  public let subject: ReportSubject
  public let toolVersion: String
  /// How many findings the text report draws; nil: all.
  public let limit: Int?
  public let hasColour: Bool
  /// The bytes of a 1-based line of a file; nil when it cannot be read.
  public let line: @Sendable (_ path: String, _ number: Int) -> [UInt8]?

  public init(
    findings: [Finding], units: Int, subject: ReportSubject = .unit, toolVersion: String, limit: Int? = nil, hasColour: Bool = false,
    line: @escaping @Sendable (_ path: String, _ number: Int) -> [UInt8]?
  ) {
    self.findings = findings
    summary = FindingSummary(of: findings, units: units)
    self.subject = subject
    self.toolVersion = toolVersion
    self.limit = limit
    self.hasColour = hasColour
    self.line = line
  }
}

/// What a report is about.
public enum ReportSubject: Sendable {
  case unit, page, package, translation

  var singular: String {
    switch self {
    case .unit: "unit"
    case .page: "page"
    case .package: "package"
    case .translation: "translation"
    }
  }

  var plural: StaticString {
    switch self {
    case .unit: "units"
    case .page: "pages"
    case .package: "packages"
    case .translation: "translations"
    }
  }
}

/// One way to write findings down.
public protocol ReportFormat: Sendable {
  /// The name on the command line.
  var name: String { get }
  func write(_ report: Report, to output: inout [UInt8])
}
