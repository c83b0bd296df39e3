import UnitModel

/// What an author writes at the start of a line in place of Markdown's list marks: a bullet, a number, a letter, "Step 1:" or "First:".
struct ListMarker {
  let span: SourceSpan
  /// The number or letter; 0 for a bullet.
  let number: Int
  let isDash: Bool
  /// Whether no blank stands behind it.
  var isAttached = false
  /// Whether the line may be what somebody says: "-How are you?"
  var isSpoken = false
  /// Whether it may begin a sentence: "Firstly, open".
  var mayBeProse = false
  /// What stands before the number: the "Step" of "Step 1:".
  var word: ArraySlice<UInt8> = []
  var isNumber: Bool { number > 0 }
  var isBullet: Bool { !isNumber && !isDash }

  /// Whether it may begin a name: "A. Keller".
  func isInitial(in bytes: [UInt8]) -> Bool {
    (65...90).contains(bytes[Int(span.start)]) && bytes[Int(span.start) + 1] == UInt8(ascii: ".")
  }

  static let bullets = [
    "•", "◦", "▪", "▫", "●", "○", "■", "□", "◆", "◇", "❖", "‣", "⁃", "∙", "·", "►", "▶", "▸", "➤", "➢", "➔", "➜", "»", "→", "✓", "✔", "✗", "☐", "☑",
    "★", "☆", "✦", "\\*", "\\-", "\\+",
  ]
  static let dashes = ["–", "—", "~"]
  /// Signs that begin an item in Markdown, where a blank stands behind them.
  static let attached = ["-", "*", "+"]

  /// The bullet, number or letter at the start of a line, with what stands around it.
  static func at(_ line: Range<Int>, of bytes: [UInt8], _ lists: WordLists) -> ListMarker? {
    var index = line.lowerBound
    while index < line.upperBound, bytes[index] <= 0x20 || bytes[index] == UInt8(ascii: ">") { index += 1 }
    let start = index
    func taken(_ length: Int, number: Int = 0, isDash: Bool = false) -> ListMarker? {
      var end = start + length
      let isBullet = !isDash && number == 0
      guard end < line.upperBound,
        bytes[end] == 0x20 || bytes[end] == 0x09 || isBullet && (bytes[end] == 0xC2 || bytes[start] == 0xE2) || number > 0 && isLetter(bytes[end])
      else { return nil }
      while end < line.upperBound, bytes[end] <= 0x20 { end += 1 }
      return end < line.upperBound ? ListMarker(span: SourceSpan(start..<end), number: number, isDash: isDash) : nil
    }
    let rest = bytes[start..<line.upperBound]
    guard let first = rest.first else { return nil }
    if first < 0x80, isLetter(first) {
      let mayBeNumber = ").\\".utf8.contains(rest.dropFirst().first ?? 0) || "ivIV".utf8.contains(first)
      let numbered = mayBeNumber ? number(in: rest).flatMap { taken($0.length, number: $0.value) } : nil
      return numbered ?? steppedMarker(rest) ?? spelledMarker(rest, lists)
    }
    if let marker = boldMarker(rest, lists) ?? attachedMarker(rest) { return marker }
    for bullet in bullets where rest.starts(with: bullet.utf8) {
      return taken(bullet.utf8.count)
    }
    for dash in dashes where rest.starts(with: dash.utf8) { return taken(dash.utf8.count, isDash: true) }
    return number(in: rest).flatMap { taken($0.length, number: $0.value) } ?? steppedMarker(rest) ?? spelledMarker(rest, lists)
  }

  /// `**1.** Open`, `__a)__ Open`, `**Step 1:** Open`, `_First_: open`.
  private static func boldMarker(_ rest: ArraySlice<UInt8>, _ lists: WordLists) -> ListMarker? {
    guard let mark = ["**", "__", "*", "_"].first(where: { rest.starts(with: $0.utf8) }).map({ Array($0.utf8) }),
      let end = rest.dropFirst(mark.count).firstRange(of: mark), end.lowerBound - rest.startIndex <= 40
    else { return nil }
    let plain = (Array(rest[(rest.startIndex + mark.count)..<end.lowerBound]) + rest[end.upperBound...].prefix(4))[...]
    let span = SourceSpan(rest.startIndex..<end.upperBound)
    if let found = number(in: plain), plain.dropFirst(found.length).first == 0x20 {
      return ListMarker(span: span, number: found.value, isDash: false)
    }
    guard let found = steppedMarker(plain) ?? spelledMarker(plain, lists) else { return nil }
    return ListMarker(span: span, number: found.number, isDash: false, mayBeProse: found.mayBeProse, word: found.word)
  }

  /// `First: open`, `First - open`, `Firstly, open`: a number in words and a sign behind it.
  private static func spelledMarker(_ rest: ArraySlice<UInt8>, _ lists: WordLists) -> ListMarker? {
    let word = rest.prefix(while: isLetter)
    let behind = withoutBlank(rest[word.endIndex...])
    let isDash = behind.starts(with: " - ".utf8) || behind.starts(with: " – ".utf8)
    let signs = behind.dropFirst(isDash ? 1 : 0).prefix(2)
    guard (2...16).contains(word.count), signs.count == 2, let sign = signs.first, isDash || ":,.)".utf8.contains(sign) && signs.last == 0x20,
      let number = lists.ordinals[String(decoding: LowerCase.bytes(Array(word)), as: UTF8.self)]
    else { return nil }
    return ListMarker(
      span: SourceSpan(rest.startIndex..<signs.startIndex + 1), number: number, isDash: false, mayBeProse: sign == UInt8(ascii: ","))
  }

