extension String {
  /// The text as one line without control characters, at most `limit` Unicode scalars long; a cut text ends with an
  /// ellipsis, and no character a reader sees is cut in two where that can be helped.
  func line(limit: Int) -> String {
    if isPlainLine { return cut(to: limit) }
    let words = unicodeScalars.split { $0.properties.isWhitespace || $0.properties.generalCategory == .control }
    return words.map { String($0) }.joined(separator: " ").cut(to: limit)
  }

  /// The text, at most `limit` Unicode scalars long.
  func cut(to limit: Int) -> String {
    guard utf8.count > limit, unicodeScalars.count > limit else { return self }
    var result = ""
    var room = limit - 1
    for character in self {
      room -= character.unicodeScalars.count
      guard room >= 0 else { break }
      result.append(character)
    }
    if result.isEmpty { result = String(unicodeScalars.prefix(max(0, limit - 1))) }
    return result + "…"
  }

  /// Whether the text is printable ASCII with single spaces between words: nothing to tidy.
  private var isPlainLine: Bool {
    var previous = UInt8(ascii: " ")
    for byte in utf8 {
      guard (32..<127).contains(byte), byte != 32 || previous != 32 else { return false }
      previous = byte
    }
    return previous != 32
  }
}
