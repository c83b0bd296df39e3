import UnitModel

struct MultipleWays: PageSetCheck {
  var about: CheckDescription {
    CheckDescription(
      id: "multiple-ways",
      question: "Is there a page that leads to all others, or a search?",
      why: "Some find a page by its name, others by its place; one way alone shuts some out.",
      severity: .warning,
      requirements: ["2.4.5"],
      bad: [
        "== index.html\n<html lang=\"en\"><title>Home</title><a href=\"a.html\">A</a>\n== a.html\n<html lang=\"en\"><title>A</title><a href=\"index.html\">Home</a>\n== b.html\n<html lang=\"en\"><title>B</title><a href=\"index.html\">Home</a>\n== c.html\n<html lang=\"en\"><title>C</title><a href=\"index.html\">Home</a>\n== d.html\n<html lang=\"en\"><title>D</title><a href=\"index.html\">Home</a>",
        "== index.html\n<html lang=\"en\"><title>Home</title>\n== a.html\n<html lang=\"en\"><title>A</title><a href=\"index.html\">Home</a>\n== b.html\n<html lang=\"en\"><title>B</title><a href=\"index.html\">Home</a>\n== c.html\n<html lang=\"en\"><title>C</title><a href=\"index.html\">Home</a>\n== d.html\n<html lang=\"en\"><title>D</title><a href=\"index.html\">Home</a>",
        "== index.html\n<html lang=\"en\"><title>Home</title><a href=\"a.html\">A</a><a href=\"b.html\">B</a>\n== a.html\n<html lang=\"en\"><title>A</title><a href=\"index.html\">Home</a>\n== b.html\n<html lang=\"en\"><title>B</title><a href=\"index.html\">Home</a>\n== c.html\n<html lang=\"en\"><title>C</title><a href=\"index.html\">Home</a>\n== d.html\n<html lang=\"en\"><title>D</title><a href=\"index.html\">Home</a>",
        "== a.html\n<html lang=\"en\"><title>a</title>\n== b.html\n<html lang=\"en\"><title>b</title>\n== c.html\n<html lang=\"en\"><title>c</title>\n== d.html\n<html lang=\"en\"><title>d</title>\n== e.html\n<html lang=\"en\"><title>e</title>",
        "== a.html\n<html lang=\"en\"><title>a</title><a href=\"b.html\">Next</a>\n== b.html\n<html lang=\"en\"><title>b</title><a href=\"c.html\">Next</a>\n== c.html\n<html lang=\"en\"><title>c</title><a href=\"d.html\">Next</a>\n== d.html\n<html lang=\"en\"><title>d</title><a href=\"e.html\">Next</a>\n== e.html\n<html lang=\"en\"><title>e</title><a href=\"a.html\">Next</a>",
        "== index.html\n<html lang=\"en\"><title>Home</title><a href=\"a/index.html\">A</a>\n== a/index.html\n<html lang=\"en\"><title>A</title><a href=\"../b/notes.html\">N</a>\n== a/notes.html\n<html lang=\"en\"><title>Notes</title>\n== b/index.html\n<html lang=\"en\"><title>B</title>\n== b/notes.html\n<html lang=\"en\"><title>N</title>",
      ],
      good: [
        "== index.html\n<html lang=\"en\"><title>Home</title><a href=\"a.html\">a</a><a href=\"b.html\">b</a><a href=\"c.html\">c</a><a href=\"d.html\">d</a>\n== a.html\n<html lang=\"en\"><title>A</title><a href=\"index.html\">Home</a>\n== b.html\n<html lang=\"en\"><title>B</title><a href=\"index.html\">Home</a>\n== c.html\n<html lang=\"en\"><title>C</title><a href=\"index.html\">Home</a>\n== d.html\n<html lang=\"en\"><title>D</title><a href=\"index.html\">Home</a>",
        "== index.html\n<html lang=\"en\"><title>Home</title><div role=\"search\"><input aria-label=\"Search\"></div>\n== a.html\n<html lang=\"en\"><title>A</title><a href=\"index.html\">Home</a>\n== b.html\n<html lang=\"en\"><title>B</title><a href=\"index.html\">Home</a>\n== c.html\n<html lang=\"en\"><title>C</title><a href=\"index.html\">Home</a>\n== d.html\n<html lang=\"en\"><title>D</title><a href=\"index.html\">Home</a>",
        "== a.html\n<html lang=\"en\"><title>A</title>\n== b.html\n<html lang=\"en\"><title>B</title>",
        "== index.html\n<html lang=\"en\"><title>Home</title><input type=\"search\" aria-label=\"Search\">\n== a.html\n<html lang=\"en\"><title>A</title><a href=\"index.html\">Home</a>\n== b.html\n<html lang=\"en\"><title>B</title><a href=\"index.html\">Home</a>\n== c.html\n<html lang=\"en\"><title>C</title><a href=\"index.html\">Home</a>\n== d.html\n<html lang=\"en\"><title>D</title><a href=\"index.html\">Home</a>",
        "== a.html\n<html lang=\"en\"><title>A</title>",
        "== index.html\n<html lang=\"en\"><title>Home</title><nav aria-label=\"All\"><a href=\"a.html\">a</a><a href=\"b.html\">b</a><a href=\"c.html\">c</a><a href=\"d.html\">d</a></nav>\n== a.html\n<html lang=\"en\"><title>A</title><a href=\"index.html\">Home</a>\n== b.html\n<html lang=\"en\"><title>B</title><a href=\"index.html\">Home</a>\n== c.html\n<html lang=\"en\"><title>C</title><a href=\"index.html\">Home</a>\n== d.html\n<html lang=\"en\"><title>D</title><a href=\"index.html\">Home</a>",
        "== index.html\n<html lang=\"en\"><title>Home</title><a href=\"a/index.html\">A</a><a href=\"b/index.html\">B</a>\n== a/index.html\n<html lang=\"en\"><title>A</title><a href=\"notes.html\">N</a>\n== a/notes.html\n<html lang=\"en\"><title>N</title>\n== b/index.html\n<html lang=\"en\"><title>B</title><a href=\"notes.html\">N</a>\n== b/notes.html\n<html lang=\"en\"><title>N of B</title>",
      ])
  }

