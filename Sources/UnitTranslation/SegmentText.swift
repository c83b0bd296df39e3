import UnitModel

/// Writes words so that the parser reads the same words again.
enum SegmentText {
  /// Line breaks and runs of blanks as one blank.
  static func oneLine(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// The bytes of a segment with other words.
  static func write(_ content: SegmentContent, for segment: Segment) -> [UInt8] {
    switch segment.form {
    case .frontMatter: Array(yaml(oneLine(content.plain)).utf8)
    case .attribute: quoted(oneLine(content.plain))
    case .heading, .paragraph, .tableCell: markdown(content, for: segment)
    }
  }

  // MARK: Markdown

  private static func markdown(_ content: SegmentContent, for segment: Segment) -> [UInt8] {
    var bytes: [UInt8] = []
    var open: [Int] = []
    for (index, piece) in content.pieces.enumerated() {
      switch piece {
      case .text(let text):
        let code = open.last.map { segment.codes[$0 - 1] }
        bytes += escaped(
          text, in: code, isStart: index == 0, isCell: segment.form == .tableCell, before: content.pieces.dropFirst(index + 1).first, segment)
      case .open(let number):
        open.append(number)
        bytes += segment.codes[number - 1].opening
      case .close(let number):
        if open.last == number { open.removeLast() }
        bytes += segment.codes[number - 1].closing ?? []
      case .point(let number): bytes += segment.codes[number - 1].opening
      }
    }
    return bytes
  }

  private static func escaped(
    _ text: String, in code: Segment.Code?, isStart: Bool, isCell: Bool, before next: SegmentContent.Piece?, _ segment: Segment
  ) -> [UInt8] {
    switch code?.kind {
    case .expansion:
      let quote = code?.quote ?? 0
      return Array(oneLine(text).replacing(quote == UInt8(ascii: "'") ? "'" : "\"", with: quote == UInt8(ascii: "'") ? "’" : "”").utf8)
    case .gap: return Array(oneLine(text).utf8)
    default: break
    }
    var bytes: [UInt8] = []
    let source = Array(text.utf8)
    for (index, byte) in source.enumerated() {
      if needsEscape(at: index, in: source, isCell: isCell) { bytes.append(UInt8(ascii: "\\")) }
      bytes.append(byte == UInt8(ascii: "\n") ? UInt8(ascii: " ") : byte)
    }
    if isStart { bytes = withoutBlockMeaning(bytes) }
    if bytes.last == UInt8(ascii: "!"), case .open(let number)? = next, segment.codes[number - 1].opening.first == UInt8(ascii: "[") {
      bytes.insert(UInt8(ascii: "\\"), at: bytes.count - 1)
    }
    return bytes
  }

  private static func needsEscape(at index: Int, in text: [UInt8], isCell: Bool) -> Bool {
    switch text[index] {
    case UInt8(ascii: "\\"): return index + 1 >= text.count || isPunctuation(text[index + 1])
    case UInt8(ascii: "*"), UInt8(ascii: "`"), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "<"), UInt8(ascii: "~"), UInt8(ascii: "{"):
      return true
    case UInt8(ascii: "|"): return isCell
    case UInt8(ascii: "_"):
      let isInside = index > 0 && index + 1 < text.count && isWord(text[index - 1]) && isWord(text[index + 1])
      return !isInside
    case UInt8(ascii: "&"):
      let rest = text[(index + 1)...].prefix(32)
      guard let end = rest.firstIndex(of: UInt8(ascii: ";")), end > index + 1 else { return false }
      return text[(index + 1)..<end].allSatisfy { isWord($0) || $0 == UInt8(ascii: "#") }
    default: return false
    }
  }

  /// Escapes what would make the line a heading, a quote, a list, a fence or a table's rule.
  private static func withoutBlockMeaning(_ bytes: [UInt8]) -> [UInt8] {
    guard let first = bytes.first else { return bytes }
    let backslash = UInt8(ascii: "\\")
    if "#>-+=:".utf8.contains(first) { return [backslash] + bytes }
    let digits = bytes.prefix { Identifier.isDigit($0) }.count
    if (1...9).contains(digits), digits < bytes.count, bytes[digits] == UInt8(ascii: ".") || bytes[digits] == UInt8(ascii: ")") {
      return bytes[..<digits] + [backslash] + bytes[digits...]
    }
    return bytes
  }

  private static func isWord(_ byte: UInt8) -> Bool { byte >= 0x80 || Identifier.isDigit(byte) || (byte | 0x20) >= 97 && (byte | 0x20) <= 122 }

  private static func isPunctuation(_ byte: UInt8) -> Bool { byte > 0x20 && byte < 0x7F && !isWord(byte) }

  // MARK: Values

  /// An attribute's value with its quotes.
  private static func quoted(_ value: String) -> [UInt8] {
    let mark = value.contains("\"") && !value.contains("'") ? "'" : "\""
    return Array((mark + (mark == "\"" ? value.replacing("\"", with: "”") : value) + mark).utf8)
  }

  /// A YAML scalar on one line, plain where it can be.
  private static func yaml(_ value: String) -> String {
    let special: Set<Character> = ["-", "?", ":", ",", "[", "]", "{", "}", "#", "&", "*", "!", "|", ">", "'", "\"", "%", "@", "`"]
    let words: Set<String> = ["true", "false", "null", "yes", "no", "on", "off", "~"]
    let isPlain =
      value.first.map { !special.contains($0) } ?? false && !value.contains(": ") && !value.contains(" #") && !value.hasSuffix(":")
      && !words.contains(value.lowercased()) && Double(value) == nil
    return isPlain ? value : "\"" + value.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }
}

extension SegmentContent {
  /// The words without codes.
  var plain: String {
    pieces.reduce(into: "") { text, piece in
      if case .text(let part) = piece { text += part }
    }
  }
}
