import ArgumentParser
import UnitModel

/// What ends a run with status 1.
enum FailOn: String, ExpressibleByArgument, CaseIterable {
  case error, warning, never

  var severity: Severity? {
    switch self {
    case .error: .error
    case .warning: .warning
    case .never: nil
    }
  }
}
