import UnitChecks
import UnitMarkup
import UnitModel
import UnitPackages
import UnitParsing
import UnitSite

/// What all units of a site share: configuration, theme, phrases.
struct SiteSources: Sendable {
  var configuration: SiteConfiguration
  /// `waymark.yml`; nil where there is none.
  private var configurationFile: SourceFile?
  /// By language.
  var themes: [LanguageTag: Theme] = [:]
  /// The theme of units in languages without phrases: English, with its words marked.
  private var foreignTheme: Theme?
  private var frames: [LanguageTag: PageFrame] = [:]
  /// Files below `assets/`.
  var assets: [(path: String, bytes: [UInt8])] = []
  /// Those of which packages have a version of their own.
  var packageAssets: [String: [UInt8]] = [:]
  /// The theme's service worker, and the one that takes it away again.
  var worker = SourceFile(path: "", bytes: [])
  var absentWorker = SourceFile(path: "", bytes: [])
  /// The style sheet with the tokens.
  var styleSheet = SourceFile(path: "", bytes: [])
  var findings: [Finding] = []
  /// Digest of every file read here.
  var digest: Digest
  /// Digest of `waymark.yml` and the theme, before the logo that they name.
  private var ownDigest = Digest(of: [])
  /// Where the logo lies below the site's folder, whether it can be used or not.
  private var logoPath: String?

  /// The theme in a language, in its base language, or in English.
  func theme(for language: LanguageTag) -> Theme? { Self.nearest(language, in: themes) }

  /// The frame of units' pages in a language, found like the theme.
  func frame(for language: LanguageTag) -> PageFrame? { Self.nearest(language, in: frames) }

  private static func nearest<Value>(_ language: LanguageTag, in values: [LanguageTag: Value]) -> Value? {
    values[language] ?? LanguageTag(language.primary).flatMap { values[$0] } ?? values[.undetermined] ?? values[.english]
  }

  /// Why the site's settings, which are there, cannot be read, and what the author is told; nil when nothing is wrong.
  static func refusal(of path: String, in world: some World) -> (file: RefusedFile, finding: Finding)? {
    guard let stamp = world.stamp(of: path), let file = RefusedFile("waymark.yml", at: path, expecting: .file, stamp, in: world) else { return nil }
    let diagnostic = Diagnostic(BuildRule.fileRefused, .error, file.message.text, at: SourceSpan(start: 0, end: 0), help: file.message.help)
    return (file, Finding(diagnostic, in: SourceFile(path: "waymark.yml", bytes: [])))
  }

  /// - Parameter last: what an earlier build with the same options read; it serves again where no file has changed.
  /// - Throws: `WorldError` when a file of the theme cannot be read or there is none, or something shall be written and
  ///   `waymark.yml` cannot be used.
  static func load(_ options: BuildOptions, in world: some World, last: SiteSources? = nil) throws -> SiteSources {
    var sources = SiteSources(configuration: SiteConfiguration(title: "Learning units"), configurationFile: nil, digest: Digest(of: []))
    var digests: [[UInt8]] = []
    let configurationPath = "\(options.source)/waymark.yml"
    let refused = refusal(of: configurationPath, in: world)
    // With the settings of no file, a site would be published under another name, and its other languages taken away.
    if let refused, options.output != nil { throw WorldError("\(configurationPath): \(refused.file.message.text); \(refused.file.message.help)") }
    let configurationBytes = refused == nil ? try world.read(configurationPath) : nil
    digests.append(configurationBytes ?? [])
    let files = try themeFiles(options, in: world)
    for (path, file) in files.sorted(by: { $0.key < $1.key }) { digests += [Array(path.utf8), file.bytes] }
    sources.ownDigest = Digest(ofParts: digests)
    if let last, last.ownDigest == sources.ownDigest, try last.hasSameLogo(options, in: world) { return last }
    if let refused { sources.findings.append(refused.finding) }
    if let bytes = configurationBytes {
      let file = SourceFile(path: "waymark.yml", bytes: bytes)
      let configuration = SiteConfigurationReader.read(file)
      sources.configurationFile = file
      sources.configuration = configuration.value
      let diagnostics = configuration.diagnostics + unknownFormats(configuration.value) + Checklist.check(configuration.value, in: file)
      sources.findings += diagnostics.map { Finding($0, in: file) }
    }
    if options.isPreview {
      sources.configuration.worksOffline = false
      sources.configuration.isPrecompressed = false
    }
    sources.readTheme(files)
    let logo = try sources.readLogo(options, in: world)
    let configuration = sources.configuration
    sources.frames = sources.themes.mapValues { PageFrame(configuration: configuration, theme: $0) }
    if let theme = sources.foreignTheme {
      for language in configuration.languages + [.undetermined] where Self.nearest(language, in: sources.themes)?.language.primary != language.primary
      {
        sources.frames[language] = PageFrame(configuration: configuration, theme: theme, language: language)
      }
    }
    sources.digest = Digest(ofParts: [sources.ownDigest.bytes, logo])
    return sources
  }

