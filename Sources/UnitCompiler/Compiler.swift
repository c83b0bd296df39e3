import UnitChecks
import UnitModel
import UnitPackages
import UnitParsing
import UnitSite

/// Text in, one stage after another, files out. This file alone states the order.
public struct Compiler<Disk: World>: Sendable {
  private let world: Disk
  private let options: BuildOptions
  private let kept: KeptSources
  /// Called with the number of units compiled so far and the number there are, from any thread.
  private let progress: @Sendable (Int, Int) -> Void

  /// - Parameter kept: shared by the builds of a preview, which have the same options.
  public init(
    _ world: Disk, _ options: BuildOptions, kept: KeptSources = KeptSources(), progress: @escaping @Sendable (Int, Int) -> Void = { _, _ in }
  ) {
    self.world = world
    self.options = options
    self.kept = kept
    self.progress = progress
  }

  /// Compiles the site and, when an output folder is named, brings that folder up to date.
  /// - Throws: `WorldError` when the disk refuses; `ZipError` when a package would be too large.
  public func run() async throws -> BuildResult {
    let publisher = OutputFolder(options, in: world)
    async let last = publisher.lastRecord()
    let sources = try kept.load(options, in: world)
    let environment = try CompilationEnvironment(options, sources, in: world)
    let fingerprint = fingerprint(of: environment)
    let old = try publisher.open(last: try await last, fingerprint: fingerprint)

    var state = BuildState(slugs: slugs(for: sources.configuration), configuration: sources.configuration, options: options)
    try await state.readFolders(in: world, old: old, jobs: options.jobs)
    var compiledUnits: Set<Int> = []
    // The first round compiles what changed; the next ones what shows something of a unit that turned out otherwise.
    for _ in 0..<4 {
      let stale = state.staleUnits
      if stale.isEmpty { break }
      compiledUnits.formUnion(stale)
      let done = Counter()
      let before = state
      let results = try await ParallelWork.map(stale, jobs: options.jobs) { index, deflater throws in
        var unit = UnitCompilation(before.folders[index], environment: environment, siteMap: before.siteMap, failing: before.failing[index] ?? [])
        var compiled = try unit.compile(in: world, deflater: &deflater)
        try publisher.publish(&compiled, previous: before.records[index])
        try keepLock(of: &compiled)
        progress(done.next() + 1, stale.count)
        return compiled.record
      }
      state.take(Array(zip(stale, results)))
    }
    let final = state
    let courses = CourseCompilation(environment: environment, state: final)
    let packages = try await coursePackages(courses, old: old, publisher)
    let shared = try await packages + SharedFiles(courses, old: old, publisher).write()
    // A record in which units of other circumstances were left is no whole one: the next build of all units starts anew.
    let isWhole = options.only.isEmpty || old?.environment == fingerprint
    let record = BuildRecord(environment: isWhole ? fingerprint : [], shared: shared, units: final.records.compactMap(\.self))
    async let removed = publisher.close(record, old: old, untouched: final.unselected)
    var result = try result(of: final, courses, sources)
    result.compiledUnits = compiledUnits.count
    result.removedFiles = try await removed
    return result
  }

  /// Packs all courses, unless nothing of them has changed.
  private func coursePackages(_ courses: CourseCompilation, old: BuildRecord?, _ publisher: OutputFolder<Disk>) async throws -> [SharedGroup] {
    let digest = courses.digest
    guard options.output != nil, !digest.isEmpty else { return [] }
    if let before = old?.shared.first(where: { $0.name == .courses }), before.digest == digest, publisher.isIntact(before.outputs) { return [before] }
    let world = world
    let outputs = try await ParallelWork.map(courses.environment.sources.configuration.courses, jobs: options.jobs) { course, deflater throws in
      try courses.packages(of: course, in: world, deflater: &deflater).map { try publisher.write([$0.bytes], to: $0.path) }
    }
    return [SharedGroup(name: .courses, digest: digest, outputs: outputs.flatMap(\.self))]
  }

  /// Writes `unit.lock` beside the text, and notes it as one of the files the unit was made from.
  private func keepLock(of unit: inout CompiledUnit) throws {
    guard let bytes = unit.lock else { return }
    let folder = "\(options.source)/units/\(unit.record.slug)"
    let stamp = try world.write([bytes], to: "\(folder)/\(UnitLock.fileName)")
    unit.record.inputs.removeAll { $0.path == UnitLock.fileName }
    unit.record.inputs.append(InputFile(path: UnitLock.fileName, stamp: stamp, digest: Digest(of: bytes).bytes))
    unit.record.inputs.sort { $0.path < $1.path }
    if let place = unit.record.folders.firstIndex(where: \.path.isEmpty), let stamp = world.stamp(of: folder) {
      unit.record.folders[place].stamp = stamp
    }
  }

  // MARK: Before

  /// What all pages and packages depend on.
  private func fingerprint(of environment: CompilationEnvironment) -> [UInt8] {
    let switches =
      [options.writesSite, options.publishesDrafts, options.requiresReviews, options.isPreview].map { $0 ? "1" : "0" }
      + environment.formats.map(\.name) + [options.today.iso]
    let schemas = environment.schemas.map { Array("\($0.path) \($0.content.crc32)".utf8) }
    return Digest(ofParts: [options.toolFingerprint, environment.sources.digest.bytes] + switches.map { Array($0.utf8) } + schemas).bytes
  }

  /// Folders below `units`, in the order of the index: those of courses first, as the courses have them.
  private func slugs(for configuration: SiteConfiguration) -> [String] {
    let names = world.folders(in: "\(options.source)/units").filter { $0.utf8.first != UInt8(ascii: ".") }
    let inCourses = configuration.courses.flatMap(\.units).map(\.value)
    guard !inCourses.isEmpty else { return names }
    var seen: Set<String> = []
    let known = Set(names)
    return (inCourses.filter(known.contains) + names).filter { seen.insert($0).inserted }
  }

  // MARK: After

  private func result(of state: BuildState, _ courses: CourseCompilation, _ sources: SiteSources) throws -> BuildResult {
    var result = BuildResult()
    result.findings = sources.findings
    if options.only.isEmpty, !courses.environment.sources.configuration.courses.isEmpty,
      let bytes = try world.read("\(options.source)/waymark.yml")
    {
      result.findings += courses.findings(in: SourceFile(path: "waymark.yml", bytes: bytes))
    }
    result.failOn = sources.configuration.failOn
    for (index, record) in state.records.enumerated() where state.isSelected(index) {
      guard let record else { continue }
      result.units += 1
      result.findings += record.folderFindings
      for edition in record.editions {
        if edition.findingCount > 0 { result.findings += FindingCoding.decode(edition.findings) }
        if !state.isPublished(edition) { result.withheld.append("\(record.slug) (\(edition.language))") }
      }
      for output in record.outputs {
        if output.isUnitPage { result.pages += 1 }
        if output.path.hasPrefix("packages/") { result.packages += 1 }
      }
    }
    for (place, diagnostics) in state.siteFindings {
      guard state.isSelected(place.unit), let path = state.records[place.unit]?.editions[place.edition].path else { continue }
      let source = SourceFile(path: path, bytes: try world.read("\(options.source)/\(path)") ?? [])
      result.findings += diagnostics.map { Finding($0, in: source) }
    }
    result.findings.sort(by: Finding.precedes)
    return result
  }
}
