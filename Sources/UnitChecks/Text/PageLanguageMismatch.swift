import UnitModel

struct PageLanguageMismatch: TextCheck {
  var about: CheckDescription {
    CheckDescription(
      id: "page-language-mismatch",
      question: "Is the unit in the language that its front matter names?",
      why: "The language chooses the voice of screen readers and the words of the page; with the wrong one nothing can be understood by ear.",
      severity: .warning,
      requirements: ["3.1.1"],
      bad: [
        "---\ntitle: Papiere\nlang: en\n---\n\n\(Self.german)",
        "---\ntitle: Papers\nlang: fi\n---\n\n\(Self.english)",
        "---\ntitle: Papers\nlang: de\n---\n\n\(Self.english)",
        "---\ntitle: Documentos\nlang: en\n---\n\n\(Self.spanish)",
        "---\ntitle: Documentos\nlang: pt\n---\n\n\(Self.spanish)",
      ],
      good: [
        "\(Self.english)",
        "---\ntitle: Papiere\nlang: de\n---\n\n\(Self.german)",
        "---\ntitle: Documentos\nlang: es\n---\n\n\(Self.spanish)",
        "---\ntitle: Documentos\nlang: es-MX\n---\n\n\(Self.spanish)",
        "Hola",
      ])
  }

  private static let english = """
    Take your card with you on every day of your stay. Show it at the desk when you need a doctor, and keep a copy of it in your room. \
    If you have lost it, call the number that is on the back of the letter. They can tell you what to do and where you can go for help. Most of them speak more than one language.
    """
  private static let german = """
    Nimm deine Karte an jedem Tag mit. Zeige sie an der Anmeldung, wenn du zum Arzt gehst, und lass eine Kopie in deinem Zimmer. Wenn du sie \
    verloren hast, ruf die Nummer an, die auf dem Brief steht. Dort kann man dir sagen, was du tun musst und wo du Hilfe bekommst.
    """
  private static let spanish = """
    Lleva la tarjeta contigo todos los días de tu estancia. Enséñala en la ventanilla cuando vayas al médico y guarda una copia en tu \
    habitación. Si la has perdido, llama al número que está en la carta. Allí te dicen qué puedes hacer y dónde te ayudan. Casi todos hablan más de una lengua y no hay que pagar nada por esta ayuda.
    """

  var kinds: [NodeKind] { [.document] }

  func inspect(_ node: Int, of text: InspectedText, _ report: inout CheckReport) {
    guard let expected = LanguageProfiles.index(of: text.unit.language.primary) else { return }
    guard let found = LanguageGuess.mainLanguage(of: text.prose.words, expected: expected) else { return report.pass() }
    let profile = LanguageProfiles.all[found]
    report.fail(
      "the front matter says '\(text.unit.language)', but the text seems to be in \(profile.name)", at: text.unit.frontMatter.languageSpan,
      help: "write 'lang: \(profile.tag)'")
  }
}
