import UnitModel

struct ListFaked: TextCheck {
  var about: CheckDescription {
    CheckDescription(
      id: "list-faked",
      question: "Are lists written as lists?",
      why: "Lines with bullets of their own are one paragraph to a screen reader: no count, no items to step through.",
      severity: .error,
      requirements: ["1.3.1"],
      bad: [
        "• first\n• second",
        "\\* boots  \n\\* map  \n\\* water",
        "1\\) open the map\\\n2\\) find the river\\\n3\\) follow it",
        "Bring:\n– boots\n– map",
        "• boots\n\n• map\n\n• water",
        "a) boots\nb) map\nc) water",
        "Bring\n\\- boots\n\\- map",
        "(1) Open the map.\n(2) Find the river.",
        "Bring: • boots • a map • water",
        "•boots\n•map\n•water",
        "A) boots\nB) map\nC) water",
        "a. boots\nb. map",
        "i) open\nii) find\niii) follow",
        "1 - open\n2 - find\n3 - follow",
        "① Open\n② Find",
        "1: open\n2: find\n3: follow",
        "-flour\n-sugar\n-milk",
        "*flour\n*sugar",
        "You need:\n-two eggs\n-a bowl",
        "+boots\n+map",
        "-Open the map.\n-Find the river.",
        "-flour\n\n-sugar",
        "• first\r• second\r• third",
        "Step 1: call the mentor\\\nStep 2: write down the name\\\nStep 3: sign",
        "---\ntitle: Papiers\nlang: fr\n---\n\nÉtape 1. Appelle.\nÉtape 2. Note le nom.",
        "(a) Bring boots.\n\n(b) Bring a map.",
        "a) Bring boots.\n\nb) Bring a map\nand a pen.\n\nc) Bring water.",
        "(1) Open the map.\n\n(2) Find the river.",
        "i) open\n\nii) find\n\niii) follow",
        "**1.** Open the map.\n\n**2.** Find the river.",
        "Bring (a) boots; (b) a map; (c) enough water for a day.",
        "Do this: 1) open the map, 2) find the river, 3) follow it to the sea",
      ],
      good: [
        "- first\n- second",
        "1. open the map\n2. find the river",
        "The price rose by 5 %\n– and fell again.",
        "In 2024\n1,200 people came.",
        "First line of an address\\\nSecond line",
        "Use • for a bullet and – for a dash.",
        "A. Keller and\nB. Miller came.",
        "No. 1: bread",
        "Step 1: call the mentor, who knows\nwhat to do next.",
        "Room 12: office\nHall 3: workshop",
        "10:30 We start.\n11:30 We stop.",
        "-How are you?\n-Fine, and you?",
        "*Flour* is white.\n*Sugar* is sweet.",
        "-5 degrees in March\n-12 degrees in May",
        "Be brave.\n-Anna",
        "*Note* this.\n\n*Read* that.",
        "**Flour** is white.\n**Sugar** is sweet.",
        "(a) This is the one remark there is.\n\nThen comes a paragraph.",
        "A. Keller came first.\n\nB. Miller came later.",
        "You may (a) stay here or (b) leave with the others.",
        "If you (1) speak the language, (2) like children and (3) have time, become a helper.",
        "See (1) and (2) of the contract that you have signed.",
        "(2024) The year of the flood.\n\n(2025) The year after.",
        "The functions f(a), g(b) and h(c) are drawn in one picture.",
      ])
  }

  private static let bullets = [
    "•", "◦", "▪", "▫", "●", "○", "■", "‣", "⁃", "∙", "·", "►", "➤", "➢", "»", "→", "✓", "✔", "✗", "☐", "\\*", "\\-", "\\+",
  ]
  private static let dashes = ["–", "—"]
  /// Signs that begin an item in Markdown, where a blank stands behind them.
  private static let attached = ["-", "*", "+"]
  /// Bullets that nothing else in a sentence is.
  private static let inlineBullets = ["•", "▪", "●", "◦", "‣", "⁃"]

  var kinds: [NodeKind] { [.paragraph] }

