import UnitChecks
import UnitModel
import UnitPackages
import UnitSite

/// Files of the output that belong to no single unit, made together from the same things.
struct SharedGroup: Sendable {
  enum Name: UInt8, Sendable, CaseIterable { case assets, pages, evidence }

  var name: Name
  /// Digest of what the files were made from.
  var digest: [UInt8]
  var outputs: [OutputFile]
}

/// Writes what belongs to no single unit, group by group; a group whose inputs are the same stays as it is.
struct SharedFiles<Disk: World> {
  private let state: BuildState
  private let environment: CompilationEnvironment
  private let old: BuildRecord?
  private let publisher: OutputFolder<Disk>

  init(_ state: BuildState, _ environment: CompilationEnvironment, old: BuildRecord?, _ publisher: OutputFolder<Disk>) {
    self.state = state
    self.environment = environment
    self.old = old
    self.publisher = publisher
  }

  /// - Throws: `WorldError` when the disk refuses, or when a page of the theme fails the checklist.
  func write() throws -> [SharedGroup] {
    guard environment.options.output != nil, environment.options.writesSite else { return [] }
    return [
      try group(.assets, digest: []) { environment.sources.assets.map { ("site/assets/\($0.path)", $0.bytes) } },
      try group(.pages, digest: state.overviewDigest) { try pages() },
      try group(.evidence, digest: state.evidenceDigest) { try evidence() },
    ]
  }

  private func group(_ name: SharedGroup.Name, digest: [UInt8], files: () throws -> [(path: String, bytes: [UInt8])]) throws -> SharedGroup {
    if let before = old?.shared.first(where: { $0.name == name }), before.digest == digest, publisher.isIntact(before.outputs) { return before }
    return SharedGroup(name: name, digest: digest, outputs: try files().map { try publisher.write([$0.bytes], to: $0.path) })
  }

  private func pages() throws -> [(path: String, bytes: [UInt8])] {
    let sources = environment.sources
    return try sources.configuration.languages.flatMap { language throws -> [(path: String, bytes: [UInt8])] in
      guard let theme = sources.theme(for: language) else { return [] }
      let overview = Overview(
        units: state.overviewUnits(for: language), theme: theme, configuration: sources.configuration, language: language,
        formats: sources.configuration.offersPackages ? environment.formats.map(\.name) : [])
      return try OverviewPages.render(overview).map(checked)
    }
  }

  /// The accessibility statement and the conformance report, as pages and as data.
  private func evidence() throws -> [(path: String, bytes: [UInt8])] {
    let sources = environment.sources
    let evidence = state.evidence(sources: sources.digest)
    let pages = try sources.configuration.languages.flatMap { language throws -> [(path: String, bytes: [UInt8])] in
      guard let theme = sources.theme(for: language) else { return [] }
      let overview = Overview(units: [], theme: theme, configuration: sources.configuration, language: language, formats: [], evidence: evidence)
      return try OverviewPages.render(overview, OverviewPages.evidence).map(checked)
    }
    return pages + [
      ("reports/earl.jsonld", EARLReport.write(evidence, site: sources.configuration)),
      ("reports/openacr.yaml", OpenACRReport.write(evidence, site: sources.configuration)),
    ]
  }

  private func checked(_ rendered: SitePage) throws -> (path: String, bytes: [UInt8]) {
    let page = Checklist.check(page: rendered)
    if let finding = page.findings.first, page.hasErrors {
      throw WorldError("the theme's page '\(rendered.path)' fails the checklist: \(finding.message) [\(finding.id)]")
    }
    return ("site/\(rendered.path)", rendered.bytes)
  }
}