  private static func folder(of path: String) -> Substring { path[..<(path.lastIndex(of: "/") ?? path.startIndex)] }

  /// Pages up to which every one is found at once.
  private static let few = 3

  func inspect(_ pages: [AuditedPage], exists: (String) -> Bool, report: (Int, Diagnostic) -> Void) {
    for (_, indices) in Dictionary(grouping: pages.indices, by: { pages[$0].language }).sorted(by: { $0.key < $1.key }) where indices.count > Self.few
    {
      if indices.contains(where: { pages[$0].hasSearch }) { continue }
      let paths = Set(indices.map { pages[$0].path })
      let targets = Dictionary(
        indices.map { index in (pages[index].path, Set(pages[index].links.compactMap { pages[index].target(of: $0.address)?.path })) },
        uniquingKeysWith: { first, _ in first })
      let hasContents = indices.contains { index in
        var reached = (targets[pages[index].path] ?? []).union([pages[index].path]).intersection(paths)
        // What lies beside a page in a folder of its own and is linked there is a part of it.
        let folder = Self.folder(of: pages[index].path)
        for path in reached where Self.folder(of: path) != folder {
          reached.formUnion((targets[path] ?? []).filter { paths.contains($0) && Self.folder(of: $0) == Self.folder(of: path) })
        }
        return reached.count * 10 >= paths.count * 8
      }
      if !hasContents, let first = indices.first {
        report(
          first,
          failure("no page leads to the others, and there is no search", at: pages[first].titleSpan, help: "make a page with links to all pages"))
      }
    }
  }
}
