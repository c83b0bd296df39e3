import ArgumentParser
import Glibc
import UnitCompiler

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
    try target.requireReadable()
    guard let page = try onDisk({ try target.translating.differences(target.unit, target.language) }) else { throw target.missing() }
    if file == "-" { return Terminal.write(page, to: STDOUT_FILENO) }
    let path = file ?? "\(target.site.output)/reports/translation/\(target.unit).\(target.language).html"
    try onDisk { _ = try DiskWorld().write([page], to: path) }
    Terminal.write("wrote \(path)\n", to: STDERR_FILENO)
  }
}
