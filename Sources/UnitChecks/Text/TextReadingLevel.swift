import UnitModel

struct TextReadingLevel: TextCheck {
  var about: CheckDescription {
    CheckDescription(
      id: "text-reading-level",
      question: "Is the text as easy to read as the site wants?",
      why: "Many learners read in a second or third language, or with effort; short words and sentences reach all of them.",
      severity: .advice,
      requirements: ["3.1.5"],
      bad: [
        "\(Self.hard)",
        "\(Self.hard) \(Self.hard)",
        "- \(Self.hard)",
        "## Work\n\n\(Self.hard)",
        "---\ntitle: Papiere\nlang: de\n---\n\n\(Self.german)",
      ],
      good: [
        "\(Self.easy)",
        "Text.",
        "## Work\n\n\(Self.easy)",
        "- boots\n- map\n- water",
        "Interdisciplinary responsibilities.",
      ])
  }

  private static let hard = """
    Occupational qualification requirements necessitate comprehensive documentation of interdisciplinary responsibilities. Organisational \
    representatives coordinate international administrative procedures, including certification, recognition and accreditation. Participating \
    institutions subsequently communicate individual achievements through standardised competency frameworks. Supplementary documentation \
    requirements characteristically complicate transnational collaboration between educational organisations. Consequently, comprehensive \
    preparation substantially facilitates administrative recognition procedures throughout participating countries. Institutional \
    coordinators additionally guarantee appropriate documentation of educational achievements. Vocational qualification authorities \
    periodically evaluate institutional documentation according to international administrative requirements.
    """
  private static let german = """
    Berufsqualifizierende Ausbildungsanforderungen erfordern umfassende Dokumentation fachübergreifender Verantwortlichkeiten. \
    Organisationsvertreterinnen koordinieren internationale Verwaltungsverfahren einschließlich Zertifizierung und Anerkennung. Teilnehmende \
    Einrichtungen kommunizieren anschließend individuelle Lernergebnisse durch standardisierte Kompetenzrahmen. Zusätzliche \
    Dokumentationsanforderungen erschweren erfahrungsgemäß grenzüberschreitende Zusammenarbeit zwischen Bildungseinrichtungen. Umfassende \
    Vorbereitung erleichtert infolgedessen Anerkennungsverfahren innerhalb teilnehmender Länder. Institutionelle Koordinatorinnen garantieren \
    außerdem angemessene Dokumentation erreichter Bildungsleistungen. Berufsbildungsbehörden evaluieren regelmäßig institutionelle \
    Dokumentationen entsprechend internationalen Verwaltungsanforderungen. Anschließend veröffentlichen Bildungsministerien zusammenfassende \
    Qualitätsberichte.
    """
  private static let easy = Array(
    repeating: "Take your card with you every day. Show it at the desk. Keep a copy in your room. Ask your mentor when you are not sure.", count: 4
  ).joined(separator: " ")

  /// Björnsson's border between medium and hard; ten more where words are built together or inflected and are long for that,
  /// fifteen more where they are both.
  private static func defaultLix(_ language: String) -> Int {
    switch language {
    case "fi", "et", "hu": 65
    case "de", "pl", "cs", "sk", "sl", "hr", "sr", "bg", "ru", "uk", "lt", "lv", "el": 60
    default: 50
    }
  }
  /// Shorter texts say too little.
  private static let minimumWords = 50

  var kinds: [NodeKind] { [.document] }

  func inspect(_ node: Int, of text: InspectedText, _ report: inout CheckReport) {
    let language = text.unit.language.primary
    let readability = Readability(text.prose, syllables: text.settings.flesch == nil ? nil : SyllableCounter(language))
    guard readability.words >= Self.minimumWords else { return }
    guard let problem = problem(readability, language, text.settings) else { return report.pass() }
    let hardest = hardestSentences(text)
    let title = text.unit.frontMatter.title.span
    let average = Int(readability.wordsPerSentence.rounded())
    report.fail(
      "the text is hard to read: \(problem); a sentence has \(average) words on average, the longest \(hardest.longest)", at: title,
      help: "mend the hardest sentences first: shorter words, one thought each",
      notes: hardest.spans.map { Note("one of the hardest sentences", at: $0) })
  }

  private func problem(_ readability: Readability, _ language: String, _ settings: ChecklistSettings) -> String? {
    let lix = settings.lix ?? Self.defaultLix(language)
    if readability.lix > Double(lix) { return "LIX \(Int(readability.lix.rounded())), at most \(lix) wanted" }
    if let wanted = settings.flesch, let flesch = readability.flesch(language), flesch < Double(wanted) {
      return "reading ease \(Int(flesch.rounded())), at least \(wanted) wanted"
    }
    if language == "it", let wanted = settings.gulpease, readability.gulpease < Double(wanted) {
      return "Gulpease \(Int(readability.gulpease.rounded())), at least \(wanted) wanted"
    }
    return nil
  }

  /// The three sentences with the highest LIX of their own, and the most words of a sentence.
  private func hardestSentences(_ text: InspectedText) -> (spans: [SourceSpan], longest: Int) {
    let prose = text.prose
    let sentences = prose.sentences.filter { prose.blocks[$0.block].kind == .paragraph && $0.words.count >= 5 }
    func lix(_ sentence: Prose.Sentence) -> Double {
      let long = sentence.words.count { prose.words[$0].length > 6 }
      return Double(sentence.words.count) + 100 * Double(long) / Double(sentence.words.count)
    }
    let hardest = sentences.enumerated().sorted { (lix($0.element), -$0.offset) > (lix($1.element), -$1.offset) }.prefix(3)
    let spans = hardest.map {
      prose.span(Int(prose.words[$0.element.words.lowerBound].start)..<Int(prose.words[$0.element.words.upperBound - 1].end))
    }
    return (spans.sorted { $0.start < $1.start }, sentences.map(\.words.count).max() ?? 0)
  }
}
