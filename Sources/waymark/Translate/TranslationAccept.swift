import ArgumentParser
import Glibc
import UnitCompiler

struct TranslationAccept: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "accept", abstract: "Record that a translation says what the source says today.",
    discussion: """
      EXAMPLES:
        waymark translate accept emergencies-abroad --lang fi
      """)

  @OptionGroup var target: TranslationTarget

  func run() throws {
    try target.requireReadable()
    guard let count = try onDisk({ try target.translating.accept(target.unit, target.language) }) else { throw target.missing() }
    Terminal.write("recorded \(count) texts of \(target.unit) in \(target.language) as up to date\n", to: STDERR_FILENO)
  }
}
