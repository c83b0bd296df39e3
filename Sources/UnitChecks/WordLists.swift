public import UnitModel

/// Words that checks look for, in one language; one file of `Words` per language. A language without a list gets an
/// empty one, and the check `language-words-missing` says so.
public struct WordLists: Sendable {
  /// Primary language subtag; empty for the empty lists.
  let language: String
  /// Whole link texts that say nothing.
  let genericLinks: Set<String>
  /// The words of those that have several: a link text made of such words alone says as little.
  let genericLinkWords: Set<String>
  /// Beginnings of link texts that say nothing.
  let genericLinkStarts: [String]
  /// Beginnings of alternatives that repeat that there is a picture.
  let alternativePrefixes: [String]
  /// Whole alternatives that say nothing.
  let alternativePlaceholders: Set<String>
  /// Whole headings that say nothing.
  let genericHeadings: Set<String>
  /// Headings that say enough once, and nothing with a number.
  let unnumberedHeadings: Set<String>
  /// What stands before the colon of an alternative that repeats a text: "opening hours".
  let textImageHeads: Set<String>
  /// Numbers in words that may begin the lines of a list, such as "firstly".
  let ordinals: [String: Int]
  /// All other lists, by what their words are good for.
  let lexicon: Lexicon
  /// Whether a full stop behind a number makes it an ordinal: "am 3. Mai".
  let hasOrdinalDots: Bool
  /// Words from which on a sentence is long.
  let longSentence: Int

  /// Each list holds entries in lower case, with commas or line breaks between them.
  init(
    language: String, genericLinks: String = "", genericLinkStarts: String = "", alternativePrefixes: String = "",
    alternativePlaceholders: String = "", genericHeadings: String = "", unnumberedHeadings: String = "", textImageHeads: String = "",
    ordinals: String = "", hasOrdinalDots: Bool = false, longSentence: Int = 25, lexicon: [(WordClasses, String)] = []
  ) {
    self.language = language
    self.genericLinks = Set(Self.entries(genericLinks))
    genericLinkWords = Set(self.genericLinks.filter { $0.contains(" ") }.flatMap { $0.split(separator: " ").map(String.init) })
    self.genericLinkStarts = Self.entries(genericLinkStarts)
    self.alternativePrefixes = Self.entries(alternativePrefixes)
    self.alternativePlaceholders = Set(Self.entries(alternativePlaceholders)).union(Self.commonPlaceholders)
    self.genericHeadings = Set(Self.entries(genericHeadings))
    self.unnumberedHeadings = Set(Self.entries(unnumberedHeadings))
    self.textImageHeads = Set(Self.entries(textImageHeads))
    // One entry per number, with the words for it.
    self.ordinals = Dictionary(
      Self.entries(ordinals).enumerated().flatMap { entry in entry.element.split(separator: " ").map { (String($0), entry.offset + 1) } },
      uniquingKeysWith: { first, _ in first })
    self.hasOrdinalDots = hasOrdinalDots
    self.longSentence = longSentence
    self.lexicon = Lexicon(Self.commonLexicon + lexicon)
  }

  /// The entries of a list.
  static func entries(_ list: String) -> [String] {
    list.split(whereSeparator: { $0 == "," || $0 == "\n" }).map { String($0.drop { $0 == " " }) }.filter { !$0.isEmpty }
  }

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

  /// Languages that have lists.
  static let languages = ["de", "el", "en", "es", "fi", "fr", "it", "mt", "nl", "pl", "pt", "sv"]

  private static let none = WordLists(language: "")

  /// The same in every language.
  private static let commonPlaceholders: Set<String> = [
    "todo", "tbd", "alt", "alt text", "image", "img", "photo", "untitled", "logo", "icon", "xxx", "placeholder",
  ]

  private static let commonLexicon: [(WordClasses, String)] = [
    (.textImage, "poster, flyer, slide, meme, typography, infographic, infographics, scan, scanned"),
    (.complexImage, "chart, graph, diagram, infographic, infographics, flowchart, histogram, map, plot, charts, diagrams, plan"),
    (.codeImage, "code, snippet, terminal, console, sourcecode, listing, source code"),
    (.formula, "formula, equation, math, maths, formulae, equations, latex"),
    (.answerLeak, "answer, correct, solution, right answer, correct answer"),
    (.placeholder, "lorem ipsum, dolor sit amet"),
  ]
}
