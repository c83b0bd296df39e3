public import UnitModel
import UnitPackages

/// A package that was judged.
public struct VerifiedPackage: Sendable {
  public let name: String
  /// The format it says it is, such as `SCORM 1.2`.
  public let title: String?
  public let findings: [Finding]
  private let sources: [String: SourceFile]

  /// - Parameters:
  ///   - bytes: The package, or a cmi5 course structure alone.
  ///   - schemas: A folder with the official schemas.
  public init(_ bytes: [UInt8], name: String, schemas: String?) {
    let verification = PackageVerification.verify(bytes, name: name, schemas: schemas)
    self.name = name
    title = verification.title
    findings = verification.findings
    sources = verification.sources
  }

  /// The findings in a few words.
  public var verdict: String {
    let summary = FindingSummary(of: findings, units: 1)
    if summary.errors > 0 { return summary.errors.counted("error") }
    return summary.warnings > 0 ? summary.warnings.counted("warning") : "good"
  }

  /// A 1-based line of a file in the package; nil when there was no finding in the file.
  public func line(_ number: Int, of path: String) -> [UInt8]? {
    guard let source = sources[path], number <= source.lineCount else { return nil }
    return Array(source.bytes[source.line(number)])
  }
}
