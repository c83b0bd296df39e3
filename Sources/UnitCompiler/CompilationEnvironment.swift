import UnitChecks
import UnitModel
import UnitPackages

/// What the compilation of every unit needs and none changes.
struct CompilationEnvironment: Sendable {
  let options: BuildOptions
  let sources: SiteSources
  let formats: [any PackageFormat]
  /// Shared files of all packages by their path below `assets/`, deflated once.
  let sharedAssets: [String: CompressedContent]
  /// The scripts of each format, by the format's name.
  let platformScripts: [String: [PackageEntry]]
  /// The same in packages of courses, for formats that pack courses.
  let courseScripts: [String: CourseScriptFiles]
  /// Official schema files for packages that carry them.
  let schemas: [PackageEntry]
  /// The formats that platforms keep little state for; known even when nothing is written.
  let stateRooms: [(format: String, room: StateRoom)]

  /// Names of the formats whose packages can be downloaded from the site: archives of a page, since question banks tell answers.
  var downloads: [String] {
    sources.configuration.offersPackages ? formats.filter { $0.contents.suffix == "\($0.name).zip" }.map(\.name) : []
  }

  var reviews: ReviewPolicy {
    ReviewPolicy(isRequired: options.requiresReviews || sources.configuration.requiresReviews, digest: Digest.short(of:))
  }
}
