import UnitModel

struct AbbreviationUnexpanded: TextCheck {
  var about: CheckDescription {
    CheckDescription(
      id: "abbreviation-unexpanded",
      question: "Is every abbreviation explained where it comes first?",
      why: "Learners from other countries, and everybody new to the field, do not know it; a screen reader may read it as a word.",
      severity: .advice,
      requirements: ["3.1.4"],
      bad: [
        "The WMO says so. WMO data are free.",
        "Ask the KELA office.",
        "Bring your EHIC and your form.",
        "- The VET office helps.",
        "> [!NOTE]\n> The NEET rate is low.",
      ],
      good: [
        "The World Meteorological Organization (WMO) says so. WMO data are free.",
        "The [WMO]{abbr=\"World Meteorological Organization\"} says so.",
        "The WMO (World Meteorological Organization) says so.",
        "Save it as PDF, and call from the EU or the UK.",
        "In 1950 the VI. congress met.",
        "Wear your gloves AND your boots.",
        "---\ntitle: Carte\nlang: fr\n---\n\nElle n’est PAS valable.",
      ])
  }

  private static let known: Set<String> = [
    "EU", "UK", "US", "USA", "PDF", "TV", "OK", "ID", "SMS", "CV", "GPS", "DVD", "CD", "USB", "HTML", "CSS", "WWW", "AM", "PM", "IT", "PC", "DJ",
    "VIP", "WC",
    "SIM", "WLAN", "PIN", "NATO", "UNO", "UN", "BBC", "DNA", "AIDS", "HIV", "CO", "LED", "XML", "JSON", "ZIP", "URL", "MB", "KB", "GB", "KM", "TODO",
    "CEO", "DIY", "FAQ", "NGO", "GMT", "UTC", "CET", "BC", "AD", "NB", "PS", "ESO", "DNI", "IBAN", "QR", "GIF", "PNG", "SVG", "JPEG", "MP", "STOP",
    "EXIT", "NOTE", "NOT", "NO", "YES",
    "DM", "ETA", "TBD", "TBA", "SOS", "BMW", "IKEA", "VW", "AA", "AAA", "TIP",
  ]

  var kinds: [NodeKind] { [.document] }

  func inspect(_ node: Int, of text: InspectedText, _ report: inout CheckReport) {
    let prose = text.prose
    var explained = explainedWords(text)
    for index in prose.words.indices {
      let word = prose.words[index]
      guard word.flags.contains(.allCapitals), word.flags.isDisjoint(with: [.code, .digits, .foreign]), (2...6).contains(word.length) else {
        continue
      }
      let letters = prose.text(of: word)
      guard !explained.contains(letters), !isRoman(letters), !isShouted(index, prose), !isCommon(word, text) else { continue }
      explained.insert(letters)
      report.fail(
        "the abbreviation '\(letters)' is not explained", at: prose.span(word.range),
        help: "write [\(letters)]{abbr=\"what it stands for\"} where it comes first")
    }
  }

  /// Abbreviations with `{abbr}`, in parentheses behind their words, or with words in parentheses behind them.
  private func explainedWords(_ text: InspectedText) -> Set<String> {
    let prose = text.prose
    var words = Self.known
    for span in text.nodes(.span) where text.has("abbr", span) { words.insert(text.document.plainText(of: span)) }
    for index in prose.words.indices where prose.words[index].flags.contains(.allCapitals) && prose.words[index].length >= 2 {
      let start = Int(prose.words[index].start)
      let end = Int(prose.words[index].end)
      let isEnclosed =
        start > 0 && prose.bytes[start - 1] == UInt8(ascii: "(") && end < prose.bytes.count
        && (prose.bytes[end] == UInt8(ascii: ")") || prose.bytes[end] == UInt8(ascii: ","))
      let isFollowed = end + 1 < prose.bytes.count && prose.bytes[end] == 0x20 && prose.bytes[end + 1] == UInt8(ascii: "(")
      if isEnclosed || isFollowed { words.insert(prose.text(of: prose.words[index])) }
    }
    return words
  }

  /// "AND", "PAS": a word that everybody uses, in capitals to stress it.
  private func isCommon(_ word: Prose.Word, _ text: InspectedText) -> Bool {
    LanguageProfiles.index(of: text.unit.language.primary).map { word.languages.contains(LanguageSet(at: $0)) } ?? false
  }

  private func isRoman(_ letters: String) -> Bool { letters.allSatisfy { "IVXLC".contains($0) } }

  /// Among other words in capitals, capitals mean nothing.
  private func isShouted(_ index: Int, _ prose: Prose) -> Bool {
    [index - 1, index + 1].contains { other in
      prose.words.indices.contains(other) && prose.words[other].flags.contains(.allCapitals) && prose.words[other].length > 1
        && !prose.words[other].flags.contains(.digits)
    }
  }
}
