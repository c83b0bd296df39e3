import UnitActivities
import UnitChecks
import UnitModel
import UnitPackages
import UnitParsing
import UnitSite
import UnitTranslation

/// Compiles one unit in all its languages: parse, check, render, audit, pack.
struct UnitCompilation {
  private let environment: CompilationEnvironment
  private let siteMap: SiteMap
  private let folder: UnitFolder
  /// Languages that a check of the whole site failed.
  private let failing: Set<LanguageTag>

  private var media: [String: MediaFile] = [:]
  private var mediaBytes: [(path: String, bytes: [UInt8])] = []
  private var compiled: CompiledUnit
  /// What the records of learners hold, the same in every language.
  private var schema: StateSchema?
  /// Whether the version says that nobody has used the unit yet.
  private var isDraft = false

  init(_ folder: UnitFolder, environment: CompilationEnvironment, siteMap: SiteMap, failing: Set<LanguageTag>) {
    self.folder = folder
    self.environment = environment
    self.siteMap = siteMap
    self.failing = failing
    let record = UnitRecord(
      slug: folder.slug, folders: folder.folders, inputs: [], editions: [], folderFindings: [], outputs: [], dependencies: [])
    compiled = CompiledUnit(record: record, files: [])
  }

  /// The unit's pages as the packages of a course hold them, in those languages.
  /// - Throws: `WorldError` when a file cannot be read.
  mutating func courseParts(of editions: [EditionRecord], in world: some World, deflater: inout Deflater) throws -> [CoursePart] {
    try readMedia(in: world)
    let lock = try readLock(in: world)
    var sourceLanguage = LanguageTag.undetermined
    var parts: [CoursePart] = []
    for input in folder.texts {
      let path = "units/\(folder.slug)/\(input.path)"
      let source = SourceFile(path: path, bytes: try world.read("\(environment.options.source)/\(path)") ?? [])
      let reported = UnitReader.read(source, slug: folder.slug, isSource: input.path == "unit.md")
      if reported.value.isSource {
        schema = lock.schema(for: reported.value).value
        sourceLanguage = reported.value.language
      }
      guard editions.contains(where: { $0.path == path }), let frame = environment.sources.frame(for: reported.value.language) else { continue }
      let pages = unitPages(check(reported), frame: frame, sourceLanguage: sourceLanguage)
      let page = Checklist.check(page: pages.coursePage())
      guard !page.hasErrors else { continue }
      var packaged = packagedUnit(of: reported.value, pages)
      packaged.launchPage = page.subject.path
      let entries =
        [PackageEntry(path: page.subject.path, content: deflater.compress(page.subject.bytes))]
        + mediaBytes.map { PackageEntry(path: "\(folder.slug)/\($0.path)", content: deflater.compress($0.bytes, path: $0.path)) }
      parts.append(
        CoursePart(
          packaged: packaged, listed: CoursePage.Unit(reported.value), entries: entries, assets: pages.packageAssets,
          scripts: pages.packageScripts.own))
    }
    return parts
  }

  /// - Throws: `WorldError` when a file cannot be read; `ZipError` when a package would be too large.
  mutating func compile(in world: some World, deflater: inout Deflater) throws -> CompiledUnit {
    compiled.record.folderFindings = FolderFindings.of(folder)
    try readMedia(in: world)
    let lock = try readLock(in: world)
    var original: LearningUnit?
    for input in folder.texts {
      let path = "units/\(folder.slug)/\(input.path)"
      let bytes = try world.read("\(environment.options.source)/\(path)") ?? []
      compiled.record.inputs.append(InputFile(path: input.path, stamp: input.stamp, digest: Digest(of: bytes).bytes))
      let isSource = input.path == "unit.md"
      let source = SourceFile(path: path, bytes: bytes)
      let reported = UnitReader.read(source, slug: folder.slug, isSource: isSource)
      var diagnostics =
        reported.diagnostics
        + LanguageFindings.of(
          reported.value, fileName: input.path, others: compiled.record.editions.map(\.language),
          phrases: environment.sources.theme(for: reported.value.language)?.language)
      if isSource {
        original = reported.value
        isDraft = reported.value.frontMatter.version.hasPrefix("0.")
        let kept = lock.schema(for: reported.value)
        schema = kept.value
        compiled.record.longestState = LongestState(kept.value, of: reported.value)
        diagnostics += kept.diagnostics + roomDiagnostics(reported.value, kept.value)
      } else {
        diagnostics += try translationDiagnostics(reported.value, of: original, in: world)
      }
      try compileEdition(
        Reported(reported.value, diagnostics: diagnostics), sourceLanguage: (original ?? reported.value).language, deflater: &deflater)
    }
    compiled.record.inputs.sort { $0.path < $1.path }
    if compiled.record.editions.contains(where: isPublished), environment.options.writesSite {
      for file in mediaBytes { addSiteFile("\(folder.slug)/\(file.path)", file.bytes, &deflater) }
    }
    keepSchema(lock)
    compiled.record.dependencies = SiteDependencies.digest(of: compiled.record, in: siteMap)
    return compiled
  }

