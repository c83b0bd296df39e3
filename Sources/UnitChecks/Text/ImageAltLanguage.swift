import UnitModel

struct ImageAltLanguage: TextCheck {
  var about: CheckDescription {
    CheckDescription(
      id: "image-alt-language",
      question: "Are text alternatives in the language of the unit?",
      why: "A screen reader reads a text alternative with the voice of the unit's language; in another language it is not understood.",
      severity: .warning,
      requirements: ["3.1.2"],
      bad: [
        "![Ein Hammer und eine Säge liegen auf dem Tisch in der Werkstatt](media/card.svg)",
        "![Eine Studentin zeigt ihre Karte an der Anmeldung des Krankenhauses und wartet auf den Arzt](media/card.svg)",
        "![Una estudiante muestra su tarjeta en la ventanilla y espera a que la llamen](media/card.svg)",
        "![Une étudiante montre sa carte à l'accueil et attend que le médecin vienne](media/card.svg)",
        "---\ntitle: Paperit\nlang: fi\n---\n\n![A student shows her card at the desk and waits for the doctor](media/card.svg)",
        "---\ntitle: Papiere\nlang: de\n---\n\n![A student shows her card at the desk and waits for the doctor](media/card.svg)",
        "---\ntitle: X\nlang: de\n---\n\n![The harbour in the morning with two boats](media/card.svg)",
        "---\ntitle: X\nlang: es\n---\n\n![Two women with helmets at the gate](media/card.svg)",
      ],
      good: [
        "![A student shows her card at the desk and waits for the doctor](media/card.svg)",
        "![Eine Studentin zeigt ihre Karte an der Anmeldung des Krankenhauses und wartet auf den Arzt](media/card.svg){lang=de}",
        "![Guten Tag on a sign](media/card.svg)",
        "![The Ministère de l'Éducation nationale in Paris](media/card.svg)",
        "---\ntitle: Papiere\nlang: de\n---\n\n![Eine Studentin zeigt ihre Karte an der Anmeldung](media/card.svg)",
        "---\ntitle: X\nlang: de\n---\n\n![Filmplakat von The Lord of the Rings](media/card.svg)",
        "---\ntitle: X\nlang: it\n---\n\n![Il porto con due barche e una torre per la guardia](media/card.svg)",
      ])
  }

  var kinds: [NodeKind] { [.image] }

  func inspect(_ node: Int, of text: InspectedText, _ report: inout CheckReport) {
    guard !text.has("lang", node), let expected = LanguageProfiles.index(of: text.unit.language.primary) else { return }
    let bytes = Array(text.document.plainText(of: node).utf8)
    guard bytes.count > 20 else { return }
    let lower = LowerCase.bytes(bytes)
    var words: [Prose.Word] = []
    Tokenizer.appendWords(of: bytes, lower, 0..<bytes.count, text.words.lexicon, to: &words)
    if let guess = LanguageGuess.foreignPassage(in: words[...], lower, expected: expected, evidence: 2) {
      report.fail("this text alternative seems to be in \(guess.name)", at: text[node].span, help: "translate it, or mark it {lang=\(guess.tag)}")
    } else {
      report.pass()
    }
  }
}
