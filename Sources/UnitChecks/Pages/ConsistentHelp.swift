import UnitModel

struct ConsistentHelp: PageSetCheck {
  var about: CheckDescription {
    CheckDescription(
      id: "consistent-help",
      question: "Does the way to help stand in the same part of every page that has it?",
      why: "Who needs help must not have to look for it anew.",
      severity: .error,
      requirements: ["3.2.6"],
      bad: [
        "== a.html\n<html lang=\"en\"><title>A</title><header><a href=\"mailto:a@example.org\">Write to us</a></header>\n== b.html\n<html lang=\"en\"><title>B</title><footer><a href=\"mailto:a@example.org\">Write to us</a></footer>",
        "== a.html\n<html lang=\"en\"><title>A</title><footer><a href=\"mailto:a@example.org\">Write to us</a></footer>\n== b.html\n<html lang=\"en\"><title>B</title><footer><a href=\"mailto:a@example.org\">Write to us</a></footer>\n== c.html\n<html lang=\"en\"><title>C</title><nav aria-label=\"Main\"><a href=\"mailto:a@example.org\">Write to us</a></nav>",
        "== a.html\n<html lang=\"en\"><title>A</title><footer><a href=\"tel:112\">Call</a></footer>\n== b.html\n<html lang=\"en\"><title>B</title><header><a href=\"tel:112\">Call</a></header>",
        "== a.html\n<html lang=\"en\"><title>A</title><nav aria-label=\"Main\"><a href=\"mailto:a@example.org\">Write to us</a></nav>\n== b.html\n<html lang=\"en\"><title>B</title><footer><a href=\"mailto:a@example.org\">Write to us</a></footer>",
        "== a.html\n<html lang=\"en\"><title>A</title><footer><a href=\"mailto:a@example.org\">Write to us</a></footer>\n== x/b.html\n<html lang=\"en\"><title>B</title><header><a href=\"mailto:a@example.org\">Write to us</a></header>",
      ],
      good: [
        "== a.html\n<html lang=\"en\"><title>A</title><footer><a href=\"mailto:a@example.org\">Write to us</a></footer>\n== b.html\n<html lang=\"en\"><title>B</title><footer><a href=\"mailto:a@example.org\">Write to us</a></footer>",
        "== a.html\n<html lang=\"en\"><title>A</title><footer><a href=\"mailto:a@example.org\">Write to us</a></footer>\n== b.html\n<html lang=\"en\"><title>B</title>",
        "== a.html\n<html lang=\"en\"><title>A</title><footer><a href=\"mailto:a@example.org\">Write to us</a></footer>\n== b.html\n<html lang=\"en\"><title>B</title><p><a href=\"mailto:a@example.org\">Write to us</a></p><footer><a href=\"mailto:a@example.org\">Write to us</a></footer>",
        "== a.html\n<html lang=\"en\"><title>A</title><header><a href=\"mailto:a@example.org\">Write to us</a></header><footer><a href=\"mailto:a@example.org\">Write to us</a></footer>\n== b.html\n<html lang=\"en\"><title>B</title><footer><a href=\"mailto:a@example.org\">Write to us</a></footer>",
        "== a.html\n<html lang=\"en\"><title>A</title>\n== b.html\n<html lang=\"en\"><title>B</title>",
      ])
  }

  func inspect(_ pages: [AuditedPage], exists: (String) -> Bool, report: (Int, Diagnostic) -> Void) {
    /// By address: the parts of the first page that has it.
    var regions: [String: Set<AuditedPage.Region>] = [:]
    for (index, page) in pages.enumerated() {
      let help = page.links.filter { $0.region != .main && ($0.address.hasPrefix("mailto:") || $0.address.hasPrefix("tel:")) }
      for (address, links) in Dictionary(grouping: help, by: \.address).sorted(by: { $0.key < $1.key }) {
        let places = Set(links.map(\.region))
        if let known = regions[address] {
          if known.isDisjoint(with: places) {
            report(
              index,
              failure(
                "'\(links[0].name)' stands in another part than on other pages", at: links[0].span, help: "put it into the same part of every page"))
          }
        } else {
          regions[address] = places
        }
      }
    }
  }
}
