/// The order of words in lists: without case and marks, after Unicode's scalars.
enum Alphabet {
  /// What a title or term is sorted by.
  static func key(of text: String) -> String {
    var key: [UInt8] = []
    for scalar in text.unicodeScalars { FoldedText.append(scalar, to: &key) }
    return String(decoding: key, as: UTF8.self)
  }

  /// The letter a title is listed under, in capitals; `#` for digits and signs.
  static func letter(of text: String) -> String {
    guard let first = key(of: text).first, first.isLetter else { return "#" }
    return first.uppercased()
  }
}
