import UnitModel

/// Ids for activities whose author gave none.
enum ActivityIdentifier {
  private static let maximumWords = 3
  private static let maximumLength = 40

  /// An id made of the activity's kind and the first telling words of its question, such as `choice-colleague-falls-from`;
  /// a number tells it from those that are taken.
  static func make(for activity: Activity, in document: Document, taken: Set<String>) -> String {
    let question = document.plainText(of: activity.prompt ?? activity.node)
    var name = activity.kind
    for word in words(of: question).filter({ $0.utf8.count > 3 }).prefix(maximumWords) where name.utf8.count + word.utf8.count < maximumLength {
      name += "-" + word
    }
    if name == activity.kind { name += "-\(activity.number)" }
    var candidate = name
    var number = 1
    while taken.contains(candidate) || Anchor.isReserved(candidate) {
      number += 1
      candidate = "\(name)-\(number)"
    }
    return candidate
  }

  /// Words in lower case with plain letters: an id holds ASCII alone.
  private static func words(of text: String) -> [String] {
    var words: [String] = []
    var word = ""
    for scalar in text.unicodeScalars {
      if let letters = plainLetters(scalar) {
        word += letters
      } else if !scalar.properties.isGraphemeExtend {
        if !word.isEmpty { words.append(word) }
        word = ""
      }
    }
    return word.isEmpty ? words : words + [word]
  }

  /// The ASCII letters of a Latin letter: `e` for `é`, `ae` for `æ`; nil for what is no letter of an id.
  private static func plainLetters(_ scalar: Unicode.Scalar) -> String? {
    if scalar.isASCII {
      return Identifier.allows(UInt8(scalar.value)) && scalar != "-" && scalar != "_" ? scalar.properties.lowercaseMapping : nil
    }
    if scalar == "ß" { return "ss" }
    guard let name = scalar.properties.name, name.hasPrefix("LATIN ") else { return nil }
    // Unicode names such letters "LATIN SMALL LETTER E WITH ACUTE".
    let parts = name.split(separator: " ")
    guard parts.count >= 4, parts[2] == "LETTER", parts[3].count <= 2 else { return nil }
    return parts[3].lowercased()
  }
}
