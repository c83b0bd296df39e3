import UnitMarkup
import UnitModel

/// The lists of all pages for search engines (sitemaps.org, version 0.9).
enum SiteIndex {
  /// Addresses that one list may hold.
  static let most = 50_000

  /// A page by its path below the site's address, and when it changed.
  typealias Entry = (path: String, changed: CalendarDate?)

  /// `sitemap.xml`; with more pages than one list may hold, an index of `sitemap-1.xml`, `sitemap-2.xml` …
  /// - Parameter most: addresses in a list.
  static func files(_ entries: [Entry], url: String, most: Int = most) -> [(name: String, bytes: [UInt8])] {
    guard entries.count > most else { return [("sitemap.xml", list(entries[...], url: url))] }
    let lists = stride(from: 0, to: entries.count, by: most).enumerated().map { number, start in
      ("sitemap-\(number + 1).xml", list(entries[start..<min(start + most, entries.count)], url: url))
    }
    var index = HTMLWriter(capacity: 200 * lists.count + 200)
    index.markup("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n")
    for (name, _) in lists {
      index.markup("<sitemap><loc>")
      index.text(url + name)
      index.markup("</loc></sitemap>\n")
    }
    index.markup("</sitemapindex>\n")
    return [("sitemap.xml", index.bytes)] + lists
  }

  /// The pages of a site in all its languages.
  static func entries(_ overviews: [Overview]) -> [Entry] {
    let pages = overviews.flatMap { overview in
      ["index", "units", "glossary", "teachers", "skills", "about"].map { (overview.file($0), nil) as Entry }
    }
    // A unit that lacks the language is listed in its own.
    let units = overviews.flatMap { overview in
      overview.units.lazy.filter { $0.language == overview.language || overview.language == overviews[0].language }
        .map { ($0.href, $0.details.changes.map(\.on).max()) as Entry }
    }
    return pages + units
  }

  private static func list(_ entries: ArraySlice<Entry>, url: String) -> [UInt8] {
    var writer = HTMLWriter(capacity: 100 * entries.count + 200)
    writer.markup("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n")
    for (path, changed) in entries {
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
    writer.markup("</urlset>\n")
    return writer.bytes
  }
}
