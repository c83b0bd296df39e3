public import UnitModel

/// What one language gives to the checks; one file of `Words` per language. Phrases stand one per line; patterns are
/// explained at `WordPattern`.
struct WordData: Sendable {
  /// Frequent words that other languages of the list do not have, or seldom.
  var stopWords = ""
  /// Whole link texts that say nothing.
  var genericLinks = ""
  /// Beginnings of link texts that say nothing.
  var genericLinkStarts = ""
  /// Beginnings of alternatives that repeat that there is a picture.
  var alternativePrefixes = ""
  /// Whole alternatives that say nothing.
  var alternativePlaceholders = ""
  /// Whole headings that say nothing.
  var genericHeadings = ""
  /// Words for "table" and "figure", which with a number make no caption.
  var captionWords = ""
  /// Answers that refer to other answers.
  var allOfTheAbove = ""
  var colour = ""
  var position = ""
  var device = ""
  /// Words that show that there is another way than the pointer.
  var otherDevices = ""
  var sound = ""
  var timeLimit = ""
  /// Words per sentence.
  var sentenceLimit = 30

  /// The data by primary language subtag.
  static let all: [String: WordData] = [
    "de": german, "el": greek, "en": english, "es": spanish, "fi": finnish, "fr": french, "it": italian, "mt": maltese, "nl": dutch,
    "pl": polish, "pt": portuguese, "sv": swedish,
  ]
}

/// Words that checks look for, in one language. A language without a list gets an empty one.
public struct WordLists: Sendable {
  let genericLinks: Set<UInt64>
  let genericLinkStarts: Set<UInt64>
  let alternativePrefixes: Set<UInt64>
  let alternativePlaceholders: Set<UInt64>
  let genericHeadings: Set<UInt64>
  let captionWords: Set<UInt64>
  let allOfTheAbove: Set<UInt64>
  let colour: [WordPattern]
  let position: [WordPattern]
  let device: [WordPattern]
  let otherDevices: Set<UInt64>
  let sound: [WordPattern]
  let timeLimit: [WordPattern]
  let sentenceLimit: Int
  let table: WordTable

  /// The lists for a language; empty ones where there is none.
  public static func of(_ language: LanguageTag) -> WordLists {
    switch language.primary {
    case "de": german
    case "el": greek
    case "en": english
    case "es": spanish
    case "fi": finnish
    case "fr": french
    case "it": italian
    case "mt": maltese
    case "nl": dutch
    case "pl": polish
    case "pt": portuguese
    case "sv": swedish
    default: none
    }
  }

  /// Languages with a list, by primary subtag.
  public static var languages: [String] { WordData.all.keys.sorted() }

  private static let german = WordLists(.german)
  private static let greek = WordLists(.greek)
  private static let english = WordLists(.english)
  private static let spanish = WordLists(.spanish)
  private static let finnish = WordLists(.finnish)
  private static let french = WordLists(.french)
  private static let italian = WordLists(.italian)
  private static let maltese = WordLists(.maltese)
  private static let dutch = WordLists(.dutch)
  private static let polish = WordLists(.polish)
  private static let portuguese = WordLists(.portuguese)
  private static let swedish = WordLists(.swedish)
  private static let none = WordLists(WordData())

  private init(_ data: WordData) {
    func keys(_ text: String) -> Set<UInt64> { Set(text.split(separator: "\n").map { PhraseKey.of(String($0)) }) }
    genericLinks = keys(data.genericLinks)
    genericLinkStarts = keys(data.genericLinkStarts)
    alternativePrefixes = keys(data.alternativePrefixes)
    alternativePlaceholders = keys(data.alternativePlaceholders).union(keys(Self.commonPlaceholders))
    genericHeadings = keys(data.genericHeadings)
    captionWords = keys(data.captionWords)
    allOfTheAbove = keys(data.allOfTheAbove)
    colour = WordPattern.list(data.colour)
    position = WordPattern.list(data.position)
    device = WordPattern.list(data.device)
    otherDevices = Set(data.otherDevices.split(separator: " ").map { WordHash($0).value })
    sound = WordPattern.list(data.sound)
    timeLimit = WordPattern.list(data.timeLimit)
    sentenceLimit = data.sentenceLimit
    var words: [String: WordTable.Slot] = [:]
    for (index, language) in WordTable.languages.enumerated() {
      for word in (WordData.all[language]?.stopWords ?? "").split(separator: " ") {
        words[String(word), default: WordTable.Slot()].languages |= 1 << UInt32(index)
      }
    }
    let topics: [(Passage.Traits, [WordPattern])] = [
      (.colour, colour), (.position, position), (.device, device), (.sound, sound), (.timeLimit, timeLimit),
    ]
    for (topic, patterns) in topics {
      for word in patterns.flatMap(\.anchors) { words[word, default: WordTable.Slot()].topics |= topic.rawValue }
    }
    for word in ["lorem", "todo", "tbd", "xxx", "fixme", "tbc", "ipsum"] {
      words[word, default: WordTable.Slot()].topics |= Passage.Traits.placeholder.rawValue
    }
    table = WordTable(words)
  }

  /// The same in every language.
  private static let commonPlaceholders = """
    todo
    tbd
    alt
    alt text
    image
    img
    photo
    untitled
    logo
    icon
    xxx
    placeholder
    """
}