  // MARK: One language

  private mutating func compileEdition(_ reported: Reported<LearningUnit>, sourceLanguage: LanguageTag, deflater: inout Deflater) throws {
    let unit = reported.value
    let checked = check(reported)
    var findings = checked.findings.map { Finding($0, in: unit.source) }
    var hasErrors = checked.hasErrors
    let search = writesSite ? SearchText(unit) : nil
    let staleTexts = reported.diagnostics.count { $0.id == TranslationRule.stale.id }
    let rendered = render(checked, sourceLanguage, staleTexts: staleTexts, &findings, &hasErrors)
    let evidence = UnitEvidence(checked, findings: findings.map(\.diagnostic))
    if let rendered {
      let page = rendered.page.subject
      let report = writesSite ? UnitReport(of: page, rendered.pages, evidence, unit, sourceLanguage, media: media, environment) : nil
      findings += report.map { pageFindings($0.page) } ?? []
      hasErrors = hasErrors || report?.page.hasErrors ?? false
      let isSound = !hasErrors && !failing.contains(unit.language)
      if writesSite, isSound || environment.options.publishesDrafts {
        addSiteFile(page.path, page.bytes, &deflater)
        if let script = search?.script(file: SiteMap.fileName(unit.language, source: sourceLanguage)) {
          addSiteFile(script.path, script.bytes, &deflater)
        }
        for file in report?.files ?? [] { addSiteFile(file.path, file.bytes, &deflater) }
      }
      if isSound, let packagePage = rendered.packagePage { try pack(unit, packagePage, rendered.pages, deflater: &deflater) }
    }
    let matter = unit.frontMatter
    let page = SiteMap.Page(title: matter.title.value, summary: matter.summary?.value, phase: matter.phase, duration: matter.duration)
    compiled.record.editions.append(
      EditionRecord(
        language: unit.language, isSource: unit.isSource, path: unit.source.path, identifier: matter.id?.value ?? unit.slug,
        titleSpan: matter.title.span, page: page, hasErrors: hasErrors, failsSiteChecks: failing.contains(unit.language),
        details: DetailsCoding.encode(UnitDetails(unit)), evidence: EvidenceCoding.encode(evidence), words: search?.words[...] ?? [],
        anchors: anchors(of: unit), links: unit.unitLinks, findings: FindingCoding.encode(findings), findingCount: findings.count))
  }

  /// Whether a site is written at all.
  private var writesSite: Bool { environment.options.output != nil && environment.options.writesSite }

  /// The unit's pages in one language, not yet written.
  private struct Rendered {
    let pages: UnitPages
    let page: Checked<SitePage>
    /// nil where no package is asked for, or there is an error already.
    var packagePage: Checked<SitePage>?
  }

