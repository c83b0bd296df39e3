import UnitModel

struct ConsistentNavigation: PageSetCheck {
  var about: CheckDescription {
    CheckDescription(
      id: "consistent-navigation",
      question: "Do navigations that come back on several pages keep their order?",
      why: "Who cannot see the page at a glance finds a link by its place.",
      severity: .error,
      requirements: ["3.2.3"],
      bad: [
        "== a.html\n<html lang=\"en\"><title>A</title><nav aria-label=\"Main\"><a href=\"a.html\">A</a><a href=\"b.html\">B</a></nav>\n== b.html\n<html lang=\"en\"><title>B</title><nav aria-label=\"Main\"><a href=\"b.html\">B</a><a href=\"a.html\">A</a></nav>",
        "== a.html\n<html lang=\"en\"><title>A</title><nav aria-label=\"Main\"><a href=\"a.html\">A</a><a href=\"b.html\">B</a><a href=\"c.html\">C</a></nav>\n== b.html\n<html lang=\"en\"><title>B</title><nav aria-label=\"Main\"><a href=\"a.html\">A</a><a href=\"c.html\">C</a><a href=\"b.html\">B</a></nav>",
        "== a.html\n<html lang=\"en\"><title>A</title><nav aria-label=\"Main\"><a href=\"a.html\">A</a><a href=\"b.html\">B</a></nav>\n== b.html\n<html lang=\"en\"><title>B</title><nav aria-label=\"Main\"><a href=\"a.html\">A</a><a href=\"b.html\">B</a></nav>\n== c.html\n<html lang=\"en\"><title>C</title><nav aria-label=\"Main\"><a href=\"b.html\">B</a><a href=\"a.html\">A</a></nav>",
        "== a.html\n<html lang=\"en\"><title>A</title><nav aria-label=\"Main\"><a href=\"a.html\">A</a><a href=\"c.html\">C</a><a href=\"b.html\">B</a></nav>\n== x/b.html\n<html lang=\"en\"><title>B</title><nav aria-label=\"Main\"><a href=\"../b.html\">B</a><a href=\"../a.html\">A</a></nav>",
        "== a.html\n<html lang=\"en\"><title>A</title><nav><a href=\"a.html\">A</a><a href=\"b.html\">B</a></nav>\n== b.html\n<html lang=\"en\"><title>B</title><nav><a href=\"b.html\">B</a><a href=\"a.html\">A</a></nav>",
      ],
      good: [
        "== a.html\n<html lang=\"en\"><title>A</title><nav aria-label=\"Main\"><a href=\"a.html\">A</a><a href=\"b.html\">B</a></nav>\n== b.html\n<html lang=\"en\"><title>B</title><nav aria-label=\"Main\"><a href=\"a.html\">A</a><a href=\"b.html\">B</a></nav>",
        "== a.html\n<html lang=\"en\"><title>A</title><nav aria-label=\"Main\"><a href=\"a.html\">A</a><a href=\"c.html\">C</a></nav>\n== b.html\n<html lang=\"en\"><title>B</title><nav aria-label=\"Main\"><a href=\"a.html\">A</a><a href=\"b.html\">B</a><a href=\"c.html\">C</a></nav>",
        "== a.html\n<html lang=\"en\"><title>A</title><nav aria-label=\"Main\"><a href=\"a.html\">A</a><a href=\"b.html\">B</a></nav>\n== b.html\n<html lang=\"en\"><title>B</title><nav aria-label=\"Other\"><a href=\"b.html\">B</a><a href=\"a.html\">A</a></nav>",
        "== a.html\n<html lang=\"en\"><title>A</title><nav aria-label=\"Main\"><a href=\"a.html\">A</a><a href=\"b.html\">B</a></nav>\n== b.html\n<html lang=\"fi\"><title>B</title><nav aria-label=\"Main\"><a href=\"b.html\">B</a><a href=\"a.html\">A</a></nav>",
        "== a.html\n<html lang=\"en\"><title>A</title><a href=\"a.html\">A</a><a href=\"b.html\">B</a>\n== b.html\n<html lang=\"en\"><title>B</title><a href=\"b.html\">B</a><a href=\"a.html\">A</a>",
      ])
  }

  func inspect(_ pages: [AuditedPage], exists: (String) -> Bool, report: (Int, Diagnostic) -> Void) {
    /// By language and name of the navigation: which link was seen before which, and where.
    var order: [String: [String: Int]] = [:]
    for (index, page) in pages.enumerated() {
      for (name, links) in navigations(of: page) {
        let key = "\(page.language) \(name)"
        let known = order[key, default: [:]]
        let places = links.compactMap { known[$0.target] }
        if let wrong = places.indices.dropFirst().first(where: { places[$0 - 1] > places[$0] }) {
          let link = links.filter { known[$0.target] != nil }[wrong].link
          report(
            index, failure("'\(link.name)' stands in another place than on other pages", at: link.span, help: "keep the order of the navigation"))
        } else {
          order[key] = merged(known, links.map(\.target))
        }
      }
    }
  }

  private func navigations(of page: AuditedPage) -> [(String, [(target: String, link: AuditedPage.Link)])] {
    var navigations: [(String, [(target: String, link: AuditedPage.Link)])] = []
    for link in page.links {
      // Places on the page itself are its own contents.
      guard case .navigation(let name) = link.region, let target = page.target(of: link.address), target.place == nil else { continue }
      if navigations.last?.0 == name {
        navigations[navigations.count - 1].1.append((target.path, link))
      } else {
        navigations.append((name, [(target.path, link)]))
      }
    }
    return navigations
  }

  /// The first page that has a navigation sets its order; links that are new there have no place yet.
  private func merged(_ known: [String: Int], _ targets: [String]) -> [String: Int] {
    if !known.isEmpty { return known }
    return Dictionary(targets.enumerated().map { ($1, $0) }) { first, _ in first }
  }
}
