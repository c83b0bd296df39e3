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
    for path in files {
      guard let bytes = try onDisk({ try world.read(path) }) else { throw ValidationError("There is no file '\(path)'.") }
      let file = SourceFile(path: path, bytes: bytes)
      sources[path] = file
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
