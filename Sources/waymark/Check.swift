import ArgumentParser
import Glibc
import UnitCompiler
import UnitModel

struct Check: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Check units and write nothing.",
    discussion: """
      EXAMPLES:
        waymark check                                    the whole site
        waymark check units/emergencies-abroad           one unit in all its languages
        waymark check units/emergencies-abroad/unit.md   one text
        waymark check --report github --fail-on warning  annotations in a pull request
      """)

  @Argument(help: ArgumentHelp("The site's folder, folders of units, or texts (default: the site around this folder).", valueName: "path"))
  var paths: [String] = []

  @OptionGroup var report: ReportOptions

  func run() async throws {
    let world = DiskWorld()
    let places = try (paths.isEmpty ? ["."] : paths).map { try SitePlace($0, in: world) }
    guard let root = places.first?.root, places.allSatisfy({ $0.root == root }) else {
      throw ValidationError("The paths belong to different sites; check one site at a time.")
    }
    var options = BuildOptions(source: root, theme: try Installation.theme(in: world), output: nil, today: Installation.today)
    options.jobs = Installation.processors
    let wholeSite = places.contains { $0.slug == nil }
    if !wholeSite { options.only = places.compactMap(\.slug) }
    let run = Run(options: options, report: report)
    let (result, _) = try await run.compile { finding in
      wholeSite || places.contains { place in
        guard let slug = place.slug else { return true }
        return finding.file == "units/\(slug)/\(place.file ?? "")" || place.file == nil && finding.file.hasPrefix("units/\(slug)/")
      }
    }
    try run.exit(result)
  }
}

/// What a path on the command line names: a site, a unit in it, or a text of the unit.
struct SitePlace {
  let root: String
  let slug: String?
  let file: String?

  init(_ path: String, in world: some World) throws {
    let absolute = Self.absolute(path)
    guard let stamp = world.stamp(of: absolute) else { throw ValidationError("There is nothing at '\(path)'.") }
    var folder = absolute
    while true {
      if world.stamp(of: "\(folder)/units")?.kind == .folder { break }
      guard let slash = folder.lastIndex(of: "/"), slash > folder.startIndex else {
        throw ValidationError("'\(path)' lies in no site: no folder above it has a folder 'units'. Make one: waymark new site my-site")
      }
      folder = String(folder[..<slash])
    }
    root = Self.relative(folder)
    let rest = absolute.dropFirst(folder.count).split(separator: "/").map(String.init)
    slug = rest.count >= 2 && rest[0] == "units" ? rest[1] : nil
    file = stamp.kind == .folder ? nil : rest.count >= 3 ? rest[2...].joined(separator: "/") : nil
  }

  private static func absolute(_ path: String) -> String {
    guard let resolved = realpath(path, nil) else { return path }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  private static func relative(_ folder: String) -> String { folder == absolute(".") ? "." : folder }
}
