import ArgumentParser
import Glibc
import UnitCompiler
import UnitModel

struct New: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Make a new unit, or a new site with one unit.", subcommands: [NewUnit.self, NewSite.self])
}

struct NewUnit: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "unit", abstract: "Write a unit that passes every check, to be changed into yours.",
    discussion: """
      EXAMPLES:
        waymark new unit first-aid
        waymark new unit ensiapu --lang fi
      """)

  @Argument(help: "Name of the unit's folder and part of its address, such as first-aid.")
  var slug: String

  @Option(help: ArgumentHelp("Language of the text.", valueName: "language"))
  var lang = "en"

  @Option(help: ArgumentHelp("The site's folder.", valueName: "dir"))
  var source = "."

  func run() throws {
    let world = DiskWorld()
    guard world.stamp(of: "\(source)/waymark.yml") != nil || world.stamp(of: "\(source)/units") != nil else {
      throw ValidationError("'\(source)' is no site: it has no waymark.yml. Make one: waymark new site my-site")
    }
    let path = try NewFiles.writeUnit(slug, language: lang, in: source, world)
    Terminal.write("wrote \(path)\nnext: change the text, then run 'waymark check \(path)'\n", to: STDERR_FILENO)
  }
}

struct NewSite: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "site", abstract: "Make a folder with a site and its first unit.",
    discussion: """
      EXAMPLES:
        waymark new site my-site
      """)

  @Argument(help: "The folder to make.")
  var folder: String

  func run() throws {
    let world = DiskWorld()
    guard world.names(in: folder).isEmpty else { throw ValidationError("The folder '\(folder)' is not empty. Choose another name.") }
    do {
      try world.write([Array(NewFiles.configuration.utf8)], to: "\(folder)/waymark.yml")
      try world.write([Array("output/\n".utf8)], to: "\(folder)/.gitignore")
    } catch {
      throw Terminal.fault(error)
    }
    let unit = try NewFiles.writeUnit("first-unit", language: "en", in: folder, world)
    Terminal.write("wrote \(folder)/waymark.yml and \(unit)\nnext: cd \(folder) && waymark build\n", to: STDERR_FILENO)
  }
}
