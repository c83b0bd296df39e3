import ArgumentParser
import Glibc
import UnitCompiler
import UnitModel
import UnitTranslation

struct Translate: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "See which translations are behind; send units to translators and take them back.",
    discussion: """
      What the source said when a text was translated is kept in unit.<lang>.lock beside the translation, so that every
      text whose source has changed since can be named.

      EXAMPLES:
        waymark translate status
        waymark translate export emergencies-abroad --lang fi --format xliff20
        waymark translate import emergencies-abroad.fi.xlf
        waymark translate diff emergencies-abroad --lang fi
        waymark translate accept emergencies-abroad --lang fi
      """,
    subcommands: [TranslationStatusCommand.self, TranslationExport.self, TranslationImport.self, TranslationDiff.self, TranslationAccept.self])
}

/// The unit and the language that a command is about.
struct TranslationTarget: ParsableArguments {
  @Argument(help: "The unit, named by its folder.")
  var unit: String

  @Option(help: ArgumentHelp("The language of the translation, such as fi or pt-BR.", valueName: "language"))
  var lang: String

  @Option(help: ArgumentHelp("The site's folder.", valueName: "dir"))
  var source = "."

  func validate() throws {
    if LanguageTag(lang) == nil { throw ValidationError("'\(lang)' is not a language tag. Write, for example, en, fi or pt-BR.") }
  }

  var language: LanguageTag { LanguageTag(lang) ?? .undetermined }

  var translating: Translating<DiskWorld> { Translating(DiskWorld(), source: source) }

  /// Says which unit is meant when there is none of that name.
  func missing(_ what: String = "unit") -> ValidationError {
    let names = DiskWorld().names(in: "\(source)/units")
    if what == "unit" || !names.contains(unit) { return ValidationError("There is no unit '\(unit)'. \(Suggestion.help(for: unit, among: names))") }
    return ValidationError("The unit '\(unit)' has no text in '\(language)'. Make one: waymark translate export \(unit) --lang \(language)")
  }
}

/// Runs work on the disk and turns its faults into the exit status for them.
private func onDisk<Value>(_ work: () throws -> Value) throws -> Value {
  do {
    return try work()
  } catch let error as WorldError {
    throw Terminal.fault(error)
  }
}

struct TranslationStatusCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "status", abstract: "A table of units and languages: what is done, stale, missing, reviewed.",
    discussion: """
      EXAMPLES:
        waymark translate status
        waymark translate status emergencies-abroad
        waymark translate status --fail-on-stale      exit status 1 when a translation is behind
      """)

  @Argument(help: "Units, named by their folders (default: all).")
  var units: [String] = []

  @Option(help: ArgumentHelp("The site's folder.", valueName: "dir"))
  var source = "."

  @Flag(help: "Exit with 1 when a translation is stale or has gaps.")
  var failOnStale = false

  func run() throws {
    let states = try onDisk { try Translating(DiskWorld(), source: source).states(only: units) }
    var rows = [["UNIT", "LANGUAGE", "STATE", "DONE", "STALE", "MISSING", "REVIEWED"]]
    for state in states {
      guard let status = state.status else {
        rows.append([state.slug, state.language.description, "none", "0", "0", String(state.segments), ""])
        continue
      }
      let word = !status.isRecorded ? "not recorded" : !status.stale.isEmpty ? "stale" : !status.missing.isEmpty ? "gaps" : "done"
      let reviewed = state.credit.map { $0.reviewed?.iso ?? "no" } ?? "not said"
      rows.append([
        state.slug, state.language.description, word, String(status.done), String(status.stale.count), String(status.missing.count), reviewed,
      ])
    }
    let widths = rows[0].indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
    for row in rows {
      let cells = zip(row, widths).map { $0 + String(repeating: " ", count: $1 - $0.count) }.joined(separator: "  ")
      Terminal.write(String(cells.reversed().drop { $0 == " " }.reversed()) + "\n", to: STDOUT_FILENO)
    }
    if states.contains(where: { $0.status?.isRecorded == false }) {
      Terminal.write(
        "not recorded: when a translation is up to date, say so once with 'waymark translate accept UNIT --lang LANGUAGE'\n", to: STDERR_FILENO)
    }
    if failOnStale, states.contains(where: { !($0.status?.stale.isEmpty ?? true) || !($0.status?.missing.isEmpty ?? true) }) { throw ExitCode(1) }
  }
}

