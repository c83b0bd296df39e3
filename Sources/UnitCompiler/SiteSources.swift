import UnitChecks
import UnitModel
import UnitParsing
import UnitSite

/// What all units of a site share: configuration, theme, phrases.
struct SiteSources: Sendable {
  var configuration: SiteConfiguration
  /// By language.
  var themes: [LanguageTag: Theme] = [:]
  /// Files below `assets/`.
  var assets: [(path: String, bytes: [UInt8])] = []
  var findings: [Finding] = []
  /// Digest of every file read here.
  var digest: Digest

  /// The theme in a language, in its base language, or in English.
  func theme(for language: LanguageTag) -> Theme? {
    themes[language] ?? LanguageTag(language.primary).flatMap { themes[$0] } ?? themes[.english]
  }

  /// - Throws: `WorldError` when a file cannot be read or there is no theme.
  static func load(_ options: BuildOptions, in world: some World) throws -> SiteSources {
    var sources = SiteSources(configuration: SiteConfiguration(title: "Learning units"), digest: Digest(of: []))
    var digests: [[UInt8]] = []
    let configurationPath = "\(options.source)/waymark.yml"
    if let bytes = try world.read(configurationPath) {
      let file = SourceFile(path: "waymark.yml", bytes: bytes)
      let configuration = SiteConfigurationReader.read(file)
      sources.configuration = configuration.value
      sources.findings += configuration.diagnostics.map { Finding($0, in: file) }
      digests.append(bytes)
    }
    let files = try themeFiles(options, in: world)
    for (path, file) in files.sorted(by: { $0.key < $1.key }) { digests += [Array(path.utf8), file.bytes] }
    sources.readTheme(files)
    sources.digest = Digest(ofParts: digests)
    return sources
  }

  private mutating func readTheme(_ files: [String: SourceFile]) {
    var allPhrases: [Phrases] = []
    for (path, file) in files.sorted(by: { $0.key < $1.key }) where path.hasPrefix("phrases/") && path.hasSuffix(".yaml") {
      guard let language = LanguageTag(path.dropFirst(8).dropLast(5)) else { continue }
      let phrases = PhrasesReader.read(file, language: language)
      findings += phrases.diagnostics.map { Finding($0, in: file) }
      let theme = Theme.read(files, phrases: phrases.value, language: language)
      findings += theme.findings
      themes[language] = theme.theme
      allPhrases.append(phrases.value)
    }
    assets = Theme.assets(files, phrases: allPhrases)
    if let styleSheet = files[Theme.styleSheetPath] {
      findings += Checklist.check(theme: styleSheet).map { Finding($0, in: styleSheet) }
    }
  }

  /// The theme's files by path below `templates/`: the built-in ones, each replaced by the site's own where it has one.
  private static func themeFiles(_ options: BuildOptions, in world: some World) throws -> [String: SourceFile] {
    var files: [String: SourceFile] = [:]
    func read(_ folder: String, _ path: String, shownAs prefix: String) throws {
      for name in world.names(in: path.isEmpty ? folder : "\(folder)/\(path)") {
        let file = path.isEmpty ? name : "\(path)/\(name)"
        switch world.stamp(of: "\(folder)/\(file)")?.kind {
        case .folder: try read(folder, file, shownAs: prefix)
        case .file: files[file] = SourceFile(path: "\(prefix)/\(file)", bytes: try world.read("\(folder)/\(file)") ?? [])
        default: continue
        }
      }
    }
    try read(options.theme, "", shownAs: "templates")
    guard files["unit.mustache"] != nil else {
      throw WorldError("there is no theme in \(options.theme): install Waymark again, or name the folder in WAYMARK_THEME")
    }
    if "\(options.source)/templates" != options.theme { try read("\(options.source)/templates", "", shownAs: "templates") }
    return files
  }
}
