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
      ],
      good: [
        "- first\n- second",
        "1. open the map\n2. find the river",
        "The price rose by 5 %\n– and fell again.",
        "In 2024\n1,200 people came.",
        "First line of an address\\\nSecond line",
        "Use • for a bullet and – for a dash.",
      ])
  }

  private static let bullets = ["•", "◦", "▪", "▫", "●", "○", "■", "‣", "⁃", "∙", "·", "►", "➤", "✓", "✔", "✗", "☐", "\\*", "\\-", "\\+"]
  private static let dashes = ["–", "—"]

  var kinds: [NodeKind] { [.paragraph] }

  func inspect(_ node: Int, of text: InspectedText, _ report: inout CheckReport) {
    guard let block = text.prose.block(ofNode: node), !block.words.isEmpty else { return }
    let lines = lines(of: text[node].span, text)
    let markers = lines.compactMap { marker(at: $0, text.unit.source.bytes) }
    if lines.count == 1 {
      inspectSingleLine(node, markers, text, &report)
    } else if isRun(markers, of: lines.count) {
      report.fail(
        "these lines look like a list but are a paragraph", at: SourceSpan(start: markers[0].span.start, end: text[node].span.end),
        help: markers[0].isNumber ? "begin each item with '1. ', '2. ' and a blank line before the first" : "begin each item with '- '",
        fixes: markers[0].isNumber ? [] : text.list(insteadOf: node, bullets: Self.bullets + Self.dashes))
    } else {
      report.pass()
    }
  }

  /// Paragraphs of one line each with the same bullet, two or more in a row; reported at the first.
  private func inspectSingleLine(_ node: Int, _ markers: [Marker], _ text: InspectedText, _ report: inout CheckReport) {
    guard let marker = markers.first, marker.isBullet, text.parent(of: node) == 0 || text[text.parent(of: node)].kind == .container else { return }
    let bytes = text.unit.source.bytes
    func isSame(_ sibling: Int?) -> Bool {
      guard let sibling, text[sibling].kind == .paragraph, let other = self.marker(at: text[sibling].span.range, bytes) else { return false }
      return other.isBullet
    }
    guard isSame(text.sibling(behind: node)), !isSame(text.sibling(before: node)) else { return }
    report.fail("these lines look like a list but are paragraphs", at: text[node].span, help: "begin each item with '- '")
  }

  private struct Marker {
    let span: SourceSpan
    /// The number or letter; 0 for a bullet.
    let number: Int
    let isDash: Bool
    var isNumber: Bool { number > 0 }
    var isBullet: Bool { !isNumber && !isDash }
  }

  /// Whether enough lines begin with a marker, and numbers go up by one.
  private func isRun(_ markers: [Marker], of lines: Int) -> Bool {
    guard markers.count >= 2, markers.count * 3 >= lines * 2 || markers.count == lines - 1 else { return false }
    if markers.allSatisfy(\.isNumber) { return zip(markers, markers.dropFirst()).allSatisfy { $1.number == $0.number + 1 } && markers[0].number <= 2 }
    return markers.allSatisfy { !$0.isNumber }
  }

  private func lines(of span: SourceSpan, _ text: InspectedText) -> [Range<Int>] {
    let bytes = text.unit.source.bytes
    return bytes[span.range.clamped(to: 0..<bytes.count)].split(separator: 0x0A).map { $0.startIndex..<$0.endIndex }
  }

  /// The bullet, number or letter at the start of a line, with what stands around it.
  private func marker(at line: Range<Int>, _ bytes: [UInt8]) -> Marker? {
    var index = line.lowerBound
    while index < line.upperBound, bytes[index] <= 0x20 || bytes[index] == UInt8(ascii: ">") { index += 1 }
    let start = index
    func taken(_ length: Int, number: Int = 0, isDash: Bool = false) -> Marker? {
      var end = start + length
      guard end < line.upperBound, bytes[end] == 0x20 || bytes[end] == 0x09 || !isDash && number == 0 && bytes[end] == 0xC2 else { return nil }
      while end < line.upperBound, bytes[end] <= 0x20 { end += 1 }
      return end < line.upperBound ? Marker(span: SourceSpan(start..<end), number: number, isDash: isDash) : nil
    }
    let rest = bytes[start..<line.upperBound]
    guard let first = rest.first, first >= 0x80 || !(97...122).contains(first | 0x20) || rest.dropFirst().first.map({ $0 == UInt8(ascii: ")") || $0 == UInt8(ascii: "\\") }) == true
    else { return nil }
    for bullet in Self.bullets where rest.starts(with: bullet.utf8) {
      return taken(bullet.utf8.count)
    }
    for dash in Self.dashes where rest.starts(with: dash.utf8) { return taken(dash.utf8.count, isDash: true) }
    return number(in: rest).flatMap { taken($0.length, number: $0.value) }
  }

  /// `1)`, `1\)`, `1\.`, `2.`, `(1)`, `a)`.
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
    if index == start, index < rest.endIndex, (97...108).contains(rest[index]) {
      value = Int(rest[index]) - 96
      index += 1
    }
    guard index > start, value > 0 else { return nil }
    if index < rest.endIndex, rest[index] == UInt8(ascii: "\\") { index += 1 }
    guard index < rest.endIndex, rest[index] == UInt8(ascii: ")") || rest[index] == UInt8(ascii: ".") && Identifier.isDigit(rest[start]) else { return nil }
    return (index + 1 - rest.startIndex, value)
  }
}
