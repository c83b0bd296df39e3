import ArgumentParser
import Glibc
import UnitCompiler

struct Format: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fmt", abstract: "Write containers and attributes in one way, and ids where activities have none.",
    discussion: """
      The meaning of a text never changes: it is read again, and a text that would mean something else is left as it is.

      EXAMPLES:
        waymark fmt                                every text of the site
        waymark fmt units/emergencies-abroad       one unit in all its languages
        waymark fmt --check                        name the texts that would change; status 1 if there are any
      """)

  @Argument(help: ArgumentHelp("The site's folder, folders of units, or texts (default: the site around this folder).", valueName: "path"))
  var paths: [String] = []

  @Flag(help: "Write nothing; list the texts that would change.")
  var check = false

  func run() throws {
    let world = DiskWorld()
    let places = try SitePlaces(paths, in: world)
    let results = try onDisk { try Formatting(world, places.texts).run(writes: !check) }
    let changed = results.filter(\.isChanged)
    for result in changed { Terminal.write("\(result.file)\n", to: STDOUT_FILENO) }
    for result in results where !result.newIDs.isEmpty {
      Terminal.write(
        "\(result.file): \(check ? "would get" : "got") the ids \(result.newIDs.map { "#\($0)" }.joined(separator: ", "))\n", to: STDERR_FILENO)
    }
    for result in results where result.isRefused {
      Terminal.write("\(result.file): left as it is, since it would mean something else; 'waymark check' may say why\n", to: STDERR_FILENO)
    }
    let unread = places.reportUnread(in: world)
    let verb = check ? "to be formatted" : "formatted"
    Terminal.write("\(changed.count) of \(results.count) texts \(verb)\n", to: STDERR_FILENO)
    if unread || check && !changed.isEmpty { throw ExitCode(1) }
  }
}