  /// Renders and checks the unit's pages.
  /// - Returns: nil where nothing of the unit may be published.
  private func render(
    _ checked: Checked<LearningUnit>, _ sourceLanguage: LanguageTag, staleTexts: Int, _ findings: inout [Finding], _ hasErrors: inout Bool
  ) -> Rendered? {
    let unit = checked.subject
    let isFailing = failing.contains(unit.language)
    guard let frame = environment.sources.frame(for: unit.language), !hasErrors && !isFailing || environment.options.publishesDrafts else {
      return nil
    }
    let pages = unitPages(checked, frame: frame, sourceLanguage: sourceLanguage, staleTexts: staleTexts)
    var rendered = Rendered(pages: pages, page: Checklist.check(page: pages.sitePage()))
    findings += pageFindings(rendered.page)
    hasErrors = hasErrors || rendered.page.hasErrors
    if !environment.formats.isEmpty, !hasErrors, !isFailing {
      let packagePage = Checklist.check(page: pages.packagePage())
      findings += pageFindings(packagePage)
      hasErrors = packagePage.hasErrors
      rendered.packagePage = packagePage
    }
    return rendered
  }

  private func check(_ reported: Reported<LearningUnit>) -> Checked<LearningUnit> {
    Checklist.check(
      reported, media: media, today: environment.options.today, settings: environment.sources.configuration.checklist, reviews: environment.reviews)
  }

  private func unitPages(_ checked: Checked<LearningUnit>, frame: PageFrame, sourceLanguage: LanguageTag, staleTexts: Int = 0) -> UnitPages {
    let unit = checked.subject
    return UnitPages(
      checked, frame: frame, siteMap: siteMap, sourceLanguage: sourceLanguage, media: media, formats: environment.downloads,
      schema: schema ?? StateSchema(unit.activities), digest: Digest.short(of: unit.source.bytes), staleTexts: staleTexts,
      marksLines: environment.options.isPreview)
  }

  private func isPublished(_ edition: EditionRecord) -> Bool {
    environment.options.publishesDrafts || !edition.hasErrors && !edition.failsSiteChecks
  }

  /// Faults of a page are faults of the theme; they are shown in the page's own bytes.
  private func pageFindings(_ page: Checked<SitePage>) -> [Finding] {
    guard !page.findings.isEmpty else { return [] }
    let file = SourceFile(path: "output/site/\(page.subject.path)", bytes: page.subject.bytes)
    return page.findings.map { Finding($0, in: file) }
  }

  private func anchors(of unit: LearningUnit) -> ArraySlice<UInt8> {
    var names: [UInt8] = []
    for name in unit.headings.map(\.anchor) + unit.activities.map(\.id.value) {
      names.append(contentsOf: name.utf8)
      names.append(UInt8(ascii: "\n"))
    }
    return names[...]
  }

  /// How a translation stands to its source.
  private mutating func translationDiagnostics(_ translation: LearningUnit, of original: LearningUnit?, in world: some World) throws -> [Diagnostic] {
    guard let original else { return [] }
    var lock: TranslationLock?
    if let input = folder.locks.first(where: { $0.path == TranslationLock.fileName(for: translation.language) }) {
      let bytes = try world.read("\(environment.options.source)/units/\(folder.slug)/\(input.path)") ?? []
      compiled.record.inputs.append(InputFile(path: input.path, stamp: input.stamp, digest: Digest(of: bytes).bytes))
      lock = TranslationLock(bytes)
    }
    return TranslationFindings.of(source: original, translation: translation, lock: lock)
  }

  // MARK: State

  private mutating func readLock(in world: some World) throws -> UnitLock {
    let path = "units/\(folder.slug)/\(UnitLock.fileName)"
    let bytes = folder.lock == nil ? nil : try world.read("\(environment.options.source)/\(path)")
    if let input = folder.lock, let bytes {
      compiled.record.inputs.append(InputFile(path: input.path, stamp: input.stamp, digest: Digest(of: bytes).bytes))
    }
    let lock = UnitLock(SourceFile(path: path, bytes: bytes ?? []))
    compiled.record.folderFindings += lock.diagnostics.map { Finding($0, in: lock.source) }
    return lock
  }

