import UnitMarkup
import UnitModel

/// The list of all pages for search engines (sitemaps.org, version 0.9).
enum SiteIndex {
  /// Addresses that one such file may hold.
  private static let most = 50_000

  static func bytes(_ overviews: [Overview], url: String) -> [UInt8] {
    var writer = HTMLWriter(capacity: 64_000)
    writer.markup("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n")
    var count = 0
    func add(_ path: String, _ changed: CalendarDate?) {
      guard count < most else { return }
      count += 1
      writer.markup("<url><loc>")
      writer.text(url + path)
      writer.markup("</loc>")
      if let changed {
        writer.markup("<lastmod>")
        writer.text(changed.iso)
        writer.markup("</lastmod>")
      }
      writer.markup("</url>\n")
    }
    for overview in overviews {
      for name in ["index", "units", "glossary", "teachers", "skills", "about"] { add(overview.file(name), nil) }
    }
    for overview in overviews {
      // A unit that lacks the language is listed in its own.
      for unit in overview.units where unit.language == overview.language || overview.language == overviews[0].language {
        add(unit.href, unit.details.changes.map(\.on).max())
      }
    }
    writer.markup("</urlset>\n")
    return writer.bytes
  }
}
