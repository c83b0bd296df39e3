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
  /// The scripts of packages, joined.
  private let joinedScripts: JoinedScripts
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

extension CompilationEnvironment {
  /// - Throws: `WorldError` when a schema file cannot be read.
  init(_ options: BuildOptions, _ sources: SiteSources, in world: some World) throws {
    let names = options.packageFormats ?? sources.configuration.packageFormats.map(\.value)
    let wanted = names.compactMap(PackageFormats.named)
    let formats = options.output == nil ? [] : wanted
    var deflater = Deflater(level: Deflater.sharedLevel)
    var shared: [String: CompressedContent] = [:]
    if !formats.isEmpty {
      for asset in sources.assets { shared[asset.path] = deflater.compress(sources.packageAssets[asset.path] ?? asset.bytes) }
    }
    let parts = Dictionary(sources.assets.map { ($0.path, sources.packageAssets[$0.path] ?? $0.bytes) }) { first, _ in first }
    let schemas = formats.isEmpty ? [] : try Self.schemaFiles(options, sources.configuration, in: world)
    self.init(
      options: options, sources: sources, formats: formats, sharedAssets: shared, joinedScripts: JoinedScripts(parts: parts),
      schemas: schemas.map { PackageEntry(path: $0.path, content: deflater.compress($0.bytes)) },
      stateRooms: wanted.compactMap { format in format.stateRoom.map { (format: format.title, room: $0) } })
  }

  /// The scripts of a unit's package: the page's, and what it may load later.
  func scripts(of format: any PackageFormat, page: (frame: [String], own: [String]), deflater: inout Deflater) -> [PackageEntry] {
    [entry(PlatformScript.path, page.frame + page.own + format.runtimeParts, format, &deflater)] + laterScripts(of: format)
  }

  /// The same of a course: that of all its units, and that of its contents page where there is one.
  func scripts(of format: any PackageFormat, course: CourseScripts, units: [String], deflater: inout Deflater) -> [PackageEntry] {
    let contents = course.contents.map { entry(PlatformScript.coursePath, $0, format, &deflater) }
    return [entry(PlatformScript.path, units + course.units, format, &deflater)] + (contents.map { [$0] } ?? []) + laterScripts(of: format)
  }

  private func entry(_ path: String, _ names: [String], _ format: any PackageFormat, _ deflater: inout Deflater) -> PackageEntry {
    PackageEntry(path: path, content: joinedScripts.content(of: names, for: format, deflater: &deflater))
  }

  private func laterScripts(of format: any PackageFormat) -> [PackageEntry] {
    format.laterParts.compactMap { name in sharedAssets[name].map { PackageEntry(path: "assets/\(name)", content: $0) } }
  }

  private typealias File = (path: String, bytes: [UInt8])

  /// The official schema files in the folder that the command line or `waymark.yml` names; none where neither does.
  private static func schemaFiles(_ options: BuildOptions, _ configuration: SiteConfiguration, in world: some World) throws -> [File] {
    let own = configuration.schemas.map { $0.hasPrefix("/") ? $0 : "\(options.source)/\($0)" }
    return try (options.schemas ?? own).map { try files(below: $0, "", in: world) } ?? []
  }

  private static func files(below folder: String, _ path: String, in world: some World) throws -> [File] {
    try world.names(in: path.isEmpty ? folder : "\(folder)/\(path)").flatMap { name throws -> [File] in
      let file = path.isEmpty ? name : "\(path)/\(name)"
      if world.stamp(of: "\(folder)/\(file)")?.kind == .folder { return try files(below: folder, file, in: world) }
      return try world.read("\(folder)/\(file)").map { [(file, $0)] } ?? []
    }
  }
}
