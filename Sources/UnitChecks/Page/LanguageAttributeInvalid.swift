import UnitMarkup
import UnitModel

struct LanguageAttributeInvalid: PageCheck {
  var about: CheckDescription {
    CheckDescription(
      id: "language-attribute-invalid",
      question: "Does every lang attribute name a language that exists?",
      why: "A screen reader that cannot read the tag keeps the voice of another language.",
      severity: .error,
      requirements: ["3.1.1", "3.1.2"],
      bad: [
        #"<!DOCTYPE html><html lang="em-US"><body><p>Text</p></body></html>"#,
        #"<p lang="dutch">Tekst</p>"#,
        #"<p lang="english">Text</p>"#,
        #"<!DOCTYPE html><html lang="i-lux"><body></body></html>"#,
        #"<div lang="en"><p lang="invalid">Text</p></div>"#,
        #"<p lang="en_US">Text</p>"#,
      ],
      good: [
        #"<p lang="fr-CH">Texte</p>"#,
        #"<p lang="FR">Texte</p>"#,
        #"<p lang="">Text</p>"#,
        #"<p lang="dutch"></p>"#,
        #"<div lang="dutch"><p lang="nl">Tekst</p></div>"#,
        #"<p lang="dutch" hidden>Tekst</p>"#,
        #"<p lang="en-US-GB">Text</p>"#,
      ])
  }

  func inspect(_ page: InspectedPage, _ report: inout CheckReport) {
    guard page.isHTML else { return }
    let used = page.accessibility.languagesInUse
    for element in page.nodes.indices {
      guard let value = page.tree.attribute("lang", of: element), !value.isEmpty else { continue }
      let isPage = page.nodes[element].name == "html"
      // A page whose language is blank names none, which is a finding of its own.
      guard isPage ? value.contains(where: { !$0.isWhitespace }) : used.contains(element) else { continue }
      if LanguageSubtags.isRegistered(value.prefix { $0 != "-" }) {
        report.pass()
      } else {
        report.fail(
          "'\(value)' is no language", at: page.span(element), help: "begin with two or three letters of a language, such as en, fi or pt-BR")
      }
    }
  }
}
