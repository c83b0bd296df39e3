import UnitModel
import UnitSite

/// The files of a site that a browser keeps for reading without a connection, by path below the site's top folder.
struct KeptFiles {
  /// What readers of every language need.
  private(set) var common: [String] = []
  /// What readers of one language need beside it.
  private(set) var languages: [(language: LanguageTag, files: [String])] = []

  /// The pages about all units that readers of a large site keep from the first visit on.
  private static let first = ["index", "units", "glossary", "search", "a-z"]

  /// - Parameters:
  ///   - shared: files that belong to no single unit.
  ///   - units: what was made of each unit, in the order of the map.
  init(shared: [OutputFile], units: [UnitRecord?], siteMap: SiteMap, languages: [LanguageTag]) {
    var pages: [LanguageTag: [OutputFile]] = [:]
    var size = 0
    for file in shared where Self.isKept(file.path) {
      switch Self.reader(of: file.path, languages: languages) {
      case .everyone:
        common.append(Self.path(of: file))
        size += file.stamp.size
      case .language(let language): pages[language, default: []].append(file)
      case .nobody: continue
      }
    }
    common.sort()
    for language in languages {
      let whole = (pages[language] ?? []) + zip(siteMap.units, units).flatMap { unit, record in Self.files(of: unit, record, for: language) }
      let names = Set(Self.first.map { SiteMap.fileName(language, source: languages[0], page: $0) })
      let isSmall = whole.reduce(size) { $0 + $1.stamp.size } <= OfflineFiles.most
      self.languages.append((language, whole.map(Self.path).filter { isSmall || names.contains($0) }.sorted()))
    }
  }

  private enum Reader {
    case everyone
    case language(LanguageTag)
    case nobody
  }

  /// Who reads a file that belongs to no single unit.
  private static func reader(of path: String, languages: [LanguageTag]) -> Reader {
    let parts = path.split(separator: "/")
    let words = parts[parts.count - 1].split(separator: ".")
    func language(_ name: Substring) -> LanguageTag? { LanguageTag(name).flatMap { languages.contains($0) ? $0 : nil } }
    if path.hasPrefix("site/assets/search/") { return language(parts[3]).map { .language($0) } ?? .nobody }
    // Those of another language are needed by a unit in that language alone, and kept with it.
    if path.hasPrefix("site/assets/phrases.") { return language(words[1]).map { .language($0) } ?? .nobody }
    guard words.last == "html" else { return .everyone }
    return .language(words.count > 2 ? language(words[1]) ?? languages[0] : languages[0])
  }

  /// A unit's page for readers of a language, with what it shows.
  private static func files(of unit: SiteMap.Unit, _ record: UnitRecord?, for language: LanguageTag) -> [OutputFile] {
    guard let shown = unit.page(for: language)?.language, let record else { return [] }
    let folder = "site/\(unit.slug)/"
    let texts = ["\(folder)\(SiteMap.fileName(shown, source: unit.sourceLanguage))", "\(folder)search.\(shown).js"]
    let media = "\(folder)media/"
    return record.outputs.filter { texts.contains($0.path) || $0.path.hasPrefix(media) && isKept($0.path) }
  }

  private static func path(of file: OutputFile) -> String { String(file.path.dropFirst(5)) }

  /// What a browser needs to read the site; not what servers, feed readers and platforms need.
  private static func isKept(_ path: String) -> Bool {
    guard path.hasPrefix("site/"), let dot = path.utf8.lastIndex(of: UInt8(ascii: ".")) else { return false }
    return !["gz", "zip", "xml", "txt", "htaccess", "nojekyll", "webmanifest"].contains(String(path[path.utf8.index(after: dot)...]))
  }
}