  /// Whether the longest answers fit what the platforms of the chosen formats keep.
  private func roomDiagnostics(_ unit: LearningUnit, _ schema: StateSchema) -> [Diagnostic] {
    environment.stateRooms.compactMap { format, room in
      let size = LongestState(schema, of: unit).characters(in: room)
      guard size > room.characters else { return nil }
      let largest = schema.largest(3, keepsText: room.keepsText)
      return Diagnostic(
        BuildRule.stateTooLarge, .error, "the answers to this unit can take \(size) characters; \(format) keeps \(room.characters)",
        at: unit.frontMatter.title.span,
        help: "split the unit, or shorten what takes most: " + largest.map { "\($0.id) (\($0.characters))" }.joined(separator: ", "),
        notes: largest.compactMap { entry in
          unit.activities.first { $0.id.value == entry.id }.map { Note("up to \(entry.characters) characters", at: $0.id.span) }
        })
    }
  }

  /// A published unit keeps its schema for ever. One of version 0 is a draft: nobody has answered it.
  private mutating func keepSchema(_ lock: UnitLock) {
    guard environment.options.output != nil, !environment.options.isPreview, lock.diagnostics.isEmpty,
      !folder.refused.contains(where: { $0.path == UnitLock.fileName }), let schema, schema != lock.schema,
      let edition = compiled.record.editions.first(where: \.isSource), !edition.hasErrors, !isDraft
    else { return }
    compiled.lock = UnitLock.bytes(of: schema)
  }

  // MARK: Files

  /// A file of the site and, where that saves something, the same compressed.
  private mutating func addSiteFile(_ path: String, _ bytes: [UInt8], _ deflater: inout Deflater) {
    compiled.files.append(("site/\(path)", [bytes]))
    guard environment.sources.configuration.isPrecompressed, let compressed = CompressedFile(of: bytes, path: "site/\(path)", &deflater) else {
      return
    }
    compiled.files.append((compressed.path, [compressed.bytes]))
  }

  private mutating func readMedia(in world: some World) throws {
    for input in folder.media {
      guard let bytes = try world.read("\(environment.options.source)/units/\(folder.slug)/\(input.path)") else { continue }
      let file = MediaReader.read(bytes, path: input.path)
      compiled.record.inputs.append(InputFile(path: input.path, stamp: input.stamp, digest: file.digest))
      media[input.path] = file
      mediaBytes.append((input.path, bytes))
    }
  }

  private func packagedUnit(of unit: LearningUnit, _ pages: UnitPages) -> PackagedUnit {
    var packaged = PackagedUnit(unit, configuration: environment.sources.configuration)
    if environment.formats.contains(where: \.asksQuestions) {
      packaged.questions = pages.questions
      packaged.media = Dictionary(mediaBytes.map { ($0.path, $0.bytes) }) { first, _ in first }
    }
    return packaged
  }

  private mutating func pack(_ unit: LearningUnit, _ page: Checked<SitePage>, _ pages: UnitPages, deflater: inout Deflater) throws {
    var entries = [PackageEntry(path: page.subject.path, content: deflater.compress(page.subject.bytes))]
    for file in mediaBytes { entries.append(PackageEntry(path: file.path, content: deflater.compress(file.bytes, path: file.path))) }
    for path in pages.packageAssets {
      if let content = environment.sharedAssets[path] { entries.append(PackageEntry(path: "assets/\(path)", content: content)) }
    }
    let packaged = packagedUnit(of: unit, pages)
    for format in environment.formats {
      let files = format.contents.holdsPage ? entries + environment.scripts(of: format, page: pages.packageScripts, deflater: &deflater) : []
      let pieces = try Packager.pieces(packaged, as: format, files: files, schemas: environment.schemas, deflater: &deflater)
      if !pieces.isEmpty {
        let file = "packages/\(unit.slug).\(unit.language).\(format.contents.suffix)"
        compiled.files.append((file, pieces))
        if environment.downloads.contains(format.name), environment.options.writesSite { compiled.files.append(("site/\(file)", pieces)) }
      }
      let lines = format.conversions(of: packaged).map { $0.line + "\n" }
      if !lines.isEmpty { compiled.files.append(("reports/\(unit.slug).\(unit.language).\(format.name).txt", [Array(lines.joined().utf8)])) }
    }
  }
}
