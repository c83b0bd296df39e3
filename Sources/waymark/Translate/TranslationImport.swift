import ArgumentParser
import Glibc
import UnitCompiler
import UnitModel
import UnitTranslation

struct TranslationImport: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Take files back from translators.",
    discussion: """
      The unit and the language are read from each file. A file that would change the structure of a unit is refused, at the
      line.

      EXAMPLES:
        waymark translate import emergencies-abroad.fi.xlf
        waymark translate import translated/*.po
      """)

  @Argument(help: ArgumentHelp("XLIFF 1.2, XLIFF 2.0 or PO.", valueName: "file"))
  var files: [String]

  @OptionGroup var site: SiteFolder

  func run() throws {
    let world = DiskWorld()
    var findings: [Finding] = []
    var sources: [String: SourceFile] = [:]
    let missing = files.filter { world.stamp(of: $0) == nil }
    if missing.count == files.count, let path = missing.first { throw ValidationError("There is no file '\(path)'.") }
    for path in files {
      let file = SourceFile(path: path, bytes: world.canRead(path) ? try onDisk { try world.read(path) ?? [] } : [])
      sources[path] = file
      if let problem = problem(path, in: world) {
        findings.append(Finding(problem, in: file))
        continue
      }
      let taken = try onDisk { try Translating(world, source: site.source).take(file) }
      findings += taken.findings
      if let built = taken.built {
        let open = built.unfinished == 0 ? "" : ", \(built.unfinished) of them marked as not finished"
        Terminal.write("wrote \(taken.path): \(built.translated) of \(built.segments) texts translated\(open)\n", to: STDERR_FILENO)
      }
    }
    show(findings, in: sources)
    if findings.contains(where: { $0.diagnostic.severity == .error }) { throw ExitCode(1) }
  }

  /// What keeps a file from being read at all.
  private func problem(_ path: String, in world: some World) -> Diagnostic? {
    let place = SourceSpan(start: 0, end: 0)
    switch world.stamp(of: path)?.kind {
    case .file where world.canRead(path): return nil
    case .file:
      return Diagnostic(TranslationRule.file, .error, "'\(path)' may not be read", at: place, help: "give yourself the right to read it")
    case nil: return Diagnostic(TranslationRule.file, .error, "there is no file '\(path)'", at: place, help: "name the file that came back")
    default:
      return Diagnostic(TranslationRule.file, .error, "'\(path)' is no plain file", at: place, help: "name the file itself: links are not followed")
    }
  }

  private func show(_ findings: [Finding], in sources: [String: SourceFile]) {
    guard !findings.isEmpty else { return }
    var output: [UInt8] = []
    let report = Report(findings: findings, units: sources.count, subject: .translation, toolVersion: Waymark.version, hasColour: Terminal.hasColour)
    { path, line in
      sources[path].map { Array($0.bytes[$0.line(line)]) }
    }
    ReportFormats.named("text")?.write(report, to: &output)
    Terminal.write(output, to: STDERR_FILENO)
  }
}
