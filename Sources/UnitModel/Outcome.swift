/// What a check says of one place, in the words of W3C's ACT Rules Format. It is not a severity.
public enum Outcome: UInt8, Sendable, CaseIterable {
  case passed, failed, cannotTell, notApplicable

  /// The word used in every report.
  public var name: String {
    switch self {
    case .passed: "passed"
    case .failed: "failed"
    case .cannotTell: "cantTell"
    case .notApplicable: "inapplicable"
    }
  }
}