  func inspect(_ node: Int, of text: InspectedText, _ report: inout CheckReport) {
    guard let block = text.prose.block(ofNode: node), !block.words.isEmpty else { return }
    if hasInlineBullets(block, text) {
      return report.fail("this paragraph holds a list", at: text[node].span, help: "begin each item on its own line with '- '")
    }
    let lines = lines(of: text[node].span, text)
    let markers = lines.compactMap { marker(at: $0, text.unit.source.bytes) }
    if isEnumeration(block, text.prose) {
      return report.fail(
        "this paragraph holds a numbered list", at: text[node].span, help: "begin each item on a line of its own with '1. '", severity: .warning)
    }
    if lines.count == 1 {
      inspectSingleLine(node, markers, text, &report)
    } else if isRun(markers, of: lines.count, text.unit.source.bytes) {
      report.fail(
        "these lines look like a list but are a paragraph", at: SourceSpan(start: markers[0].span.start, end: text[node].span.end),
        help: markers[0].isNumber ? "begin each item with '1. ', '2. ' and a blank line before the first" : "begin each item with '- '",
        fixes: markers[0].isNumber ? [] : text.list(insteadOf: node, bullets: Self.bullets + Self.dashes + Self.attached))
    } else {
      report.pass()
    }
  }

  /// "Bring: • boots • a map": two bullets or more in one line, or behind `<br>`.
  private func hasInlineBullets(_ block: Prose.Block, _ text: InspectedText) -> Bool {
    guard block.hasSigns, block.words.count >= 2 else { return false }
    let lines = text.source(text[block.node].span).split(whereSeparator: \.isNewline)
    return Self.inlineBullets.contains { bullet in lines.contains { $0.split(separator: bullet, omittingEmptySubsequences: false).count > 2 } }
  }

  /// Paragraphs of one line each with the same bullet, or with numbers that go up, two or more in a row; reported at the first.
  private func inspectSingleLine(_ node: Int, _ markers: [Marker], _ text: InspectedText, _ report: inout CheckReport) {
    guard let marker = markers.first, marker.isBullet || marker.number == 1, !marker.isSpoken,
      text.parent(of: node) == 0 || text[text.parent(of: node)].kind == .container
    else { return }
    let bytes = text.unit.source.bytes
    func continues(_ sibling: Int?, number: Int) -> Bool {
      guard let sibling, text[sibling].kind == .paragraph, let other = self.marker(at: lines(of: text[sibling].span, text)[0], bytes),
        other.word == marker.word
      else { return false }
      return marker.isBullet ? other.isBullet && !other.isSpoken : other.number == number
    }
    let next = text.sibling(behind: node)
    guard continues(next, number: 2), !continues(text.sibling(before: node), number: 0) else { return }
    // "A. Keller", "B. Miller" on two lines are names.
    if marker.isInitial(in: bytes), !continues(next.flatMap(text.sibling(behind:)), number: 3) { return }
    report.fail(
      "these lines look like a list but are paragraphs", at: text[node].span,
      help: marker.isBullet ? "begin each item with '- '" : "begin each item with '1. ', '2. '")
  }

  /// "Bring (a) boots; (b) a map; (c) water": three numbers or letters in brackets that go up. Between commas, as in "(a) time, (b)
  /// money and (c) patience", they are part of a sentence.
  private func isEnumeration(_ block: Prose.Block, _ prose: Prose) -> Bool {
    guard block.present.contains(UInt8(ascii: ")")), block.words.count >= 6 else { return false }
    let bytes = prose.bytes[block.bytes]
    return [["a)", "b)", "c)"], ["1)", "2)", "3)"], ["i)", "ii)", "iii)"]].contains { signs in
      var rest = bytes
      return signs.allSatisfy { sign in
        guard let place = place(of: Array(sign.utf8), in: rest, isFirst: rest.startIndex == bytes.startIndex) else { return false }
        rest = rest[place...]
        return true
      }
    }
  }

  /// Behind a sign that stands at the start or behind a blank, or in brackets behind the end of an item, and has a blank behind it.
  private func place(of sign: [UInt8], in bytes: ArraySlice<UInt8>, isFirst: Bool) -> Int? {
    var index = bytes.startIndex
    while let bracket = bytes[index...].firstIndex(of: UInt8(ascii: ")")) {
      let start = bracket + 1 - sign.count
      let before = start > bytes.startIndex ? bytes[start - 1] : 0x20
      let isEnclosed = before == UInt8(ascii: "(")
      if start >= bytes.startIndex, bytes[start...bracket].elementsEqual(sign), isEnclosed || before == 0x20 || before == 0x0A,
        bracket + 1 < bytes.endIndex, bytes[bracket + 1] == 0x20
      {
        let end = bytes[..<max(bytes.startIndex, start - 1)].last { $0 > 0x20 }
        if isFirst || !isEnclosed || end.map(";.:".utf8.contains) ?? false { return bracket + 1 }
      }
      index = bracket + 1
    }
    return nil
  }

