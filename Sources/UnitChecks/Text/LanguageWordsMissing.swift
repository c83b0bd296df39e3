import UnitModel

struct LanguageWordsMissing: TextCheck {
  var about: CheckDescription {
    CheckDescription(
      id: "language-words-missing",
      question: "Are there word lists for the language of the unit, so that all checks could run?",
      why: "Silence is not a pass: where no words are known, link texts, instructions and the like have to be judged by a person.",
      severity: .advice,
      requirements: [],
      bad: [
        "---\ntitle: Unitatea\nlang: ro\n---\n\nText.",
        "---\ntitle: Enota\nlang: sl\n---\n\nText.",
        "---\ntitle: Einheet\nlang: lb\n---\n\nText.",
        "---\ntitle: Unitat\nlang: ca\n---\n\nText.",
        "---\ntitle: Eining\nlang: is\n---\n\nText.",
      ],
      good: [
        "Text.",
        "---\ntitle: Papiere\nlang: de-AT\n---\n\nText.",
        "---\ntitle: Paperit\nlang: fi\n---\n\nTeksti.",
        "---\ntitle: Karti\nlang: mt\n---\n\nTest.",
        "---\ntitle: Μονάδα\nlang: el\n---\n\nΚείμενο.",
      ])
  }

  /// The checks that look words up.
  private static let silent = [
    "abbreviation-unexpanded", "colour-only-instruction", "device-specific", "heading-generic", "image-alt-placeholder", "image-alt-redundant-prefix",
    "jargon-and-idiom", "link-text-generic", "sensory-position", "sensory-sound", "steps-not-ordered", "time-limit",
  ]

  var kinds: [NodeKind] { [.document] }

  func inspect(_ node: Int, of text: InspectedText, _ report: inout CheckReport) {
    let language = text.unit.language
    guard language != .undetermined else { return }
    guard text.words.language.isEmpty else { return report.pass() }
    let detection = LanguageProfiles.index(of: language.primary) == nil ? ["language-of-parts", "page-language-mismatch"] : []
    report.cannotTell(
      "there are no word lists for '\(language)', so these checks found nothing: \((Self.silent + detection).joined(separator: ", "))",
      at: text.unit.frontMatter.languageSpan, help: "let a person look at link texts, instructions and headings")
  }
}
