/// Puts a unit's files and a format's own into one archive: the manifest first, the rest in the order of their paths' bytes.
public enum Packager {
  /// The package as pieces to write one behind the other, contents not copied; none when the format has nothing to hold.
  ///
  /// - Parameters:
  ///   - files: Pages, media and assets, in any order; deflated once and shared by all formats.
  ///   - schemas: Official schema files for the package's root; used by formats that embed them.
  /// - Throws: `ZipError` when a path is unsafe or there twice, or the package is too large.
  public static func pieces(
    _ unit: PackagedUnit, as format: any PackageFormat, files: [PackageEntry], schemas: [PackageEntry] = [], deflater: inout Deflater
  ) throws(ZipError) -> [[UInt8]] {
    guard format.contents.holdsPage else { return format.entries(for: unit).prefix(1).map(\.bytes) }
    return try ZipArchive.pieces(
      entries(as: format, files: files, schemas: schemas, deflater: &deflater) { paths in
        var unit = unit
        unit.files = paths
        return format.entries(for: unit)
      })
  }

  /// The package of a course, as the pieces of a unit's.
  ///
  /// - Throws: As that of a unit.
  public static func pieces(
    _ course: PackagedCourse, as format: any PackageFormat, files: [PackageEntry], schemas: [PackageEntry] = [], deflater: inout Deflater
  ) throws(ZipError) -> [[UInt8]] {
    try ZipArchive.pieces(
      entries(as: format, files: files, schemas: schemas, deflater: &deflater) { paths in
        var course = course
        course.whole.files = paths
        for index in course.units.indices { course.units[index].files = paths.filter { $0.hasPrefix(course.units[index].folder) } }
        return format.entries(for: course)
      })
  }

  /// - Parameter own: The format's files, given the paths of all the others.
  private static func entries(
    as format: any PackageFormat, files: [PackageEntry], schemas: [PackageEntry], deflater: inout Deflater,
    own: ([String]) -> [(path: String, bytes: [UInt8])]
  ) -> [PackageEntry] {
    var entries = format.embedsSchemas ? files + schemas : files
    entries.sort { PackagePath.precedes($0.path, $1.path) }
    let own = own(entries.map(\.path)).map { PackageEntry(path: $0.path, content: deflater.compress($0.bytes, path: $0.path)) }
    entries += own.dropFirst()
    entries.sort { PackagePath.precedes($0.path, $1.path) }
    return own.prefix(1) + entries
  }
}
