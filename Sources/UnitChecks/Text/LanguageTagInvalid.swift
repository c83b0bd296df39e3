import UnitModel

struct LanguageTagInvalid: TextCheck {
  var about: CheckDescription {
    CheckDescription(
      id: "language-tag-invalid",
      question: "Does every language tag name a language that is registered?",
      why: "A screen reader ignores a tag it does not know and reads on with the wrong voice.",
      severity: .error,
      requirements: ["3.1.2"],
      bad: [
        "[Bonjour à tous]{lang=xx}",
        "[Bonjour à tous]{lang=fr-QQ}",
        "<span lang=\"xx-yy-zz\">Bonjour à tous</span>",
        "[Bonjour]{lang=french}",
        "---\ntitle: A\nlang: qx\n---\n\nText.",
      ],
      good: [
        "[Bonjour à tous]{lang=fr}",
        "[Bom dia]{lang=pt-BR}",
        "[Buorre beaivi]{lang=se}",
        "[你好]{lang=zh-Hant}",
        "[Moien]{lang=lb}",
        "[Bures]{lang=smn}",
      ])
  }

  var kinds: [NodeKind] { [.document] }

  func inspect(_ node: Int, of text: InspectedText, _ report: inout CheckReport) {
    if text.unit.language != .undetermined {
      judge(text.unit.language.description, at: text.unit.frontMatter.languageSpan, &report)
    }
    for list in text.document.attributes {
      for entry in list.entries where entry.name == "lang" {
        // What is no tag at all was reported when it was read.
        if let tag = LanguageTag(entry.value ?? "") { judge(tag.description, at: entry.span, &report) }
      }
    }
    for tag in text.tags where !tag.isClosing {
      guard let language = tag["lang"], !language.isEmpty else { continue }
      guard let known = LanguageTag(language) else {
        report.fail("'\(language)' is not a language tag", at: tag.span, help: "write the tag of BCP 47, such as [words]{lang=de}")
        continue
      }
      judge(known.description, at: tag.span, &report)
    }
  }

  private func judge(_ tag: String, at span: SourceSpan, _ report: inout CheckReport) {
    guard let unknown = RegisteredSubtags.unknownSubtag(in: tag) else { return report.pass() }
    report.fail("'\(unknown)' in the language tag '\(tag)' is not registered", at: span, help: "write a registered tag, such as fr, pt-BR or zh-Hant")
  }
}
