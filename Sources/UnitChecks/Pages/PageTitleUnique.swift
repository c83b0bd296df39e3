import UnitModel

struct PageTitleUnique: PageSetCheck {
  var about: CheckDescription {
    CheckDescription(
      id: "page-title-unique",
      question: "Does every page have a title of its own that says what it is about?",
      why: "In a list of tabs, and for a screen reader, the title is all there is to choose by.",
      severity: .warning,
      requirements: ["2.4.2"],
      bad: [
        "== a.html\n<html lang=\"en\"><title>Rules</title>\n== b.html\n<html lang=\"en\"><title>Rules</title>",
        "== a.html\n<html lang=\"en\"><title>Untitled</title>",
        "== a.html\n<html lang=\"en\"><title>Document</title>",
        "== a.html\n<html lang=\"en\"><title>index.html</title>",
        "== a.html\n<html lang=\"en\"><title>Rules</title>\n== b.html\n<html lang=\"en\"><title> rules </title>",
      ],
      good: [
        "== a.html\n<html lang=\"en\"><title>Rules</title>\n== b.html\n<html lang=\"en\"><title>Places</title>",
        "== a.html\n<html lang=\"en\"><title>Rules</title>\n== a.fi.html\n<html lang=\"fi\"><title>Rules</title>",
        "== a.html\n<html lang=\"en\"><title>Rules – Site</title>\n== b.html\n<html lang=\"en\"><title>Places – Site</title>",
        "== a.html\n<html lang=\"en\"><title></title>\n== b.html\n<html lang=\"en\"><title></title>",
        "== a.html\n<html lang=\"en\"><title>Document the work</title>",
      ])
  }

  /// What programs write where nobody wrote a title.
  private static let generic: Set<String> = [
    "document", "home page", "new page", "no title", "page", "title", "untitled", "untitled document", "untitled page",
  ]

  func inspect(_ pages: [AuditedPage], exists: (String) -> Bool, report: (Int, Diagnostic) -> Void) {
    var first: [String: String] = [:]
    for (index, page) in pages.enumerated() where !page.title.isEmpty {
      let title = page.title.lowercased()
      if Self.generic.contains(title) || title.hasSuffix(".html") || title.hasSuffix(".htm") {
        report(index, failure("the title '\(page.title)' says nothing", at: page.titleSpan, help: "write what the page is about"))
      } else if let other = first["\(page.language) \(title)"] {
        report(index, failure("the page '\(other)' has the same title", at: page.titleSpan, help: "say in the title what is special here"))
      } else {
        first["\(page.language) \(title)"] = page.path
      }
    }
  }
}
