import UnitChecks
import UnitModel
import UnitParsing
import UnitSite

/// What is known of all units while a build runs.
struct BuildState: Sendable {
  struct Place: Hashable, Sendable {
    var unit: Int
    var edition: Int
  }

  private let slugs: [String]
  private let configuration: SiteConfiguration
  private let options: BuildOptions
  private let selected: Set<String>

  private(set) var folders: [UnitFolder] = []
  /// nil: not compiled yet.
  private(set) var records: [UnitRecord?] = []
  private(set) var siteMap = SiteMap(units: [])
  /// Whether the last round left everything that units show of one another as it was before.
  private var isSettled = false
  private(set) var siteFindings: [Place: [Diagnostic]] = [:]
  /// By unit: languages that a check of the whole site fails.
  private(set) var failing: [Int: Set<LanguageTag>] = [:]
  /// Units that changed and are not compiled yet.
  private var pending: Set<Int> = []
  /// Changed units as their front matter has them.
  private var previews: [Int: SiteMap.Unit] = [:]
  /// Units that nothing is known of and that are not to be compiled: with the pages that an earlier build left.
  private var leftovers: [Int: SiteMap.Unit] = [:]

  init(slugs: [String], configuration: SiteConfiguration, options: BuildOptions) {
    self.slugs = slugs
    self.configuration = configuration
    self.options = options
    selected = Set(options.only)
  }

  var today: CalendarDate { options.today }
  var toolVersion: String { options.toolVersion }

  /// Whether the build was asked for this unit.
  func isSelected(_ index: Int) -> Bool { selected.isEmpty || selected.contains(slugs[index]) }

  func record(of slug: String) -> UnitRecord? { slugs.firstIndex(of: slug).flatMap { records[$0] } }

  func folder(of slug: String) -> UnitFolder? { slugs.firstIndex(of: slug).map { folders[$0] } }

  /// Units the build was not asked for.
  var unselected: Set<String> { selected.isEmpty ? [] : Set(slugs).subtracting(selected) }

  func isPublished(_ edition: EditionRecord) -> Bool {
    options.publishesDrafts || !edition.hasErrors && !edition.failsSiteChecks
  }

  // MARK: What changed

  /// Looks at every folder: what is as the old record has it keeps its record; of the others the front matter is read,
  /// since other pages show titles.
  mutating func readFolders(in world: some World, old: BuildRecord?, jobs: Int) async throws {
    let units = old?.units ?? []
    // A record of other circumstances says nothing about the units that were asked for.
    let isFit = old?.environment.isEmpty == false
    let known = Dictionary(units.indices.map { (units[$0].slug, $0) }) { first, _ in first }
      .filter { slug, _ in isFit || !selected.contains(slug) }
    let options = options
    let scans = try await ParallelWork.map(Array(slugs.enumerated()), jobs: jobs) { item, _ throws in
      try Self.scan(item.element, known[item.element].map { units[$0] }, options, in: world)
    }
    for (index, scan) in scans.enumerated() {
      folders.append(scan.folder)
      records.append(scan.record)
      if scan.isChanged, isSelected(index) { pending.insert(index) }
      previews[index] = scan.unit
      if let unit = scan.unit, !isSelected(index), scan.record == nil { leftovers[index] = published(unit, in: world) }
    }
    checkSite()
  }

  /// A unit with those of its pages that lie in the output.
  private func published(_ unit: SiteMap.Unit, in world: some World) -> SiteMap.Unit {
    guard let output = options.output, options.writesSite else { return unit }
    var unit = unit
    unit.pages = unit.pages.filter { language, _ in
      world.stamp(of: "\(output)/site/\(unit.slug)/\(SiteMap.fileName(language, source: unit.sourceLanguage))") != nil
    }
    return unit
  }

  private struct Scan: Sendable {
    var folder: UnitFolder
    var record: UnitRecord?
    var isChanged: Bool
    /// The unit as its front matter has it, until it is compiled.
    var unit: SiteMap.Unit?
  }

