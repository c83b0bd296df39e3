import UnitPackages
import UnitSite

/// A unit in one language as the packages of a course hold it.
struct CoursePart: Sendable {
  var packaged: PackagedUnit
  var listed: CoursePage.Unit
  /// Its page and its media, in a folder of its own.
  var entries: [PackageEntry]
  /// Paths below `assets/` of what its page loads, its scripts apart.
  var assets: [String]
  /// Its part of the script that all units of the course share.
  var scripts: [String]
}
