/// The figures at the end of a run.
public struct FindingSummary: Sendable, Hashable {
  /// Units, or pages, that were looked at.
  public let units: Int
  public private(set) var errors = 0
  public private(set) var warnings = 0
  public private(set) var advice = 0

  /// Counts findings by their severity.
  /// - Parameter units: units, or pages, that were looked at.
  public init(of findings: [Finding], units: Int) {
    self.units = units
    for finding in findings {
      switch finding.diagnostic.severity {
      case .error: errors += 1
      case .warning: warnings += 1
      case .advice: advice += 1
      }
    }
  }

  /// Whether there is a finding at or over a severity; nil never.
  public func reaches(_ severity: Severity?) -> Bool {
    switch severity {
    case .error: errors > 0
    case .warning: errors + warnings > 0
    case .advice: errors + warnings + advice > 0
    case nil: false
    }
  }
}
