import UnitActivities
import UnitMarkup
public import UnitModel

/// The theme in one language: its templates with the phrases put in.
public struct Theme: Sendable {
  public let language: LanguageTag
  public let phrases: Phrases
  let unitTemplate: Template
  /// A unit in a list.
  let cardTemplate: Template
  /// The contents page in the package of a course.
  let courseTemplate: Template
  let conformanceRows: ConformanceRows
  /// The site's icon; nil until the provider's colours are known.
  public var icon: SiteIcon?
  /// By the names of the pages about all units.
  private let overviewTemplates: [String: Template]

  /// Words of the interface as a value for a template.
  func words(_ text: String) -> Template.Value {
    guard phrases.areForeign else { return .text(text) }
    var writer = HTMLWriter()
    writer.words(text, of: phrases)
    return .html(writer.bytes)
  }

  /// The template of a page about all units.
  func template(_ name: String) -> Template { overviewTemplates[name] ?? unitTemplate }

  /// Reads the templates.
  /// - Parameter files: the theme's files by path below `templates/`.
  public static func read(_ files: [String: SourceFile], phrases: Phrases, language: LanguageTag) -> (theme: Theme, findings: [Finding]) {
    var partials: [String: SourceFile] = [:]
    for (path, file) in files where path.hasPrefix("partials/") && path.hasSuffix(".mustache") {
      partials[String(path.dropFirst(9).dropLast(9))] = file
    }
    var findings: [Finding] = []
    func template(_ name: String) -> Template {
      let file = files[name] ?? SourceFile(path: "templates/\(name)", bytes: [])
      if file.bytes.isEmpty {
        let missing = Diagnostic(
          TemplateRule.missing, .error, "the template '\(name)' is missing", at: SourceSpan(start: 0, end: 0),
          help: "restore it from Waymark's own theme")
        findings.append(Finding(missing, in: file))
      }
      let template = Template.read(file, partials: partials, phrases: phrases)
      findings += template.findings
      return template.template
    }
    let theme = Theme(
      language: language, phrases: phrases, unitTemplate: template("unit.mustache"), cardTemplate: template("card.mustache"),
      courseTemplate: template("course.mustache"), conformanceRows: ConformanceRows(phrases),
      overviewTemplates: Dictionary(uniqueKeysWithValues: OverviewPages.linked.map { ($0.name, template("\($0.name).mustache")) }))
    return (theme, findings)
  }

  /// Path, below `templates/`, of the style sheet that names the layers and holds the tokens. The other files of the
  /// folder follow it, by name, in the one style sheet that pages load.
  public static let styleSheetPath = "styles/waymark.css"

  /// The files that pages load, by path below `assets/`: the style sheet, the runtime, and the phrases the runtime needs.
  /// - Parameter colours: the provider's own colours; nil: the theme's.
  public static func assets(_ files: [String: SourceFile], phrases: [Phrases], colours: ProviderColours?) -> [(path: String, bytes: [UInt8])] {
    var assets: [(path: String, bytes: [UInt8])] = []
    assets.append(("waymark.css", StyleSheetWriter.join(styleSheets(in: files), colours: colours)))
    for (path, file) in files {
      if path.hasPrefix("runtime/"), path.hasSuffix(".js") { assets.append((String(path.dropFirst(8)), LeanText.lean(file.bytes, path: path))) }
    }
    for phrases in phrases { assets.append(("phrases.\(phrases.language).js", runtimeScript(of: phrases))) }
    return assets.sorted { $0.path < $1.path }
  }

  /// The same for packages, for those files of which packages need a part: no page about all units is in them.
  public static func packageAssets(_ files: [String: SourceFile], phrases: [Phrases], colours: ProviderColours?) -> [(path: String, bytes: [UInt8])] {
    let styles = styleSheets(in: files.filter { !overviewStyles.contains($0.key) })
    let assets =
      [("waymark.css", StyleSheetWriter.join(styles, colours: colours))]
      + phrases.map { ("phrases.\($0.language).js", runtimeScript(of: $0, without: overviewPhrases)) }
    return assets.map { ($0.0, LeanText.lean($0.1, path: $0.0)) }
  }

  /// Style sheets of pages about all units alone.
  private static let overviewStyles: Set<String> = ["styles/pages.css", "styles/pictures.css"]
  /// Phrases of those pages.
  private static let overviewPhrases: Set<String> = ["data", "offline", "resume", "search"]

  /// Name below `assets/` of the provider's logo.
  public static func logoName(_ path: String) -> String { "logo" + path[(path.lastIndex(of: ".") ?? path.endIndex)...] }

  /// The theme's style sheets in the order in which pages load them.
  public static func styleSheets(in files: [String: SourceFile]) -> [SourceFile] {
    files.filter { $0.key.hasPrefix("styles/") && $0.key.hasSuffix(".css") }
      .sorted { ($0.key == styleSheetPath ? 0 : 1, $0.key) < ($1.key == styleSheetPath ? 0 : 1, $1.key) }
      .map(\.value)
  }

  /// The phrases that the runtime speaks, as a script, since pages opened from a disk may not fetch data; plural forms under the digits
  /// of their categories, and the digit of each count up to 199, after which those of the second hundred come again.
  /// - Parameter left: groups of phrases that are left out.
  private static func runtimeScript(of phrases: Phrases, without left: Set<String> = []) -> [UInt8] {
    let groups = Set([
      "activity", "course", "data", "display", "offline", "position", "progress", "reading", "record", "resume", "search", "tracking",
    ]).subtracting(left)
    let entries = phrases.entries.filter { groups.contains(String($0.key.prefix { $0 != "." })) }.sorted { $0.key < $1.key }
    var writer = ScriptWriter()
    writer.raw("Waymark.phrases({")
    for (number, entry) in entries.enumerated() {
      writer.raw(number == 0 ? "\n  " : ",\n  ")
      writer.string(entry.key)
      writer.raw(": ")
      switch entry.value {
      case .text(let text): writer.string(text)
      case .plural(let forms): writer.strings(PluralCategory.allCases.compactMap { category in forms[category].map { (category.digit, $0) } })
      }
    }
    // Made here, once: what browsers know of plurals takes a phone long to set up.
    writer.raw("\n}, \"\((0..<200).map { PluralCategory(of: $0, in: phrases.language).digit }.joined())\");\n")
    return writer.bytes
  }
}
