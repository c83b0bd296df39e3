import ArgumentParser
import Glibc
import UnitCompiler
import UnitModel

/// The file of accepted findings that a command line names.
struct BaselineFile {
  let path: String
  /// Whether to accept everything that is found now.
  let isWritten: Bool

  /// The findings that are not accepted.
  func apply(to report: Report, isJudged: (String) -> Bool) throws -> [Finding] {
    try onDisk {
      if isWritten {
        try DiskWorld().write([Baseline(accepting: report).bytes], to: path)
        Terminal.write("accepted \(report.findings.count) findings in \(path)\n", to: STDERR_FILENO)
        return []
      }
      guard let bytes = try DiskWorld().read(path) else {
        throw ValidationError("There is no baseline '\(path)'. Make it: waymark check --baseline \(path) --write-baseline")
      }
      let result = try Baseline(reading: bytes, path: path).apply(to: report, isJudged: isJudged)
      if result.accepted > 0 { Terminal.write("\(result.accepted) findings are accepted in \(path)\n", to: STDERR_FILENO) }
      for entry in result.stale {
        Terminal.write(
          "\(path): nothing is left to accept for '\(entry.fingerprint) \(entry.id) \(entry.file)'; take the line out\n", to: STDERR_FILENO)
      }
      return result.findings
    }
  }
}
