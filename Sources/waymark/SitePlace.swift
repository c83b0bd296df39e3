import ArgumentParser
import Glibc
import UnitCompiler

/// What paths on the command line name together; they lie in one site.
struct SitePlaces: Sendable {
  let root: String
  private let places: [SitePlace]

  /// - Parameter paths: none: the site around the present folder.
  init(_ paths: [String], in world: some World) throws {
    places = try (paths.isEmpty ? ["."] : paths).map { try SitePlace($0, in: world) }
    guard let root = places.first?.root, places.allSatisfy({ $0.root == root }) else {
      throw ValidationError("The paths belong to different sites; name one site at a time.")
    }
    self.root = root
  }

  /// Whether the site itself is named.
  var isWholeSite: Bool { places.contains { $0.slug == nil } }

  /// The units that are named.
  var slugs: [String] { places.compactMap(\.slug) }

  /// Whether a file, by its path below the site's folder, belongs to what is named.
  func contains(_ file: String) -> Bool {
    isWholeSite
      || places.contains { place in
        guard let slug = place.slug else { return true }
        return file == "units/\(slug)/\(place.file ?? "")" || place.file == nil && file.hasPrefix("units/\(slug)/")
      }
  }
}

/// What a path on the command line names: a site, a unit in it, or a text of the unit.
struct SitePlace: Sendable {
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