struct TranslationExport: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Write a unit as a file for translators, with the words there are already.",
    discussion: """
      EXAMPLES:
        waymark translate export emergencies-abroad --lang fi                    emergencies-abroad.fi.xlf, XLIFF 1.2
        waymark translate export emergencies-abroad --lang fi --format po
        waymark translate export emergencies-abroad --lang fi --file -           to standard output
      """)

  @OptionGroup var target: TranslationTarget

  @Option(help: ArgumentHelp("One of \(TranslationFormats.all.map(\.name).joined(separator: ", ")).", valueName: "format"))
  var format = "xliff12"

  @Option(help: ArgumentHelp("The file to write; '-' for standard output (default: UNIT.LANGUAGE with the format's ending).", valueName: "file"))
  var file: String?

  func validate() throws {
    guard TranslationFormats.named(format) != nil else {
      throw ValidationError("There is no format '\(format)'. \(Suggestion.help(for: format, among: TranslationFormats.all.map(\.name)))")
    }
  }

  func run() throws {
    guard let format = TranslationFormats.named(format) else { return }
    guard let bytes = try onDisk({ try target.translating.export(target.unit, to: target.language, as: format) }) else { throw target.missing() }
    if file == "-" { return Terminal.write(bytes, to: STDOUT_FILENO) }
    let path = file ?? "\(target.unit).\(target.language).\(format.fileExtension)"
    try onDisk { _ = try DiskWorld().write([bytes], to: path) }
    Terminal.write("wrote \(path)\nnext: when it comes back, run 'waymark translate import \(path)'\n", to: STDERR_FILENO)
  }
}

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

  @Option(help: ArgumentHelp("The site's folder.", valueName: "dir"))
  var source = "."

  func run() throws {
    let world = DiskWorld()
    var findings: [Finding] = []
    var sources: [String: SourceFile] = [:]
    for path in files {
      guard let bytes = try onDisk({ try world.read(path) }) else { throw ValidationError("There is no file '\(path)'.") }
      let file = SourceFile(path: path, bytes: bytes)
      sources[path] = file
      let taken = try onDisk { try Translating(world, source: source).take(file) }
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
    var summary = FindingSummary()
    for finding in findings { summary.count(finding.diagnostic.severity) }
    var output: [UInt8] = []
    let report = Report(findings: findings, summary: summary, toolVersion: Waymark.version, limit: nil, hasColour: Terminal.hasColour) { path, line in
      sources[path].map { Array($0.bytes[$0.line(line)]) }
    }
    ReportFormats.named("text")?.write(report, to: &output)
    Terminal.write(output, to: STDERR_FILENO)
  }
}

struct TranslationDiff: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff", abstract: "Write a page that shows, side by side, what has changed since the translation.",
    discussion: """
      EXAMPLES:
        waymark translate diff emergencies-abroad --lang fi
      """)

  @OptionGroup var target: TranslationTarget

  @Option(help: ArgumentHelp("The page to write; '-' for standard output.", valueName: "file"))
  var file: String?

  func run() throws {
    guard let page = try onDisk({ try target.translating.differences(target.unit, target.language) }) else { throw target.missing("translation") }
    if file == "-" { return Terminal.write(page, to: STDOUT_FILENO) }
    let folder = target.source == "." ? "output" : "\(target.source)/output"
    let path = file ?? "\(folder)/reports/translation/\(target.unit).\(target.language).html"
    try onDisk { _ = try DiskWorld().write([page], to: path) }
    Terminal.write("wrote \(path)\n", to: STDERR_FILENO)
  }
}

struct TranslationAccept: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "accept", abstract: "Record that a translation says what the source says today.",
    discussion: """
      EXAMPLES:
        waymark translate accept emergencies-abroad --lang fi
      """)

  @OptionGroup var target: TranslationTarget

  func run() throws {
    guard let count = try onDisk({ try target.translating.accept(target.unit, target.language) }) else { throw target.missing("translation") }
    Terminal.write("recorded \(count) texts of \(target.unit) in \(target.language) as up to date\n", to: STDERR_FILENO)
  }
}
