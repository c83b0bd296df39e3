import UnitChecks
import UnitModel
import UnitPackages
import UnitSite

/// Files of the output that belong to no single unit, made together from the same things.
struct SharedGroup: Sendable {
  enum Name: UInt8, Sendable, CaseIterable { case assets, pages, evidence, search, offline, courses }

  var name: Name
  /// Digest of what the files were made from.
  var digest: [UInt8]
  var outputs: [OutputFile]
}

/// Writes what belongs to no single unit, group by group; a group whose inputs are the same stays as it is.
struct SharedFiles<Disk: World>: Sendable {
  private let state: BuildState
  private let courses: CourseCompilation
  private let environment: CompilationEnvironment
  private let old: BuildRecord?
  private let publisher: OutputFolder<Disk>

  init(_ courses: CourseCompilation, old: BuildRecord?, _ publisher: OutputFolder<Disk>) {
    state = courses.state
    self.courses = courses
    environment = courses.environment
    self.old = old
    self.publisher = publisher
  }

  /// - Throws: `WorldError` when the disk refuses, or when a page of the theme fails the checklist.
  func write() async throws -> [SharedGroup] {
    guard environment.options.output != nil, environment.options.writesSite else { return [] }
    let sources = environment.sources
    // What talks to a platform is in that platform's package alone.
    let platformParts = Set(PackageFormats.all.flatMap { $0.scripts })
    let assets = sources.assets.filter { !platformParts.contains($0.path) }
    let works = [
      Work(name: .assets, digest: { [] }, files: { _ in assets.map { ("site/assets/\($0.path)", $0.bytes) } }),
      Work(name: .pages, digest: { Digest(ofParts: [state.overviewDigest, courses.digest]).bytes }, files: { _ in try pages() }),
      Work(name: .evidence, canWait: true, digest: { state.evidenceDigest }, files: { try evidence($0) }),
      Work(name: .search, canWait: true, digest: { state.searchDigest }, files: { _ in searchIndex() }),
    ]
    let groups = try await ParallelWork.map(works, jobs: environment.options.jobs) { work, _ throws in try group(work) }
    guard !environment.options.isPreview else { return groups }
    return try groups + [group(Work(name: .offline, digest: { version(of: groups) }, files: { offline($0, groups) }))]
  }

  private typealias File = (path: String, bytes: [UInt8])

  /// How a group is made.
  private struct Work: Sendable {
    var name: SharedGroup.Name
    /// Whether a preview shows a changed text before this is made anew.
    var canWait = false
    var digest: @Sendable () -> [UInt8]
    /// Gets the digest.
    var files: @Sendable ([UInt8]) throws -> [File]
  }

  private func group(_ work: Work) throws -> SharedGroup {
    let name = work.name
    let before = old?.shared.first { $0.name == name }
    // Its digest stays that of the older texts, so that the next build sees that it is behind.
    if let before, work.canWait, environment.options.postponesSearchAndEvidence { return before }
    let digest = work.digest()
    if let before, before.digest == digest, publisher.isIntact(before.outputs) { return before }
    // Few, and most of them are loaded with every page: worth the time.
    var deflater = Deflater(copyLevel: Deflater.pageLevel)
    let last = Dictionary((before?.outputs ?? []).map { ($0.path, $0) }) { first, _ in first }
    var outputs: [OutputFile] = []
    for file in try work.files(digest) {
      if let unchanged = try unchanged(file, last) {
        outputs += unchanged
        continue
      }
      outputs.append(try publisher.write([file.bytes], to: file.path))
      if environment.sources.configuration.isPrecompressed, let compressed = CompressedFile(of: file.bytes, path: file.path, &deflater) {
        outputs.append(try publisher.write([compressed.bytes], to: compressed.path))
      }
    }
    return SharedGroup(name: name, digest: digest, outputs: outputs)
  }

  /// A file that lies in the output with the very bytes it is to have, and its compressed copy: of a changed text, most files of the
  /// search are such.
  private func unchanged(_ file: File, _ last: [String: OutputFile]) throws -> [OutputFile]? {
    let outputs = [file.path, file.path + ".gz"].compactMap { last[$0] }
    guard outputs.first?.path == file.path, publisher.isIntact(outputs), try publisher.holds(file.bytes, at: file.path) else { return nil }
    return outputs
  }

  private func pages() throws -> [File] {
    let sources = environment.sources
    let overviews = sources.configuration.languages.compactMap { language in
      sources.theme(for: language).map { theme in
        Overview(
          units: state.overviewUnits(for: language), theme: theme, configuration: sources.configuration, language: language,
          formats: environment.downloads, courseFormats: courses.downloads(in: language))
      }
    }
    return try overviews.flatMap { OverviewPages.render($0) }.map(Self.checked) + HostingFiles.files(overviews)
  }

  /// The accessibility statement and the conformance report, as pages and as data.
  private func evidence(_ digest: [UInt8]) throws -> [File] {
    let sources = environment.sources
    let evidence = state.evidence(sources: sources.digest, digest: digest)
    let pages = try sources.configuration.languages.flatMap { language throws -> [File] in
      guard let theme = sources.theme(for: language) else { return [] }
      let overview = Overview(units: [], theme: theme, configuration: sources.configuration, language: language, formats: [], evidence: evidence)
      return try OverviewPages.renderEvidence(overview).map(Self.checked)
    }
    return pages + [
      ("reports/earl.jsonld", EARLReport.write(evidence, site: sources.configuration)),
      ("reports/openacr.yaml", OpenACRReport.write(evidence, site: sources.configuration)),
    ]
  }

  private static func checked(_ rendered: SitePage) throws -> File {
    let page = Checklist.check(page: rendered)
    if let finding = page.findings.first, page.hasErrors {
      throw WorldError("the theme's page '\(rendered.path)' fails the checklist: \(finding.message) [\(finding.id)]")
    }
    return ("site/\(rendered.path)", rendered.bytes)
  }

  private func searchIndex() -> [File] {
    environment.sources.configuration.languages.flatMap { language in
      SearchIndex(state.searchUnits(for: language), language: language).files().map { ("site/assets/search/\(language)/\($0.name)", $0.bytes) }
    }
  }

  /// What tells this content of the site from any other.
  private func version(of groups: [SharedGroup]) -> [UInt8] {
    var parts = [environment.sources.digest.bytes] + groups.map(\.digest)
    for case let record? in state.records {
      parts.append(Array(record.slug.utf8))
      parts += record.inputs.map(\.digest)
      parts.append(record.dependencies)
    }
    return Digest(ofParts: parts).bytes
  }

  private func offline(_ version: [UInt8], _ groups: [SharedGroup]) -> [File] {
    let sources = environment.sources
    guard sources.configuration.worksOffline else { return [("site/service-worker.js", sources.absentWorker.bytes)] }
    let kept = KeptFiles(
      shared: groups.flatMap(\.outputs), units: state.records, siteMap: state.siteMap, languages: sources.configuration.languages)
    let name = Digest(bytes: version).hexadecimal.prefix(16)
    return [
      ("site/service-worker.js", OfflineFiles.serviceWorker(sources.worker, version: String(name), common: kept.common, languages: kept.languages)),
      ("site/site.webmanifest", OfflineFiles.manifest(sources.configuration, StyleSheet(sources.styleSheet))),
    ]
  }
}
