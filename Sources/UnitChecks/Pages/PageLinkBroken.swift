import UnitModel

struct PageLinkBroken: PageSetCheck {
  var about: CheckDescription {
    CheckDescription(
      id: "page-link-broken",
      question: "Does every link within the site lead to a page, and to a place on it, that exists?",
      why: "A link into nothing costs readers their way, and those who cannot see the page most of all.",
      severity: .error,
      requirements: ["2.4.4"],
      bad: [
        "== a.html\n<html lang=\"en\"><title>A</title><a href=\"b.html\">B</a>",
        "== a.html\n<html lang=\"en\"><title>A</title><a href=\"#gone\">B</a>",
        "== a.html\n<html lang=\"en\"><title>A</title><a href=\"b.html#gone\">B</a>\n== b.html\n<html lang=\"en\"><title>B</title>",
        "== x/a.html\n<html lang=\"en\"><title>A</title><a href=\"../b.html\">B</a>\n== x/b.html\n<html lang=\"en\"><title>B</title>",
        "== a.html\n<html lang=\"en\"><title>A</title><a href=\"B.html\">B</a>\n== b.html\n<html lang=\"en\"><title>B</title>",
      ],
      good: [
        "== a.html\n<html lang=\"en\"><title>A</title><a href=\"b.html\">B</a>\n== b.html\n<html lang=\"en\"><title>B</title>",
        "== a.html\n<html lang=\"en\"><title>A</title><a href=\"#b\">B</a><p id=\"b\">",
        "== a.html\n<html lang=\"en\"><title>A</title><a href=\"https://example.org/x\">B</a>",
        "== x/a.html\n<html lang=\"en\"><title>A</title><a href=\"../b.html?x=1#c\">B</a>\n== b.html\n<html lang=\"en\"><title>B</title><a name=\"c\">C</a>",
        "== a.html\n<html lang=\"en\"><title>A</title><a href=\"#\">Up</a><a href=\"#top\">Top</a><a href=\"mailto:a@example.org\">Mail</a>",
      ])
  }

  func inspect(_ pages: [AuditedPage], exists: (String) -> Bool, report: (Int, Diagnostic) -> Void) {
    let byPath = Dictionary(pages.enumerated().map { ($1.path, $0) }) { first, _ in first }
    for (index, page) in pages.enumerated() {
      for link in page.links {
        guard let (path, place) = page.target(of: link.address) else { continue }
        guard let target = byPath[path] ?? byPath["\(path)index.html"] ?? byPath["\(path)/index.html"] else {
          if !exists(path) {
            report(index, failure("there is no page at '\(link.address)'", at: link.span, help: "mend the address, or take the link away"))
          }
          continue
        }
        // "#top" leads to the top of any page (HTML Standard, section 7.4.6.3).
        guard let place, place.lowercased() != "top", !pages[target].places.contains(place), !place.contains("%") else { continue }
        report(
          index, failure("the page has no place '#\(place)'", at: link.span, help: Suggestion.help(for: place, among: pages[target].places.sorted())))
      }
    }
  }
}
