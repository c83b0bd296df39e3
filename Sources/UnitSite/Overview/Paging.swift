import UnitModel

/// Long lists cut into pages, so that none grows with the site.
struct Paging {
  /// Items on a page.
  static let size = 60

  let count: Int

  init(count: Int) { self.count = count }

  /// At least one page, also of nothing.
  var pages: Int { max(1, (count + Self.size - 1) / Self.size) }

  /// The items of a page, counted from 0.
  func items(of page: Int) -> Range<Int> { page * Self.size..<min(count, (page + 1) * Self.size) }

  /// `units`, `units-2`, `units-3` …
  static func file(_ name: String, _ page: Int) -> String { page == 0 ? name : "\(name)-\(page + 1)" }

  /// The links below a list: to the pages beside this one, the first and the last.
  func values(of page: Int, file: (Int) -> String, overview: Overview) -> Template.Values {
    guard pages > 1 else { return [:] }
    let shown = Set([0, page - 1, page, page + 1, pages - 1]).filter { (0..<pages).contains($0) }.sorted()
    let links = shown.map { number -> Template.Values in
      ["href": .text(file(number)), "number": .text(String(number + 1)), "current": .flag(number == page)]
    }
    return [
      "hasPages": .flag(true), "pages": .list(links),
      "position": .text(overview.phrases("paging.position", ["page": String(page + 1), "pages": String(pages)])),
    ]
  }
}