  private struct Marker {
    let span: SourceSpan
    /// The number or letter; 0 for a bullet.
    let number: Int
    let isDash: Bool
    /// Whether no blank stands behind it.
    var isAttached = false
    /// Whether the line may be what somebody says: "-How are you?"
    var isSpoken = false
    /// What stands before the number: the "Step" of "Step 1:".
    var word: ArraySlice<UInt8> = []
    var isNumber: Bool { number > 0 }
    var isBullet: Bool { !isNumber && !isDash }

    /// Whether it may begin a name: "A. Keller".
    func isInitial(in bytes: [UInt8]) -> Bool {
      (65...90).contains(bytes[Int(span.start)]) && bytes[Int(span.start) + 1] == UInt8(ascii: ".")
    }
  }

  /// Whether enough lines begin with a marker, and numbers go up by one.
  private func isRun(_ markers: [Marker], of lines: Int, _ bytes: [UInt8]) -> Bool {
    guard markers.count >= 2, markers.count * 3 >= lines * 2 || markers.count == lines - 1 else { return false }
    if markers.contains(where: \.isAttached), markers.count < lines - 1 || markers.contains(where: \.isSpoken) { return false }
    if markers.contains(where: { $0.word != markers[0].word }) || !markers[0].word.isEmpty && markers.count < lines { return false }
    // "A. Keller and", "B. Miller" on two lines are names.
    if markers[0].isInitial(in: bytes), markers.count < 3 { return false }
    if markers.allSatisfy(\.isNumber) { return zip(markers, markers.dropFirst()).allSatisfy { $1.number == $0.number + 1 } && markers[0].number <= 2 }
    return markers.allSatisfy { !$0.isNumber }
  }

  private func lines(of span: SourceSpan, _ text: InspectedText) -> [Range<Int>] {
    let bytes = text.unit.source.bytes
    let range = span.range.clamped(to: 0..<bytes.count)
    guard bytes[range].contains(where: { $0 == 0x0A || $0 == 0x0D }) else { return [range] }
    return bytes[range].split { $0 == 0x0A || $0 == 0x0D }.map { $0.startIndex..<$0.endIndex }
  }

  /// The bullet, number or letter at the start of a line, with what stands around it.
  private func marker(at line: Range<Int>, _ bytes: [UInt8]) -> Marker? {
    var index = line.lowerBound
    while index < line.upperBound, bytes[index] <= 0x20 || bytes[index] == UInt8(ascii: ">") { index += 1 }
    let start = index
    func taken(_ length: Int, number: Int = 0, isDash: Bool = false) -> Marker? {
      var end = start + length
      let isBullet = !isDash && number == 0
      guard end < line.upperBound,
        bytes[end] == 0x20 || bytes[end] == 0x09 || isBullet && (bytes[end] == 0xC2 || bytes[start] == 0xE2) || number > 0 && isLetter(bytes[end])
      else { return nil }
      while end < line.upperBound, bytes[end] <= 0x20 { end += 1 }
      return end < line.upperBound ? Marker(span: SourceSpan(start..<end), number: number, isDash: isDash) : nil
    }
    let rest = bytes[start..<line.upperBound]
    guard let first = rest.first else { return nil }
    if first < 0x80, isLetter(first) {
      let mayBeNumber = [UInt8(ascii: ")"), UInt8(ascii: "."), UInt8(ascii: "\\")].contains(rest.dropFirst().first ?? 0) || "iv".utf8.contains(first)
      return (mayBeNumber ? number(in: rest).flatMap { taken($0.length, number: $0.value) } : nil) ?? steppedMarker(rest)
    }
    if let marker = boldMarker(rest) ?? attachedMarker(rest) { return marker }
    for bullet in Self.bullets where rest.starts(with: bullet.utf8) {
      return taken(bullet.utf8.count)
    }
    for dash in Self.dashes where rest.starts(with: dash.utf8) { return taken(dash.utf8.count, isDash: true) }
    return number(in: rest).flatMap { taken($0.length, number: $0.value) } ?? steppedMarker(rest)
  }