  private static func scan(_ slug: String, _ old: UnitRecord?, _ options: BuildOptions, in world: some World) throws -> Scan {
    let path = "\(options.source)/units/\(slug)"
    if let old, isUntouched(old, at: path, options, in: world) {
      return Scan(folder: UnitFolder(slug: slug, old), record: old, isChanged: false)
    }
    let folder = UnitFolder(slug: slug, at: path, in: world)
    if var old, try hasSameContent(folder, old, at: path, in: world), areOutputsIntact(old, options, in: world) {
      old.folders = folder.folders
      old.inputs = folder.files.map { input in
        InputFile(path: input.path, stamp: input.stamp, digest: old.inputs.first { $0.path == input.path }?.digest ?? [])
      }
      return Scan(folder: folder, record: old, isChanged: false)
    }
    var unit = SiteMap.Unit(slug: slug, sourceLanguage: .undetermined, pages: [:])
    for text in folder.texts {
      let source = SourceFile(path: text.path, bytes: try world.read("\(path)/\(text.path)") ?? [])
      let matter = UnitReader.readFrontMatter(source)
      if text.path == "unit.md" { unit.sourceLanguage = matter.language }
      unit.pages[matter.language] = SiteMap.Page(
        title: matter.title.value, summary: matter.summary?.value, phase: matter.phase, duration: matter.duration)
    }
    return Scan(folder: folder, record: old, isChanged: true, unit: unit)
  }

  private static func isUntouched(_ record: UnitRecord, at path: String, _ options: BuildOptions, in world: some World) -> Bool {
    // What is wrong with a folder may be mended without a trace in the times: rights are.
    guard record.folderFindings.isEmpty else { return false }
    for folder in record.folders {
      guard let stamp = world.stamp(of: folder.path.isEmpty ? path : "\(path)/\(folder.path)"), stamp.modified == folder.stamp.modified else {
        return false
      }
    }
    for input in record.inputs where world.stamp(of: "\(path)/\(input.path)") != input.stamp { return false }
    return areOutputsIntact(record, options, in: world)
  }

  private static func areOutputsIntact(_ record: UnitRecord, _ options: BuildOptions, in world: some World) -> Bool {
    guard let output = options.output else { return true }
    return record.outputs.allSatisfy { world.stamp(of: "\(output)/\($0.path)") == $0.stamp }
  }

  /// Whether files whose times changed, as after a fresh checkout, still hold the same bytes.
  private static func hasSameContent(_ folder: UnitFolder, _ record: UnitRecord, at path: String, in world: some World) throws -> Bool {
    let inputs = folder.files
    guard folder.refused.isEmpty, record.folderFindings.isEmpty, inputs.map(\.path) == record.inputs.map(\.path) else { return false }
    for (now, before) in zip(inputs, record.inputs) where now.stamp != before.stamp {
      guard now.stamp.size == before.stamp.size, let bytes = try world.read("\(path)/\(now.path)"), Digest(of: bytes).bytes == before.digest else {
        return false
      }
    }
    return true
  }

  // MARK: What has to be compiled

  /// Units that changed and are not compiled yet, and units whose pages show something that is no longer so.
  var staleUnits: [Int] {
    if isSettled { return [] }
    return slugs.indices.filter { index in
      guard isSelected(index) else { return false }
      guard !pending.contains(index), let record = records[index] else { return true }
      let failedBefore = Set(record.editions.filter(\.failsSiteChecks).map(\.language))
      return failedBefore != failing[index] ?? [] || record.dependencies != SiteDependencies.digest(of: record, in: siteMap)
    }
  }

  /// Takes in what a round compiled, and judges the whole site again.
  mutating func take(_ compiled: [(Int, UnitRecord)]) {
    for (index, record) in compiled {
      records[index] = record
      pending.remove(index)
    }
    let before = (siteMap.units, failing)
    checkSite()
    isSettled = before == (siteMap.units, failing)
  }

  private mutating func checkSite() {
    siteFindings = [:]
    failing = [:]
    var places: [Place] = []
    var judged: [SiteEdition] = []
    for unit in slugs.indices {
      for (number, edition) in editions(of: unit).enumerated() {
        places.append(Place(unit: unit, edition: number))
        judged.append(edition)
      }
    }
    for (index, diagnostics) in Checklist.check(site: judged) where !pending.contains(places[index].unit) {
      siteFindings[places[index]] = diagnostics
      if diagnostics.contains(where: { $0.severity == .error }) { failing[places[index].unit, default: []].insert(judged[index].language) }
    }
    siteMap = SiteMap(units: slugs.indices.map { mapEntry(of: $0) })
  }

