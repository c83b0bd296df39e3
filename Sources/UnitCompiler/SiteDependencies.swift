import UnitModel
import UnitSite

/// What a unit's pages take from other units.
enum SiteDependencies {
  /// A digest of the titles and addresses that the unit's pages show or link to: they must be made again when it changes.
  static func digest(of record: UnitRecord, in siteMap: SiteMap) -> [UInt8] {
    var bytes: [UInt8] = []
    func add(_ text: String) {
      bytes.append(contentsOf: text.utf8)
      bytes.append(0)
    }
    // What the address of a unit's page is made from.
    func add(_ unit: SiteMap.Unit?, for language: LanguageTag, withTitle: Bool) {
      guard let unit, let shown = unit.page(for: language) else { return add("") }
      add(unit.slug)
      if shown.language != unit.sourceLanguage { add(shown.language.description) }
      if withTitle { add(shown.page.title) }
    }
    for language in siteMap[record.slug]?.pages.keys.sorted() ?? [] { add(language.description) }
    let neighbours = [-1, 1].map { siteMap.neighbour(of: record.slug, by: $0) }
    for edition in record.editions {
      for neighbour in neighbours { add(neighbour, for: edition.language, withTitle: true) }
      for link in edition.links { add(siteMap[link.unit], for: edition.language, withTitle: false) }
    }
    return Digest(of: bytes).bytes
  }
}
