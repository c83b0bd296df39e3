import ArgumentParser
import Glibc
import UnitCompiler
import UnitModel

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

  /// The texts of the units that are named.
  var texts: UnitTexts { UnitTexts(source: root) { contains($0) } }

  /// Tells of texts that are named and cannot be read.
  /// - Returns: whether there are any.
  func reportUnread(in world: some World) -> Bool { texts.reportUnread(in: world) }

  /// Whether a file, by its path below the site's folder, belongs to what is named.
  func contains(_ file: String) -> Bool {
    isWholeSite
      || places.contains { place in
        guard let slug = place.slug else { return true }
        return file == "units/\(slug)/\(place.file ?? "")" || place.file == nil && file.hasPrefix("units/\(slug)/")
      }
  }
}

extension UnitTexts {
  /// Tells, at their places, of texts that are asked for and cannot be read.
  /// - Returns: whether there are any.
  func reportUnread(in world: some World) -> Bool {
    let findings = findings(in: world)
    Terminal.write(unread: findings)
    return !findings.isEmpty
  }
}