  /// What site checks know of a unit: its record, or its front matter alone while it is not compiled.
  private func editions(of index: Int) -> [SiteEdition] {
    if !pending.contains(index), let record = records[index] {
      return record.editions.map { edition in
        SiteEdition(
          slug: record.slug, language: edition.language, identifier: edition.identifier, title: edition.page.title,
          titleSpan: edition.titleSpan, anchors: edition.anchors, links: edition.links)
      }
    }
    return (previews[index]?.pages.keys.sorted() ?? []).map { language in
      SiteEdition(
        slug: slugs[index], language: language, identifier: slugs[index], title: "", titleSpan: SourceSpan(start: 0, end: 0), anchors: nil,
        links: [])
    }
  }

  /// A unit as other pages show it. One that is not compiled yet counts as published, since most will be.
  private func mapEntry(of index: Int) -> SiteMap.Unit {
    guard !pending.contains(index), let record = records[index] else {
      return leftovers[index] ?? previews[index] ?? SiteMap.Unit(slug: slugs[index], sourceLanguage: .undetermined, pages: [:])
    }
    let source = record.editions.first { $0.isSource } ?? record.editions.first
    var unit = SiteMap.Unit(slug: record.slug, sourceLanguage: source?.language ?? .undetermined, pages: [:])
    for edition in record.editions where options.publishesDrafts || !edition.hasErrors && failing[index]?.contains(edition.language) != true {
      unit.pages[edition.language] = edition.page
    }
    return unit
  }

  // MARK: Pages about all units

  /// A digest of what the pages about all units show.
  var overviewDigest: [UInt8] {
    var encoder = ByteEncoder()
    for (index, unit) in siteMap.units.enumerated() where !unit.pages.isEmpty {
      encoder.text(unit.slug)
      encoder.text(unit.sourceLanguage.description)
      for edition in records[index]?.editions ?? [] where unit.pages[edition.language] != nil {
        encoder.text(edition.language.description)
        encoder.text(edition.identifier)
        encoder.text(edition.page.title)
        encoder.text(edition.page.summary ?? "")
        encoder.text(edition.page.phase?.rawValue ?? "")
        encoder.number(edition.page.duration ?? 0)
        encoder.number(edition.hasErrors ? 1 : 0)
        encoder.blob(edition.details)
      }
    }
    return Digest(of: encoder.bytes).bytes
  }

  /// A digest of what search finds.
  var searchDigest: [UInt8] {
    var encoder = ByteEncoder()
    for (index, unit) in siteMap.units.enumerated() where !unit.pages.isEmpty {
      encoder.text(unit.slug)
      encoder.text(unit.sourceLanguage.description)
      for edition in records[index]?.editions ?? [] where unit.pages[edition.language] != nil {
        encoder.text(edition.language.description)
        encoder.blob(edition.words)
      }
    }
    return Digest(of: encoder.bytes).bytes
  }

  /// The published units as search in a language finds them.
  func searchUnits(for language: LanguageTag) -> [SearchIndex.Unit] {
    siteMap.units.enumerated().compactMap { index, unit in
      guard let shown = unit.page(for: language)?.language, let edition = records[index]?.editions.first(where: { $0.language == shown }) else {
        return nil
      }
      return SearchIndex.Unit(slug: unit.slug, language: shown, words: Array(edition.words))
    }
  }

  /// The published units as readers of a language find them.
  func overviewUnits(for language: LanguageTag) -> [Overview.Unit] {
    siteMap.units.enumerated().compactMap { index, unit in
      guard let (shown, page) = unit.page(for: language),
        let edition = records[index]?.editions.first(where: { $0.language == shown }), let details = DetailsCoding.decode(edition.details)
      else { return nil }
      return Overview.Unit(
        slug: unit.slug, identifier: edition.identifier, language: shown, languages: unit.pages.keys.sorted(), page: page, details: details,
        href: "\(unit.slug)/\(SiteMap.fileName(shown, source: unit.sourceLanguage))", isDraft: edition.hasErrors)
    }
  }
}

extension UnitFolder {
  /// The folder as a record has it, when nothing in it changed.
  init(slug: String, _ record: UnitRecord) {
    self.slug = slug
    folders = record.folders
    locks = record.inputs.filter { Self.isTranslationLock($0.path) }
    lock = record.inputs.first { $0.path == UnitLock.fileName }
    texts = record.inputs.filter { !$0.path.hasPrefix("media/") && !$0.path.hasSuffix(".lock") }
    media = record.inputs.filter { $0.path.hasPrefix("media/") }
    sortTexts()
  }
}
