import UnitModel
import UnitSite

/// What a unit's pages take from other units.
enum SiteDependencies {
  /// A digest of the titles and addresses that the unit's pages show or link to: they must be made again when it changes.
  static func digest(of record: UnitRecord, in siteMap: SiteMap) -> [UInt8] {
    var bytes: [UInt8] = []
    func add(_ text: String?) {
      bytes.append(contentsOf: (text ?? "\u{1}").utf8)
      bytes.append(0)
    }
    for language in siteMap[record.slug]?.pages.keys.sorted() ?? [] { add(language.description) }
    let neighbours = [-1, 1].map { siteMap.neighbour(of: record.slug, by: $0) }
    for edition in record.editions {
      for neighbour in neighbours {
        add(neighbour?.address(for: edition.language))
        add(neighbour?.page(for: edition.language)?.page.title)
      }
      for link in edition.links { add(siteMap.address(of: link.unit, for: edition.language)) }
    }
    return Digest(of: bytes).bytes
  }
}
