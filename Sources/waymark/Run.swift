import ArgumentParser
import Glibc
import Synchronization
import UnitCompiler
import UnitModel

/// One run of the compiler from the command line: progress, report, exit status.
struct Run {
  let options: BuildOptions
  let report: ReportOptions
  var subject = ReportSubject.unit
  /// What the runs of a preview hand on to each other.
  var kept = KeptSources()

  /// - Parameters:
  ///   - isShown: whether findings in a file belong to what was asked for.
  ///   - acceptance: what to do with findings that were accepted; nil: there are none.
  /// - Returns: what the build did and the seconds it took.
  func compile(
    showing isShown: (String) -> Bool = { _ in true }, acceptance: BaselineFile? = nil
  ) async throws -> (result: BuildResult, seconds: Double) {
    let terminal = Terminal()
    var result: BuildResult
    do {
      let world = DiskWorld(temporaryFolder: options.output.map { "\($0)/.waymark/temporary" })
      result = try await Compiler(world, options, kept: kept) { terminal.progress($0, of: $1) }.run()
    } catch {
      terminal.clearProgress()
      throw Terminal.fault(error)
    }
    terminal.clearProgress()
    result.findings = result.findings.filter { isShown($0.file) }
    if let acceptance { result.findings = try acceptance.apply(to: content(result, limit: nil, colour: false), isJudged: isShown) }
    try write(result)
    return (result, terminal.elapsedSeconds)
  }

  /// Ends the process with status 1 when there are findings at or over the limit.
  func exit(_ result: BuildResult) throws {
    let limit = report.failOn.map(\.severity) ?? result.failOn
    if result.summary.reaches(limit) { throw ExitCode(1) }
  }

  /// Writes a report to a file.
  func write(_ result: BuildResult, as format: String, to file: String) throws {
    try onDisk { _ = try DiskWorld().write([bytes(result, as: format)], to: file) }
  }

  /// The report: text goes to standard error, every other format to standard output, or to the file that was named.
  ///
  /// - Parameter line: The bytes of a 1-based line of a file; those of the site's texts when left out.
  func write(_ result: BuildResult, line: (@Sendable (String, Int) -> [UInt8]?)? = nil) throws {
    let isText = report.report == "text"
    if let file = report.reportFile {
      try write(result, as: report.report, to: file)
    } else if !isText {
      Terminal.write(bytes(result, as: report.report, line: line), to: STDOUT_FILENO)
      return
    }
    let limit = report.maxFindings > 0 ? report.maxFindings : nil
    Terminal.write(bytes(result, as: "text", limit: limit, colour: Terminal.hasColour, line: line), to: STDERR_FILENO)
  }

  /// The report in a format.
  func bytes(
    _ result: BuildResult, as name: String, limit: Int? = nil, colour: Bool = false, line: (@Sendable (String, Int) -> [UInt8]?)? = nil
  ) -> [UInt8] {
    var output: [UInt8] = []
    ReportFormats.named(name)?.write(content(result, limit: limit, colour: colour, line: line), to: &output)
    return output
  }

  private func content(_ result: BuildResult, limit: Int?, colour: Bool, line: (@Sendable (String, Int) -> [UInt8]?)? = nil) -> Report {
    let lines = SourceLines(options.source)
    return Report(
      findings: result.findings, units: result.units, subject: subject, toolVersion: Waymark.version, limit: limit, hasColour: colour,
      line: line ?? { lines.line($1, of: $0) })
  }
}

/// Lines of source files, for reports that show them.
private final class SourceLines: Sendable {
  private let root: String
  private let world = DiskWorld()
  /// The file asked for last: findings come file by file.
  private let last = Mutex<SourceFile?>(nil)

  init(_ root: String) { self.root = root }

  func line(_ number: Int, of path: String) -> [UInt8]? {
    guard let source = source(at: path), number <= source.lineCount else { return nil }
    return Array(source.bytes[source.line(number)])
  }

  private func source(at path: String) -> SourceFile? {
    last.withLock { last in
      if let last, last.path == path { return last }
      guard let bytes = try? world.read("\(root)/\(path)") else { return nil }
      last = SourceFile(path: path, bytes: bytes)
      return last
    }
  }
}
