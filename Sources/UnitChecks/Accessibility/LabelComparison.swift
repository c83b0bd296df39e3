/// Whether the words that are seen on a control stand together in its name (W3C, "label in name" algorithm of ACT rule 2ee8b8).
enum LabelComparison {
  enum Answer { case contained, missing, cannotTell }

  static func compare(label: String, name: String) -> Answer {
    let plain = withoutParentheses(label)
    let labels = variants(of: plain)
    guard let words = labels.first, !words.isEmpty else { return .cannotTell }
    // A single letter is more likely a sign, such as an X to close.
    if words.count == 1, words[0].count == 1, words[0].allSatisfy(\.isLetter) { return .cannotTell }
    let names = variants(of: name) + variants(of: withoutParentheses(name))
    if labels.contains(where: { label in names.contains { contains($0, label) } }) { return .contained }
    if plain.unicodeScalars.contains(where: isWrittenWithoutBlanks), name.lowercased().contains(plain.lowercased()) { return .contained }
    return isAbbreviated(plain, words, in: names) ? .cannotTell : .missing
  }

  private static func contains(_ words: [String], _ part: [String]) -> Bool {
    guard part.count <= words.count else { return false }
    return (0...words.count - part.count).contains { words[$0..<$0 + part.count].elementsEqual(part) }
  }

  /// The words of a text: with hyphens as blanks, and with parts joined.
  private static func variants(of text: String) -> [[String]] {
    let lower = text.lowercased()
    let apart = words(in: lower)
    guard lower.contains(where: isHyphen) else { return [apart] }
    return [apart, words(in: String(lower.filter { !isHyphen($0) }))]
  }

  private static func isHyphen(_ character: Character) -> Bool {
    character == "-" || character == "\u{2010}" || character == "\u{2011}" || character == "\u{AD}"
  }

  /// Runs of letters and digits; apostrophes vanish, everything else parts.
  private static func words(in text: String) -> [String] {
    let kept = text.filter { $0 != "'" && $0 != "\u{2019}" }
    return kept.split { !($0.isLetter || $0.isNumber && $0.unicodeScalars.allSatisfy { $0.properties.numericType == .decimal }) }.map(String.init)
  }

  private static func withoutParentheses(_ text: String) -> String {
    var result = ""
    var depth = 0
    for character in text {
      if character == "(" { depth += 1 } else if character == ")", depth > 0 { depth -= 1 } else if depth == 0 { result.append(character) }
    }
    return result
  }

  /// Whether only words with a point behind them differ, each the beginning of the word in the name.
  private static func isAbbreviated(_ label: String, _ words: [String], in names: [[String]]) -> Bool {
    let shortened = Set(label.lowercased().split(whereSeparator: \.isWhitespace).filter { $0.hasSuffix(".") }.map { $0.dropLast() }.map(String.init))
    guard !shortened.isEmpty else { return false }
    return names.contains { name in
      guard words.count <= name.count else { return false }
      return (0...name.count - words.count).contains { start in
        zip(words, name[start...]).allSatisfy { $0 == $1 || shortened.contains($0) && $1.hasPrefix($0) }
      }
    }
  }

  /// Chinese, Japanese, Thai and other scripts that put no blanks between words.
  private static func isWrittenWithoutBlanks(_ scalar: Unicode.Scalar) -> Bool {
    (0x0E00...0x0EFF).contains(scalar.value) || (0x3040...0x30FF).contains(scalar.value) || (0x3400...0x9FFF).contains(scalar.value)
  }
}
