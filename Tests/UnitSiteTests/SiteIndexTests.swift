import Testing
import UnitModel

@testable import UnitSite

@Suite struct SiteIndexTests {
  private static let url = "https://example.org/abroad/"
  private static let start = "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n"
  private static let space = "xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\""

  private func files(_ count: Int) -> [(name: String, text: String)] {
    let entries = (1...count).map { number -> SiteIndex.Entry in ("u\(number)/index.html", number == 1 ? CalendarDate("2026-10-02") : nil) }
    return SiteIndex.files(entries, url: Self.url, most: 2).map { ($0.name, String(decoding: $0.bytes, as: UTF8.self)) }
  }

  @Test func `pages that one list may hold stand in it`() {
    let files = files(2)
    #expect(files.map(\.name) == ["sitemap.xml"])
    #expect(
      files[0].text == """
        \(Self.start)<urlset \(Self.space)>
        <url><loc>\(Self.url)u1/index.html</loc><lastmod>2026-10-02</lastmod></url>
        <url><loc>\(Self.url)u2/index.html</loc></url>
        </urlset>

        """)
  }

  @Test func `more of them stand in several lists, and the first file names these`() {
    let files = files(5)
    #expect(files.map(\.name) == ["sitemap.xml", "sitemap-1.xml", "sitemap-2.xml", "sitemap-3.xml"])
    #expect(
      files[0].text == """
        \(Self.start)<sitemapindex \(Self.space)>
        <sitemap><loc>\(Self.url)sitemap-1.xml</loc></sitemap>
        <sitemap><loc>\(Self.url)sitemap-2.xml</loc></sitemap>
        <sitemap><loc>\(Self.url)sitemap-3.xml</loc></sitemap>
        </sitemapindex>

        """)
    for (number, file) in files.dropFirst().enumerated() {
      let pages = (1...5).filter { file.text.contains("<loc>\(Self.url)u\($0)/index.html</loc>") }
      #expect(pages == [[1, 2], [3, 4], [5]][number])
    }
  }
}
