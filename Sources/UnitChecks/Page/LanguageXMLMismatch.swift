import UnitMarkup
import UnitModel

struct LanguageXMLMismatch: PageCheck {
  var about: CheckDescription {
    CheckDescription(
      id: "language-xml-mismatch",
      question: "Do lang and xml:lang name the same language?",
      why: "Which of the two counts differs from program to program.",
      severity: .error,
      requirements: ["3.1.1"],
      bad: [
        #"<!DOCTYPE html><html lang="en" xml:lang="fi"><body></body></html>"#,
        #"<!DOCTYPE html><html lang="en-GB" xml:lang="fr"><body></body></html>"#,
        #"<!DOCTYPE html><html lang="el" xml:lang="en"><body></body></html>"#,
        #"<!DOCTYPE html><html lang="fi" xml:lang="sv"><body></body></html>"#,
        #"<!DOCTYPE html><html lang="pt-BR" xml:lang="es-BR"><body></body></html>"#,
      ],
      good: [
        #"<!DOCTYPE html><html lang="en" xml:lang="en"><body></body></html>"#,
        #"<!DOCTYPE html><html lang="en" xml:lang="en-GB"><body></body></html>"#,
        #"<!DOCTYPE html><html lang="en"><body></body></html>"#,
        #"<!DOCTYPE html><html lang="EN" xml:lang="en"><body></body></html>"#,
        #"<!DOCTYPE html><html lang="en" xml:lang=""><body></body></html>"#,
      ])
  }

  var elements: [MarkupName] { ["html"] }

  func inspect(_ element: Int, of page: InspectedPage, _ report: inout CheckReport) {
    let languages = (["lang", "xml:lang"] as [MarkupName]).compactMap { page.tree.attribute($0, of: element)?.lowercased().prefix { $0 != "-" } }
    guard languages.count == 2, !languages[0].isEmpty, !languages[1].isEmpty else { return }
    if languages[0] == languages[1] { return report.pass() }
    report.fail("lang is '\(languages[0])' but xml:lang is '\(languages[1])'", at: page.span(element), help: "write lang alone")
  }
}
