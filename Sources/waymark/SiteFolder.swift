import ArgumentParser
import UnitCompiler
import UnitModel

/// The option that names the site's folder.
struct SiteFolder: ParsableArguments {
  @Option(help: ArgumentHelp("The site's folder, with waymark.yml and units.", valueName: "dir"))
  var source = "."

  /// Where a build writes when nothing else is said.
  var output: String { source == "." ? "output" : "\(source)/output" }

  /// - Throws: `ValidationError` when there are no units.
  func requireUnits(in world: some World) throws {
    guard world.stamp(of: "\(source)/units")?.kind == .folder else {
      throw ValidationError(
        "There is no folder '\(source)/units'. Go to a site's folder, name it with --source, or make one: waymark new site my-site")
    }
  }

  /// - Throws: `ValidationError` when one of some units is not there.
  func require(_ slugs: [String], in world: some World) throws {
    for slug in slugs where world.stamp(of: "\(source)/units/\(slug)")?.kind != .folder { throw missing(slug, in: world) }
  }

  /// Says which unit may be meant when there is none of a name.
  func missing(_ slug: String, in world: some World) -> ValidationError {
    ValidationError("There is no unit '\(slug)'. \(Suggestion.help(for: slug, among: world.names(in: "\(source)/units")))")
  }
}
