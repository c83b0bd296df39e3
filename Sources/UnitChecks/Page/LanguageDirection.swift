import UnitMarkup
import UnitModel

struct LanguageDirection: PageCheck {
  var about: CheckDescription {
    CheckDescription(
      id: "language-direction",
      question: "Does a page in a language written from right to left say so?",
      why: "Without dir the lines begin at the wrong edge and punctuation wanders.",
      severity: .error,
      requirements: ["1.3.2"],
      bad: [
        #"<!DOCTYPE html><html lang="ar"><body></body></html>"#,
        #"<!DOCTYPE html><html lang="he"><body></body></html>"#,
        #"<!DOCTYPE html><html lang="fa-IR"><body></body></html>"#,
        #"<!DOCTYPE html><html lang="ur" dir="ltr"><body></body></html>"#,
        #"<!DOCTYPE html><html lang="yi"><body dir="ltr"></body></html>"#,
      ],
      good: [
        #"<!DOCTYPE html><html lang="ar" dir="rtl"><body></body></html>"#,
        #"<!DOCTYPE html><html lang="en"><body></body></html>"#,
        #"<!DOCTYPE html><html lang="he"><body dir="rtl"></body></html>"#,
        #"<!DOCTYPE html><html lang="ar" dir="auto"><body></body></html>"#,
        #"<!DOCTYPE html><html lang="ar-Latn"><body></body></html>"#,
        #"<!DOCTYPE html><html lang="FA" dir="RTL"><body></body></html>"#,
      ])
  }

  var elements: [MarkupName] { ["html"] }

  func inspect(_ element: Int, of page: InspectedPage, _ report: inout CheckReport) {
    guard let language = page.tree.attribute("lang", of: element).flatMap({ LanguageTag($0) }), language.isRightToLeft else { return }
    let direction = page.tree.attribute("dir", of: element) ?? page.tree.elements("body").first.flatMap { page.tree.attribute("dir", of: $0) }
    if ["rtl", "auto"].contains(direction?.lowercased()) { return report.pass() }
    report.fail("the language '\(language)' is written from right to left", at: page.span(element), help: "write dir=\"rtl\" on <html>")
  }
}
