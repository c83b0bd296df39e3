public import UnitModel
import UnitParsing
public import UnitTranslation

/// The translations of a site's units: how they stand, and their way to a translator and back.
public struct Translating<Disk: World>: Sendable {
  /// One unit in one language.
  public struct State: Sendable {
    public let slug: String
    public let language: LanguageTag
    /// nil: there is no translation.
    public let status: TranslationStatus?
    public let credit: TranslationCredit?
    /// Segments of the source.
    public let segments: Int
  }

  private let world: Disk
  private let source: String

  /// - Parameter source: the site's folder.
  public init(_ world: Disk, source: String) {
    self.world = world
    self.source = source
  }

  // MARK: How they stand

  /// Every unit in every language of the site, and in those it has beside; units by name, languages in the site's order. A text
  /// that may not be read is left out, and with a unit's own text all of its translations: `UnitTexts` tells of them.
  /// - Parameter only: slugs; empty: all.
  /// - Throws: `WorldError` when the disk fails.
  public func states(only: [String] = []) throws -> [State] {
    let settings = "\(source)/waymark.yml"
    let bytes = world.canRead(settings) ? try world.read(settings) ?? [] : []
    let languages = SiteConfigurationReader.read(SourceFile(path: "waymark.yml", bytes: bytes)).value.languages
    let slugs = world.names(in: "\(source)/units").filter { only.isEmpty || only.contains($0) }
    return try slugs.flatMap { slug throws -> [State] in
      guard canRead(slug), let original = try unit(slug) else { return [] }
      let own = world.names(in: "\(source)/units/\(slug)").compactMap { name in
        name.hasPrefix("unit.") && name.hasSuffix(".md") ? LanguageTag(name.dropFirst(5).dropLast(3)) : nil
      }
      let all = languages + own.filter { !languages.contains($0) }
      return try all.filter { $0 != original.language && canRead(slug, $0) }.map { language throws in
        let translation = try unit(slug, in: language)
        let lock = try lock(slug, language)
        return State(
          slug: slug, language: language, status: translation.map { TranslationStatus(source: original, translation: $0, lock: lock) },
          credit: translation?.frontMatter.translation, segments: original.segments.count)
      }
    }
  }

  // MARK: There and back

  /// A unit for a translator, with the words there are already; nil when there is no such unit.
  /// - Throws: `WorldError` when a file cannot be read.
  public func export(_ slug: String, to language: LanguageTag, as format: any TranslationFormat) throws -> [UInt8]? {
    try builder(slug, language).map { format.write($0.export(to: language)) }
  }

  /// Puts a translator's file into the units; an error leaves everything as it was.
  /// - Returns: what was written, or nil with the findings of the file.
  /// - Throws: `WorldError` when a file cannot be read or written.
  public func take(_ file: SourceFile) throws -> (path: String, built: BuiltTranslation?, findings: [Finding]) {
    guard let format = TranslationFormats.all.first(where: { $0.recognises(file.bytes) }) else {
      let names = TranslationFormats.all.map(\.name).joined(separator: ", ")
      return ("", nil, [Finding(Self.refusal("this is no file of a format that is known here", help: "take one of: \(names)"), in: file)])
    }
    let read = format.read(file)
    guard let translation = read.value else { return ("", nil, read.diagnostics.map { Finding($0, in: file) }) }
    let unread = unread(translation.unit, translation.targetLanguage)
    if !unread.isEmpty { return ("", nil, unread) }
    guard UnitFolder.isSafe(translation.unit), !translation.unit.contains("/"),
      let builder = try builder(translation.unit, translation.targetLanguage)
    else {
      return (
        "", nil, [Finding(Self.refusal("there is no unit '\(translation.unit)' here", help: "go to the site the file was exported from"), in: file)]
      )
    }
    let built = builder.build(translation)
    let path = "units/\(translation.unit)/unit.\(translation.targetLanguage).md"
    if let value = built.value {
      try world.write([value.text], to: "\(source)/\(path)")
      try write(value.lock, translation.unit, translation.targetLanguage)
    }
    return (path, built.value, built.diagnostics.map { Finding($0, in: file) })
  }

  /// Records that a translation says what the source says today.
  /// - Returns: the number of segments; nil when there is no such unit or translation.
  /// - Throws: `WorldError` when a file cannot be read or written.
  public func accept(_ slug: String, _ language: LanguageTag) throws -> Int? {
    guard let original = try unit(slug), try unit(slug, in: language) != nil else { return nil }
    let lock = TranslationLock(of: original)
    try write(lock, slug, language)
    return lock.entries.count
  }

  /// A page that shows, side by side, what has changed in the source since the translation; nil when there is none.
  /// - Throws: `WorldError` when a file cannot be read.
  public func differences(_ slug: String, _ language: LanguageTag) throws -> [UInt8]? {
    guard let original = try unit(slug), let translation = try unit(slug, in: language) else { return nil }
    let status = TranslationStatus(source: original, translation: translation, lock: try lock(slug, language))
    return TranslationDifferences.page(of: status, source: original, translation: translation)
  }

  // MARK: Files

  private func unit(_ slug: String, in language: LanguageTag? = nil) throws -> LearningUnit? {
    let path = "units/\(slug)/unit\(language.map { ".\($0)" } ?? "").md"
    return try world.read("\(source)/\(path)").map { Self.read(SourceFile(path: path, bytes: $0), slug, isSource: language == nil) }
  }

  /// What keeps a unit's text, a translation or what was recorded of it from being read.
  public func unread(_ slug: String, _ language: LanguageTag) -> [Finding] {
    let paths = ["", "unit.md", "unit.\(language).md", TranslationLock.fileName(for: language)].map { "units/\(slug)/\($0)" }
    return UnitTexts(source: source) { paths.contains($0) }.findings(in: world)
  }

  /// Whether nothing keeps a unit's text, or a translation and what was recorded of it, from being read, if it is there.
  private func canRead(_ slug: String, _ language: LanguageTag? = nil) -> Bool {
    let names = language.map { ["unit.\($0).md", TranslationLock.fileName(for: $0)] } ?? ["unit.md"]
    let folder = "\(source)/units/\(slug)"
    let listed = world.names(in: folder)
    return world.canRead(folder)
      && names.filter(listed.contains).map { "\(folder)/\($0)" }.allSatisfy { world.stamp(of: $0) != nil && world.canRead($0) }
  }

  private func builder(_ slug: String, _ language: LanguageTag) throws -> TranslationBuilder? {
    guard let original = try unit(slug) else { return nil }
    return TranslationBuilder(source: original, existing: try unit(slug, in: language), lock: try lock(slug, language)) {
      Self.read($0, slug, isSource: false)
    }
  }

  private func lock(_ slug: String, _ language: LanguageTag) throws -> TranslationLock? {
    try world.read("\(source)/units/\(slug)/\(TranslationLock.fileName(for: language))").flatMap(TranslationLock.init)
  }

  private func write(_ lock: TranslationLock, _ slug: String, _ language: LanguageTag) throws {
    try world.write([lock.encode()], to: "\(source)/units/\(slug)/\(TranslationLock.fileName(for: language))")
  }

  private static func read(_ file: SourceFile, _ slug: String, isSource: Bool) -> LearningUnit {
    UnitReader.read(file, slug: slug, isSource: isSource).value
  }

  private static func refusal(_ message: String, help: String) -> Diagnostic {
    Diagnostic(TranslationRule.file, .error, message, at: SourceSpan(start: 0, end: 0), help: help)
  }
}
