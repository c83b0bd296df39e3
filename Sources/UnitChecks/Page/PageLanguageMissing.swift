import UnitMarkup
import UnitModel

struct PageLanguageMissing: PageCheck {
  var about: CheckDescription {
    CheckDescription(
      id: "page-language-missing",
      question: "Does the page name its language?",
      why: "A screen reader chooses its voice by it.",
      severity: .error,
      requirements: ["3.1.1"],
      bad: [
        "<!DOCTYPE html><html><head><title>A</title></head><body></body></html>",
        #"<!DOCTYPE html><html lang=""><body></body></html>"#,
        #"<!DOCTYPE html><html lang=" "><body></body></html>"#,
        #"<!DOCTYPE html><html xml:lang="en"><body></body></html>"#,
        "<!DOCTYPE html><title>A</title><p>Text",
      ],
      good: [
        #"<!DOCTYPE html><html lang="en"><body></body></html>"#,
        #"<!DOCTYPE html><html lang="FI"><body></body></html>"#,
        "<!DOCTYPE html><html lang='mt'><body></body></html>",
        "<!DOCTYPE html><html lang=el><body></body></html>",
        #"<!DOCTYPE html><html lang="xx"><body></body></html>"#,
      ])
  }

  var occasion: PageOccasion { .always }

  var elements: [MarkupName] { ["html"] }

  func inspect(_ element: Int, of page: InspectedPage, _ report: inout CheckReport) {
    guard page.isHTML else { return }
    if let value = page.tree.attribute("lang", of: element), value.contains(where: { !$0.isWhitespace }) { return report.pass() }
    report.fail("the page names no language", at: page.span(element), help: "write lang on <html>, such as lang=\"en\"")
  }
}
