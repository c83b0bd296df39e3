public import UnitModel

/// Findings that a team has accepted for now: one line each, by fingerprint, so that only new ones count.
public struct Baseline: Sendable {
  /// What using a baseline came to.
  public struct Result: Sendable {
    /// Findings that are in no line of the baseline.
    public var findings: [Finding]
    /// How many findings the baseline covered.
    public var accepted: Int
    /// Lines whose finding is gone.
    public var stale: [Entry]
  }

  /// One accepted finding.
  public struct Entry: Sendable, Hashable {
    public var fingerprint: String
    public var id: String
    public var file: String
  }

  private static let head = "# Findings accepted by 'waymark check --write-baseline'. Take lines out as you mend what they name.\n"

  public private(set) var entries: [Entry]

  /// The baseline that accepts all findings of a report.
  public init(accepting report: Report) {
    entries = zip(report.findings, Fingerprint.all(of: report)).map { Entry(fingerprint: $1, id: $0.diagnostic.id, file: $0.file) }
    entries.sort { ($0.file, $0.id, $0.fingerprint) < ($1.file, $1.id, $1.fingerprint) }
  }

  /// Reads a baseline file: `fingerprint id file` in each line; lines with `#` are left out.
  /// - Throws: `WorldError` when a line is none of this form.
  public init(reading bytes: [UInt8], path: String) throws {
    entries = []
    for (number, line) in String(decoding: bytes, as: UTF8.self).split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() {
      let parts = line.split(separator: " ", maxSplits: 2).map(String.init)
      if parts.isEmpty || line.hasPrefix("#") { continue }
      guard parts.count == 3, parts[0].count == 16, parts[0].allSatisfy(\.isHexDigit) else {
        throw WorldError("\(path):\(number + 1) is no line of a baseline: write it anew with --write-baseline")
      }
      entries.append(Entry(fingerprint: parts[0], id: parts[1], file: parts[2]))
    }
  }

  /// The file's bytes.
  public var bytes: [UInt8] { Array((Self.head + entries.map { "\($0.fingerprint) \($0.id) \($0.file)\n" }.joined()).utf8) }

  /// Takes the accepted findings out of a report.
  /// - Parameter isJudged: whether a file was checked at all; entries of others are not stale.
  public func apply(to report: Report, isJudged: (String) -> Bool = { _ in true }) -> Result {
    var open = Dictionary(entries.map { ($0.fingerprint, $0) }, uniquingKeysWith: { first, _ in first })
    var rest: [Finding] = []
    for (finding, fingerprint) in zip(report.findings, Fingerprint.all(of: report)) where open.removeValue(forKey: fingerprint) == nil {
      rest.append(finding)
    }
    let stale = entries.filter { open[$0.fingerprint] != nil && isJudged($0.file) }
    return Result(findings: rest, accepted: report.findings.count - rest.count, stale: stale)
  }
}