  /// `**1.** Open`, `__a)__ Open`.
  private func boldMarker(_ rest: ArraySlice<UInt8>) -> Marker? {
    guard rest.starts(with: "**".utf8) || rest.starts(with: "__".utf8), let found = number(in: rest.dropFirst(2)) else { return nil }
    let end = rest.startIndex + 2 + found.length
    guard rest[end...].starts(with: rest.prefix(2)), rest[end...].dropFirst(2).first == 0x20 else { return nil }
    return Marker(span: SourceSpan(rest.startIndex..<end + 3), number: found.value, isDash: false)
  }

  /// `-flour`, `*flour`: nothing that ends emphasis again.
  private func attachedMarker(_ rest: ArraySlice<UInt8>) -> Marker? {
    guard let first = rest.first, "-*+".utf8.contains(first), let second = rest.dropFirst().first, isLetter(second),
      first != UInt8(ascii: "*") || !rest.dropFirst().contains(first)
    else { return nil }
    let end = rest.last { $0 > 0x20 } ?? 0
    return Marker(
      span: SourceSpan(rest.startIndex..<rest.startIndex + 1), number: 0, isDash: false, isAttached: true,
      isSpoken: "?!".utf8.contains(end) || end == 0xA6)
  }

  /// `Step 1:`, `Étape 2.`: a word, a number and a sign behind it.
  private func steppedMarker(_ rest: ArraySlice<UInt8>) -> Marker? {
    let word = rest.prefix(while: isLetter)
    let number = rest[word.endIndex...].dropFirst().prefix(while: Identifier.isDigit)
    guard (3...24).contains(word.count), rest[word.endIndex...].first == 0x20, (1...2).contains(number.count),
      let value = Int(String(decoding: number, as: UTF8.self)), rest[number.endIndex...].dropFirst().first == 0x20,
      let sign = rest[number.endIndex...].first, ":.)".utf8.contains(sign)
    else { return nil }
    return Marker(span: SourceSpan(rest.startIndex..<number.endIndex + 1), number: value, isDash: false, word: word)
  }

  private func isLetter(_ byte: UInt8) -> Bool { byte >= 0x80 || (97...122).contains(byte | 0x20) }

  /// Roman numbers as far as anybody numbers with them.
  private static let roman = ["viii", "vii", "iii", "vi", "iv", "ix", "ii", "x", "v", "i"]
  private static let romanValues = [8, 7, 3, 6, 4, 9, 2, 10, 5, 1]

  /// `1)`, `1\)`, `1\.`, `2.`, `(1)`, `a)`, `B.`, `ii)`, `1 -`, `①`.
  private func number(in rest: ArraySlice<UInt8>) -> (length: Int, value: Int)? {
    var index = rest.startIndex
    let isEnclosed = rest.first == UInt8(ascii: "(")
    if isEnclosed { index += 1 }
    var value = 0
    let start = index
    while index < rest.endIndex, index < start + 3, Identifier.isDigit(rest[index]) {
      value = value * 10 + Int(rest[index] - 48)
      index += 1
    }
    if index == start, let circled = circledNumber(rest[start...]) { return (3, circled) }
    if index == start, let found = Self.roman.firstIndex(where: { rest[start...].starts(with: $0.utf8) }),
      Self.roman[found].count > 1 || rest[start] == UInt8(ascii: "i")
    {
      value = Self.romanValues[found]
      index += Self.roman[found].count
    } else if index == start, index < rest.endIndex, (97...108).contains(rest[index] | 0x20) {
      value = Int(rest[index] | 0x20) - 96
      index += 1
    }
    guard index > start, value > 0 else { return nil }
    let isDigit = Identifier.isDigit(rest[start])
    if isDigit, rest[index...].starts(with: " - ".utf8) || rest[index...].starts(with: " – ".utf8) { return (index + 2 - rest.startIndex, value) }
    if index < rest.endIndex, rest[index] == UInt8(ascii: "\\") { index += 1 }
    guard index < rest.endIndex, rest[index] == UInt8(ascii: ")") || rest[index] == UInt8(ascii: ".") || isDigit && rest[index] == UInt8(ascii: ":")
    else { return nil }
    return (index + 1 - rest.startIndex, value)
  }

  /// ① to ⑩.
  private func circledNumber(_ rest: ArraySlice<UInt8>) -> Int? {
    guard rest.starts(with: [0xE2, 0x91]), let last = rest.dropFirst(2).first, (0xA0...0xA9).contains(last) else { return nil }
    return Int(last) - 0x9F
  }
}
