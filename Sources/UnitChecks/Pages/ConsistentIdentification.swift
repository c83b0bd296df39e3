import UnitModel

struct ConsistentIdentification: PageSetCheck {
  var about: CheckDescription {
    CheckDescription(
      id: "consistent-identification",
      question: "Does what leads to one place have one name in the navigation of all pages?",
      why: "Under two names one thing looks like two.",
      severity: .warning,
      requirements: ["3.2.4"],
      bad: [
        "== a.html\n<html lang=\"en\"><title>A</title><nav aria-label=\"Main\"><a href=\"a.html\">A</a></nav>\n== b.html\n<html lang=\"en\"><title>B</title><nav aria-label=\"Main\"><a href=\"a.html\">Start</a></nav>",
        "== a.html\n<html lang=\"en\"><title>A</title><header><a href=\"a.html\">A</a></header>\n== b.html\n<html lang=\"en\"><title>B</title><header><a href=\"a.html\">Home</a></header>",
        "== a.html\n<html lang=\"en\"><title>A</title><footer><a href=\"b.html\">B</a></footer>\n== b.html\n<html lang=\"en\"><title>B</title><footer><a href=\"b.html\">Help</a></footer>",
        "== a.html\n<html lang=\"en\"><title>A</title><nav aria-label=\"Main\"><a href=\"a.html\">A</a></nav>\n== x/b.html\n<html lang=\"en\"><title>B</title><nav aria-label=\"Main\"><a href=\"../a.html\">Overview</a></nav>",
        "== a.html\n<html lang=\"en\"><title>A</title><nav aria-label=\"Main\"><a href=\"a.html\">A</a><a href=\"c.html\">C</a></nav>\n== b.html\n<html lang=\"en\"><title>B</title><nav aria-label=\"Main\"><a href=\"a.html\">A</a></nav>\n== c.html\n<html lang=\"en\"><title>C</title><nav aria-label=\"Main\"><a href=\"c.html\">See C</a></nav>",
      ],
      good: [
        "== a.html\n<html lang=\"en\"><title>A</title><nav aria-label=\"Main\"><a href=\"a.html\">A</a></nav>\n== b.html\n<html lang=\"en\"><title>B</title><nav aria-label=\"Main\"><a href=\"a.html\">A</a></nav>",
        "== a.html\n<html lang=\"en\"><title>A</title><nav aria-label=\"Main\"><a href=\"a.html\">A</a></nav>\n== b.html\n<html lang=\"en\"><title>B</title><p><a href=\"a.html\">read on</a></p>",
        "== a.html\n<html lang=\"en\"><title>A</title><nav aria-label=\"Main\"><a href=\"a.html\">A</a></nav>\n== b.html\n<html lang=\"fi\"><title>B</title><nav aria-label=\"Main\"><a href=\"a.html\">Alku</a></nav>",
        "== a.html\n<html lang=\"en\"><title>A</title><nav aria-label=\"Main\"><a href=\"a.html\">A</a></nav>\n== b.html\n<html lang=\"en\"><title>B</title><nav aria-label=\"Main\"><a href=\"b.html\">B</a></nav>",
        "== a.html\n<html lang=\"en\"><title>A</title><nav aria-label=\"Main\"><a href=\"a.html\">A</a></nav>\n== b.html\n<html lang=\"en\"><title>B</title><nav aria-label=\"Next\"><a href=\"a.html\">Next: A</a></nav>",
      ])
  }

  func inspect(_ pages: [AuditedPage], exists: (String) -> Bool, report: (Int, Diagnostic) -> Void) {
    var names: [String: String] = [:]
    for (index, page) in pages.enumerated() {
      for link in page.links where link.region != .main && !link.name.isEmpty {
        guard let target = page.target(of: link.address), target.place == nil else { continue }
        let key = "\(page.language) \(link.region) \(target.path)"
        if let other = names[key] {
          if other != link.name.lowercased(), !isOnTheWay(other, link.name.lowercased()) {
            report(index, failure("'\(link.name)' is '\(other)' on other pages", at: link.span, help: "give it one name"))
          }
        } else {
          names[key] = link.name.lowercased()
        }
      }
    }
  }

  /// Whether two names are one title behind two directions, such as "Next: Rules" and "Previous: Rules": two functions. A
  /// direction is no longer than the title.
  private func isOnTheWay(_ left: String, _ right: String) -> Bool {
    let (left, right) = (left.split(separator: " "), right.split(separator: " "))
    let title = zip(left.reversed(), right.reversed()).prefix { $0 == $1 }.count
    let directions = [left.count - title, right.count - title]
    return directions.allSatisfy { $0 > 0 && $0 <= max(1, title) } && title > 0
  }
}
