import UnitModel

struct LanguageOfParts: TextCheck {
  var about: CheckDescription {
    CheckDescription(
      id: "language-of-parts",
      question: "Is every passage in another language marked with it?",
      why:
        "A screen reader reads an unmarked passage with the wrong voice, so that nobody understands it; translation and hyphenation go wrong, too.",
      severity: .warning,
      requirements: ["3.1.2"],
      bad: [
        "The proverb says: \"Gouverner, c'est prévoir, et ne rien prévoir, c'est courir à sa perte, comme disait mon grand-père.\"",
        "Ask at the desk: Können Sie mir bitte sagen, wo ich meine Karte abholen kann?",
        "The sign says “Está prohibido entrar en la obra sin casco y sin permiso de la empresa”.",
        "Say: Minulla on vatsa kipeä ja olen ollut sairas jo kaksi päivää.",
        "The first line is Ο ήλιος λάμπει σήμερα στην πόλη μας.",
        "---\ntitle: Papiere\nlang: de\n---\n\nAuf dem Schild steht: You must wear a helmet when you enter this part of the building.",
        "---\ntitle: Paperit\nlang: fi\n---\n\nKyltissä lukee: Please do not leave your bags in the hall when you go out.",
      ],
      good: [
        "The proverb says: [Gouverner, c'est prévoir, et ne rien prévoir, c'est courir à sa perte.]{lang=fr}",
        "She works at the Ministère de l'Éducation nationale et de la Jeunesse in Paris.",
        "They say *Guten Tag* and *Auf Wiedersehen*.",
        "The office is in Rua da Prata 12, 1100-420 Lisboa, beside the Teatro Nacional.",
        "She reads *Der Zauberberg* and *Die Verwandlung* by Kafka.",
        "The hotel La Perla del Mar in San Juan de la Rambla is full.",
        "---\ntitle: Papiere\nlang: de\n---\n\nDer Film heißt The Lord of the Rings und ist lang.",
      ])
  }

  var kinds: [NodeKind] { [.document] }

  func inspect(_ node: Int, of text: InspectedText, _ report: inout CheckReport) {
    guard let expected = LanguageProfiles.index(of: text.unit.language.primary) else { return }
    let prose = text.prose
    if LanguageGuess.mainLanguage(of: prose.words, expected: expected) != nil { return }
    for block in prose.blocks where block.words.count >= 5 {
      for index in block.sentences {
        let sentence = prose.sentences[index]
        guard let guess = LanguageGuess.foreignPassage(in: prose.words[sentence.words], prose.lower, expected: expected) else { continue }
        let range = Int(prose.words[guess.words.lowerBound].start)..<Int(prose.words[guess.words.upperBound - 1].end)
        let span = prose.span(range)
        let source = text.source(span)
        let canFix = !source.contains("[") && !source.contains("]") && source == prose.text(range)
        report.fail(
          "these words seem to be in \(guess.name)", at: span, help: "mark them: [words]{lang=\(guess.tag)}",
          fix: canFix ? Fix(replace: span, with: "[\(source)]{lang=\(guess.tag)}", safety: .needsJudgement) : nil)
      }
    }
  }
}