  private static func unknownFormats(_ configuration: SiteConfiguration) -> [Diagnostic] {
    let known = PackageFormats.all.map(\.name)
    return configuration.packageFormats.filter { !known.contains($0.value) }.map { name in
      Diagnostic(
        YAMLRule.unknownValue, .error, "there is no package format '\(name.value)'", at: name.span,
        help: Suggestion.help(for: name.value, among: known),
        fixes: Suggestion.fixes(for: name.value, at: name.span, among: known))
    }
  }

  /// Whether the file of the logo, where one is named, holds what it held.
  private func hasSameLogo(_ options: BuildOptions, in world: some World) throws -> Bool {
    guard let logo = logoPath else { return true }
    return Digest(ofParts: [ownDigest.bytes, try world.read("\(options.source)/\(logo)") ?? []]) == digest
  }

  private mutating func readTheme(_ files: [String: SourceFile]) {
    var colours: ProviderColours?
    var allPhrases: [Phrases] = []
    for (path, file) in files.sorted(by: { $0.key < $1.key }) where path.hasPrefix("phrases/") && path.hasSuffix(".yaml") {
      guard let language = LanguageTag(path.dropFirst(8).dropLast(5)) else { continue }
      let phrases = PhrasesReader.read(file, language: language)
      findings += phrases.diagnostics.map { Finding($0, in: file) }
      let theme = Theme.read(files, phrases: phrases.value, language: language)
      findings += theme.findings
      themes[language] = theme.theme
      if language == .english { foreignTheme = Theme.read(files, phrases: phrases.value.foreign, language: language).theme }
      allPhrases.append(phrases.value)
    }
    worker = files["site/service-worker.js"] ?? worker
    absentWorker = files["site/no-service-worker.js"] ?? absentWorker
    let parts = Theme.styleSheets(in: files)
    if let first = parts.first {
      self.styleSheet = first
      let styleSheet = StyleSheet(parts)
      findings += Checklist.check(theme: styleSheet)
      if let file = configurationFile {
        let own = ProviderColours.make(configuration.look, for: styleSheet)
        colours = own.value
        findings += own.diagnostics.map { Finding($0, in: file) }
      }
    }
    assets = Theme.assets(files, phrases: allPhrases, colours: colours)
    packageAssets = Dictionary(Theme.packageAssets(files, phrases: allPhrases, colours: colours).map { ($0.path, $0.bytes) }) { first, _ in first }
    let icon = SiteIcon(configuration, StyleSheet(styleSheet))
    assets.append(("icon.svg", icon.drawing))
    for language in themes.keys { themes[language]?.icon = icon }
    foreignTheme?.icon = icon
  }

  /// Puts the provider's logo among the assets; one that cannot be used is reported and left out.
  /// - Returns: its bytes; none without a logo.
  private mutating func readLogo(_ options: BuildOptions, in world: some World) throws -> [UInt8] {
    guard let logo = configuration.look.logo, let file = configurationFile else { return [] }
    logoPath = logo.value
    let path = "\(options.source)/\(logo.value)"
    let isReadable = world.stamp(of: path) == nil || world.canRead(path)
    let bytes = isReadable ? try world.read(path) : nil
    var problem: String?
    if !isReadable {
      problem = "the logo '\(logo.value)' may not be read"
    } else if bytes == nil {
      problem = "there is no file '\(logo.value)'"
    } else if let bytes, logo.value.hasSuffix(".svg"), let first = SVGInspector.inspect(bytes).problems.first {
      problem = "the logo cannot be used: \(first)"
    }
    if let problem {
      let diagnostic = Diagnostic(
        BuildRule.fileRefused, .error, problem, at: logo.span, help: "name a picture below the site's folder that holds no script")
      findings.append(Finding(diagnostic, in: file))
      configuration.look.logo = nil
    } else if let bytes {
      assets.append((Theme.logoName(logo.value), bytes))
    }
    return bytes ?? []
  }

  /// The folder of `templates` that no page is made of, but new units and sites.
  private static let starter = "starter"

  /// The theme's files by path below `templates/`: the built-in ones, each replaced by the site's own where it has one.
  private static func themeFiles(_ options: BuildOptions, in world: some World) throws -> [String: SourceFile] {
    var files: [String: SourceFile] = [:]
    func read(_ folder: String, _ path: String, shownAs prefix: String) throws {
      for name in world.names(in: path.isEmpty ? folder : "\(folder)/\(path)") where !(path.isEmpty && name == starter) {
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
