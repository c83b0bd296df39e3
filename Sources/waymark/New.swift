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

  @OptionGroup var site: SiteFolder

  func run() throws {
    let world = DiskWorld()
    let folder = site.source
    guard world.stamp(of: "\(folder)/waymark.yml") != nil || world.stamp(of: "\(folder)/units") != nil else {
      throw ValidationError("'\(folder)' is no site: it has no waymark.yml. Make one: waymark new site my-site")
    }
    let starter = try Starter(lang, for: folder, in: world)
    let path = try starter.writeUnit(slug, in: folder)
    Terminal.write("wrote \(path)\n\(starter.note)next: change the text, then run 'waymark check \(path)'\n", to: STDERR_FILENO)
  }
}

struct NewSite: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "site", abstract: "Make a folder with a site and its first unit.",
    discussion: """
      EXAMPLES:
        waymark new site my-site
        waymark new site sivumme --lang fi
      """)

  @Argument(help: "The folder to make.")
  var folder: String

  @Option(help: ArgumentHelp("Language of the site and of its first unit.", valueName: "language"))
  var lang = "en"

  func run() throws {
    let world = DiskWorld()
    guard world.names(in: folder).isEmpty else { throw ValidationError("The folder '\(folder)' is not empty. Choose another name.") }
    let starter = try Starter(lang, for: folder, in: world)
    try starter.writeSite(in: folder)
    let unit = try starter.writeUnit("first-unit", in: folder)
    Terminal.write("wrote \(folder)/waymark.yml and \(unit)\n\(starter.note)next: cd \(folder) && waymark build\n", to: STDERR_FILENO)
  }
}

extension Starter {
  /// What somebody has to know whose language has no first texts yet, as a line.
  fileprivate var note: String {
    isTranslated ? "" : "note: there are no first texts in '\(language)' yet; these are in English, to be translated by you\n"
  }
}
