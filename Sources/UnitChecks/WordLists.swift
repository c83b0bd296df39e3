public import UnitModel

/// Words that checks look for, in one language; one file of `Words` per language. A language without a list gets an
/// empty one.
public struct WordLists: Sendable {
  /// Whole link texts that say nothing.
  let genericLinks: Set<String>
  /// Beginnings of link texts that say nothing.
  let genericLinkStarts: [String]
  /// Beginnings of alternatives that repeat that there is a picture.
  let alternativePrefixes: [String]
  /// Whole alternatives that say nothing.
  let alternativePlaceholders: Set<String>
  /// Whole headings that say nothing.
  let genericHeadings: Set<String>

  /// Each list holds one entry per line, in lower case.
  init(
    genericLinks: String = "", genericLinkStarts: String = "", alternativePrefixes: String = "", alternativePlaceholders: String = "",
    genericHeadings: String = ""
  ) {
    func lines(_ text: String) -> [String] { text.split(separator: "\n").map(String.init) }
    self.genericLinks = Set(lines(genericLinks))
    self.genericLinkStarts = lines(genericLinkStarts)
    self.alternativePrefixes = lines(alternativePrefixes)
    self.alternativePlaceholders = Set(lines(alternativePlaceholders)).union(Self.commonPlaceholders)
    self.genericHeadings = Set(lines(genericHeadings))
  }

  /// The lists for a language; empty ones where there is none.
  public static func of(_ language: LanguageTag) -> WordLists { lists[language.primary] ?? none }

  private static let none = WordLists()

  private static let lists: [String: WordLists] = [
    "de": german, "el": greek, "en": english, "es": spanish, "fi": finnish, "fr": french, "it": italian, "mt": maltese, "nl": dutch,
    "pl": polish, "pt": portuguese, "sv": swedish,
  ]

  /// The same in every language.
  private static let commonPlaceholders: Set<String> = [
    "todo", "tbd", "alt", "alt text", "image", "img", "photo", "untitled", "logo", "icon", "xxx", "placeholder",
  ]
}
