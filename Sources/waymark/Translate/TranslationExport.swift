import ArgumentParser
import Glibc
import UnitCompiler
import UnitModel
import UnitTranslation

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
    try target.requireReadable()
    guard let bytes = try onDisk({ try target.translating.export(target.unit, to: target.language, as: format) }) else { throw target.missing() }
    if file == "-" { return Terminal.write(bytes, to: STDOUT_FILENO) }
    let path = file ?? "\(target.unit).\(target.language).\(format.fileExtension)"
    try onDisk { _ = try DiskWorld().write([bytes], to: path) }
    Terminal.write("wrote \(path)\nnext: when it comes back, run 'waymark translate import \(path)'\n", to: STDERR_FILENO)
  }
}
