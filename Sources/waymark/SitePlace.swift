import ArgumentParser
import Glibc
import UnitCompiler

/// What a path on the command line names: a site, a unit in it, or a text of the unit.
struct SitePlace: Sendable {
  let root: String
  let slug: String?
  let file: String?

  /// - Throws: `ValidationError` when the path names nothing of a site.
  init(_ path: String, in world: some World) throws {
    let written = Self.absolute(path)
    guard let stamp = world.stamp(of: written) else { throw ValidationError("There is nothing at '\(path)'.") }
    // A link counts as what it is where it lies in a site, and else as what it leads to.
    guard let (site, parts) = Self.site(around: written, in: world) ?? Self.site(around: Self.resolved(written), in: world) else {
      throw ValidationError("'\(path)' lies in no site: no folder above it has a folder 'units'. Make one: waymark new site my-site")
    }
    root = Self.relative(site)
    let isPart = parts.first == "units" && parts.count > 1
    slug = isPart ? parts[1] : nil
    file = parts.count > 2 && stamp.kind != .folder ? parts[2...].joined(separator: "/") : nil
    if let slug, !world.folders(in: "\(site)/units").contains(slug) {
      throw ValidationError("'\(path)' is no unit: that is a folder below 'units' with a file unit.md.")
    }
    // What all units share stands for the site, and so does the folder in which the command is given.
    if !isPart, let first = parts.first, !["units", "templates", "waymark.yml"].contains(first), Self.resolved(".") != Self.resolved(written) {
      throw ValidationError("'\(path)' belongs to no unit. Name the site's folder, folders of units, or texts.")
    }
  }

  /// The nearest folder with a folder `units`, and the parts of the path below it.
  private static func site(around path: String, in world: some World) -> (folder: String, parts: [String])? {
    let parts = path.split(separator: "/").map(String.init)
    for count in (0...parts.count).reversed() {
      let folder = parts[..<count].map { "/" + $0 }.joined()
      if world.stamp(of: "\(folder)/units")?.kind == .folder { return (folder.isEmpty ? "/" : folder, Array(parts[count...])) }
    }
    return nil
  }

  /// The path from the top, with its links left as they are.
  private static func absolute(_ path: String) -> String {
    var folder = path.hasPrefix("/") ? "" : resolved(".")
    for part in path.split(separator: "/") where part != "." {
      if part == ".." { folder = String(resolved("\(folder)/..")) } else { folder += folder == "/" ? part : "/\(part)" }
    }
    return folder.isEmpty ? "/" : folder
  }

  /// The path without links; itself where it leads nowhere.
  private static func resolved(_ path: String) -> String {
    guard let resolved = realpath(path, nil) else { return path }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  private static func relative(_ folder: String) -> String {
    let folder = resolved(folder)
    return folder == resolved(".") ? "." : folder
  }
}
