/// How much a finding weighs.
public enum Severity: UInt8, Sendable, CaseIterable, Comparable {
  /// Reported, never in the way.
  case advice
  /// Probably a mistake; published all the same.
  case warning
  /// Certainly a mistake; the unit is not published.
  case error

  public static func < (left: Severity, right: Severity) -> Bool { left.rawValue < right.rawValue }

  /// The word used in every report.
  public var name: String {
    switch self {
    case .advice: "advice"
    case .warning: "warning"
    case .error: "error"
    }
  }
}
