import UnitModel

/// The order of words in lists of a language: without case and marks, but for letters that stand by themselves in it.
struct Alphabet {
  /// A letter of its own, or two signs that are one, in small letters.
  private struct Letter {
    let signs: [Unicode.Scalar]
    /// What it is sorted by: a letter before it, then a sign behind all others.
    let key: String
    let heading: String

    init(_ signs: String, _ key: String, heading: String? = nil) {
      self.signs = Array(signs.unicodeScalars)
      self.key = key
      self.heading = heading ?? signs.uppercased()
    }
  }

  /// Letters by language (Unicode CLDR 46, collation).
  private static let letters: [String: [Letter]] = [
    "da": [Letter("æ", "z\u{7D}"), Letter("ø", "z\u{7E}"), Letter("å", "z\u{7F}")],
    "es": [Letter("ñ", "n\u{7F}")],
    "fi": [Letter("å", "z\u{7D}"), Letter("ä", "z\u{7E}"), Letter("ö", "z\u{7F}")],
    "mt": [
      Letter("ċ", "b\u{7F}"), Letter("ġ", "f\u{7F}"), Letter("għ", "g\u{7F}", heading: "Għ"), Letter("ħ", "h\u{7F}"), Letter("ż", "y\u{7F}"),
    ],
    "nb": [Letter("æ", "z\u{7D}"), Letter("ø", "z\u{7E}"), Letter("å", "z\u{7F}")],
    "sv": [Letter("å", "z\u{7D}"), Letter("ä", "z\u{7E}"), Letter("ö", "z\u{7F}")],
  ]

  private let letters: [Letter]

  init(of language: LanguageTag) { letters = Self.letters[language.primary] ?? [] }

  /// What a title or term is sorted by.
  func key(of text: String) -> String {
    var key: [UInt8] = []
    let scalars = Array(text.lowercased().unicodeScalars)
    var index = 0
    while index < scalars.count {
      if let letter = letter(at: index, in: scalars) {
        key += Array(letter.key.utf8)
        index += letter.signs.count
      } else {
        FoldedText.append(scalars[index], to: &key)
        index += 1
      }
    }
    return String(decoding: key, as: UTF8.self)
  }

  /// The letter a title is listed under, in capitals; `#` for digits and signs.
  func heading(of text: String) -> String {
    let scalars = Array(text.lowercased().unicodeScalars)
    let first = scalars.firstIndex { $0.properties.isAlphabetic || $0.properties.numericType != nil } ?? scalars.count
    if first < scalars.count, let letter = letter(at: first, in: scalars) { return letter.heading }
    guard let sign = key(of: text).first, sign.isLetter else { return "#" }
    return sign.uppercased()
  }

  private func letter(at index: Int, in scalars: [Unicode.Scalar]) -> Letter? {
    letters.first { scalars[index...].starts(with: $0.signs) }
  }
}
