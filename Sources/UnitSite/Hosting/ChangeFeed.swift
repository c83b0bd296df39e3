import UnitMarkup
import UnitModel

/// The changes of all units as a feed (RFC 4287), from what authors write under `changes:`.
enum ChangeFeed {
  /// `feed.xml`, `feed.fi.xml`.
  static func file(_ overview: Overview) -> String { overview.file("feed").dropLast(4) + "xml" }

  static func bytes(_ overview: Overview, url: String) -> [UInt8] {
    let entries = overview.units.flatMap { unit in unit.details.changes.map { (unit: unit, change: $0) } }
      .sorted { ($1.change.on, $0.unit.slug, $0.change.version) < ($0.change.on, $1.unit.slug, $1.change.version) }.prefix(100)
    var writer = HTMLWriter(capacity: entries.count * 500 + 1000)
    writer.markup("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\"")
    writer.attribute("xml:lang", overview.language.description)
    writer.markup(">\n")
    element("title", "\(overview.configuration.siteName): \(overview.phrases("feed.title"))", &writer)
    element("id", url + file(overview), &writer)
    writer.markup("<link rel=\"self\"")
    writer.attribute("href", url + file(overview))
    writer.markup("/>\n<link")
    writer.attribute("href", url + overview.file("index"))
    writer.markup("/>\n")
    element("updated", "\(entries.first?.change.on.iso ?? "1970-01-01")T00:00:00Z", &writer)
    writer.markup("<author>")
    element("name", overview.configuration.publisher?.name ?? overview.configuration.siteName, &writer)
    writer.markup("</author>\n")
    for (unit, change) in entries {
      writer.markup("<entry>\n")
      element("title", "\(unit.page.title) \(change.version)", &writer)
      element("id", "\(url)\(unit.href)#\(change.version)", &writer)
      writer.markup("<link")
      writer.attribute("href", url + unit.href)
      writer.markup("/>\n")
      element("updated", "\(change.on.iso)T00:00:00Z", &writer)
      element("summary", change.text, &writer)
      writer.markup("</entry>\n")
    }
    writer.markup("</feed>\n")
    return writer.bytes
  }

  private static func element(_ name: StaticString, _ text: String, _ writer: inout HTMLWriter) {
    writer.markup("<")
    writer.markup(name)
    writer.markup(">")
    writer.text(text)
    writer.markup("</")
    writer.markup(name)
    writer.markup(">\n")
  }
}