  /// `-flour`, `*flour`: nothing that ends emphasis again.
  private static func attachedMarker(_ rest: ArraySlice<UInt8>) -> ListMarker? {
    guard let first = rest.first, "-*+".utf8.contains(first), let second = rest.dropFirst().first, isLetter(second),
      first != UInt8(ascii: "*") || !rest.dropFirst().contains(first)
    else { return nil }
    let end = rest.last { $0 > 0x20 } ?? 0
    return ListMarker(
      span: SourceSpan(rest.startIndex..<rest.startIndex + 1), number: 0, isDash: false, isAttached: true,
      isSpoken: "?!".utf8.contains(end) || end == 0xA6)
  }

  /// `Step 1:`, `Étape 2.`: a word, a number and a sign behind it.
  private static func steppedMarker(_ rest: ArraySlice<UInt8>) -> ListMarker? {
    let word = rest.prefix(while: isLetter)
    // "No. 1:"
    let behind = rest[word.endIndex...].first == UInt8(ascii: ".") ? rest[(word.endIndex + 1)...] : rest[word.endIndex...]
    let number = behind.dropFirst().prefix(while: Identifier.isDigit)
    guard ((behind.startIndex > word.endIndex ? 2 : 3)...24).contains(word.count), behind.first == 0x20, (1...2).contains(number.count),
      let value = Int(String(decoding: number, as: UTF8.self)), case let signs = withoutBlank(rest[number.endIndex...]),
      signs.dropFirst().first == 0x20, let sign = signs.first, ":.)".utf8.contains(sign)
    else { return nil }
    return ListMarker(span: SourceSpan(rest.startIndex..<number.endIndex + 1), number: value, isDash: false, word: word)
  }

  /// French has a blank, which may not break, before a colon.
  private static func withoutBlank(_ rest: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let blank = rest.starts(with: [0xC2, 0xA0]) ? 2 : rest.starts(with: [0xE2, 0x80, 0xAF]) ? 3 : rest.first == 0x20 ? 1 : 0
    return rest.dropFirst(blank).first == UInt8(ascii: ":") ? rest.dropFirst(blank) : rest
  }

  static func isLetter(_ byte: UInt8) -> Bool { byte >= 0x80 || (97...122).contains(byte | 0x20) }

  /// What makes a digit the picture of a key: 1️⃣.
  private static let keys: [[UInt8]] = [[0xEF, 0xB8, 0x8F, 0xE2, 0x83, 0xA3], [0xE2, 0x83, 0xA3]]
  private static let suffixes = ["st", "nd", "rd", "th"].map { Array($0.utf8) }

  /// Roman numbers as far as anybody numbers with them.
  private static let roman = ["viii", "vii", "iii", "vi", "iv", "ix", "ii", "x", "v", "i"]
  private static let romanValues = [8, 7, 3, 6, 4, 9, 2, 10, 5, 1]

  /// `1)`, `1\)`, `1\.`, `2.`, `1.)`, `1/`, `1st:`, `#1`, `(1)`, `[1]`, `1️⃣`, `a)`, `B.`, `ii)`, `II.`, `1 -`, `①`.
  private static func number(in rest: ArraySlice<UInt8>) -> (length: Int, value: Int)? {
    var index = rest.startIndex
    let isEnclosed = rest.first == UInt8(ascii: "(") || rest.first == UInt8(ascii: "[")
    let isHash = rest.first == UInt8(ascii: "#")
    if isEnclosed || isHash { index += 1 }
    var value = 0
    let start = index
    while index < rest.endIndex, index < start + 3, Identifier.isDigit(rest[index]) {
      value = value * 10 + Int(rest[index] - 48)
      index += 1
    }
    if index == start, let circled = circledNumber(rest[start...]) { return (3, circled) }
    if index == start, let found = roman.firstIndex(where: { rest[start...].starts(with: $0.utf8, by: { $0 | 0x20 == $1 }) }),
      roman[found].count > 1 || rest[start] | 0x20 == UInt8(ascii: "i")
    {
      value = romanValues[found]
      index += roman[found].count
    } else if index == start, index < rest.endIndex, (97...108).contains(rest[index] | 0x20) {
      value = Int(rest[index] | 0x20) - 96
      index += 1
    }
    guard index > start, value > 0 else { return nil }
    let isDigit = Identifier.isDigit(rest[start])
    if isDigit, let key = keys.first(where: rest[index...].starts) { return (index + key.count - rest.startIndex, value) }
    if isDigit, suffixes.contains(where: rest[index...].starts) { index += 2 }
    if isHash { return isDigit && index < rest.endIndex ? (index - rest.startIndex, value) : nil }
    if isDigit, rest[index...].starts(with: " - ".utf8) || rest[index...].starts(with: " – ".utf8) { return (index + 2 - rest.startIndex, value) }
    if index < rest.endIndex, rest[index] == UInt8(ascii: "\\") { index += 1 }
    // "1.)"
    if rest[index...].starts(with: ".)".utf8) { index += 1 }
    if rest.first == UInt8(ascii: "["), index < rest.endIndex, rest[index] == UInt8(ascii: "]") { return (index + 1 - rest.startIndex, value) }
    guard index < rest.endIndex, rest[index] == UInt8(ascii: ")") || rest[index] == UInt8(ascii: ".") || isDigit && ":/".utf8.contains(rest[index])
    else { return nil }
    return (index + 1 - rest.startIndex, value)
  }

  /// ① to ⑩.
  private static func circledNumber(_ rest: ArraySlice<UInt8>) -> Int? {
    guard rest.starts(with: [0xE2, 0x91]), let last = rest.dropFirst(2).first, (0xA0...0xA9).contains(last) else { return nil }
    return Int(last) - 0x9F
  }
}
