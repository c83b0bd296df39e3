/// A property and its value, as a style sheet or a `style` attribute gives it.
public struct CSSDeclaration: Sendable {
  /// In lower case; a custom property as it is written, with its `--`.
  public var name: String
  /// Without comments, `!important` and blanks around it.
  public var value: String
  public var isImportant: Bool
  /// Name to end of value in the source.
  public var range: Range<Int>
}

/// An at-rule that a rule lies in, such as `@media (min-width: 40rem)`.
public struct CSSCondition: Sendable, Hashable {
  /// In lower case, without `@`.
  public var name: String
  public var prelude: String
}

/// A block of declarations with what it applies to.
public struct CSSRule: Sendable {
  /// The at-rules around, outermost first.
  public var conditions: [CSSCondition]
  /// Selectors, cut at their commas; for `@font-face` and `@page` that name alone. Those of nested rules are written out.
  public var selectors: [String]
  public var declarations: [CSSDeclaration]
  /// The selectors in the source.
  public var range: Range<Int>

  public func isInside(_ name: String) -> Bool { conditions.contains { $0.name == name } }
}

/// A style sheet as its rules, in order.
public struct CSSSheet: Sendable {
  public var rules: [CSSRule] = []
  /// Names of cascade layers in the order in which they are first named.
  public var layers: [String] = []
}

/// Reads CSS as browsers do, after CSS Syntax Level 3: what cannot be read is dropped up to the next `;` or block. Nested rules
/// are written out with `:is()`.
public enum CSSParser {
  public static func read(_ bytes: [UInt8]) -> CSSSheet {
    var reader = Reader(bytes: bytes)
    reader.readBlock(conditions: [], parents: [], isTop: true)
    return reader.sheet
  }

  /// The declarations of a `style` attribute.
  public static func declarations(_ text: String) -> [CSSDeclaration] {
    var reader = Reader(bytes: Array(text.utf8))
    return reader.readDeclarationsOnly()
  }

  /// Cuts at a byte that is in no string, bracket or parenthesis.
  public static func split(_ text: some StringProtocol, at separator: Character) -> [String] {
    var parts: [String] = []
    var part = ""
    var depth = 0
    var quote: Character?
    for character in text {
      if let open = quote {
        if character == open { quote = nil }
      } else if character == "\"" || character == "'" {
        quote = character
      } else if character == "(" || character == "[" {
        depth += 1
      } else if character == ")" || character == "]" {
        depth -= 1
      } else if character == separator, depth <= 0 {
        parts.append(trimmed(part))
        part = ""
        continue
      }
      part.append(character)
    }
    parts.append(trimmed(part))
    return parts.filter { !$0.isEmpty }
  }

  static func trimmed(_ text: some StringProtocol) -> String {
    var text = Substring(text)
    while let first = text.first, first.isWhitespace { text.removeFirst() }
    while let last = text.last, last.isWhitespace { text.removeLast() }
    return String(text)
  }
}

extension CSSParser {
  private struct Reader {
    /// Blocks in blocks beyond which the rest is passed over.
    private static let maximumDepth = 32

    let bytes: [UInt8]
    var index = 0
    var depth = 0
    var sheet = CSSSheet()

    init(bytes: [UInt8]) { self.bytes = bytes }

    mutating func readDeclarationsOnly() -> [CSSDeclaration] {
      var declarations: [CSSDeclaration] = []
      while index < bytes.count {
        let (range, stop) = readPiece()
        if let declaration = declaration(range) { declarations.append(declaration) }
        if stop == UInt8(ascii: "{") { skipBlock() }
      }
      return declarations
    }

    /// Reads the content of a block, or of the whole sheet, up to behind its `}`.
    /// - Parameter parents: the selectors of the rule the block belongs to; empty inside a bare at-rule.
    mutating func readBlock(conditions: [CSSCondition], parents: [String], isTop: Bool = false, range: Range<Int> = 0..<0) {
      guard depth < Self.maximumDepth else { return skipBlock() }
      depth += 1
      defer { depth -= 1 }
      var declarations: [CSSDeclaration] = []
      let position = sheet.rules.count
      while index < bytes.count {
        let (piece, stop) = readPiece()
        if stop == UInt8(ascii: "{") {
          readRule(piece, conditions: conditions, parents: parents)
        } else if let start = firstByte(of: piece) {
          if bytes[start] == UInt8(ascii: "@") {
            readStatement(piece, conditions)
          } else if let declaration = declaration(piece) {
            declarations.append(declaration)
          }
        }
        if stop == UInt8(ascii: "}"), !isTop { break }
      }
      if !parents.isEmpty {
        sheet.rules.insert(CSSRule(conditions: conditions, selectors: parents, declarations: declarations, range: range), at: position)
      }
    }

    private mutating func readRule(_ piece: Range<Int>, conditions: [CSSCondition], parents: [String]) {
      let text = plain(piece)
      let start = firstByte(of: piece) ?? piece.lowerBound
      guard text.hasPrefix("@") else {
        var selectors = CSSParser.split(text, at: ",")
        if !parents.isEmpty { selectors = selectors.map { nest($0, in: parents) } }
        return readBlock(conditions: conditions, parents: selectors.isEmpty ? [""] : selectors, range: start..<piece.upperBound)
      }
      let name = String(text.dropFirst().prefix { $0.isLetter || $0 == "-" }).lowercased()
      let prelude = CSSParser.trimmed(text.dropFirst(name.count + 1))
      if name == "font-face" || name == "page" || name == "property" || name == "counter-style" {
        return readBlock(conditions: conditions, parents: ["@\(name)"], range: start..<piece.upperBound)
      }
      if name == "layer" { sheet.note(layer: prelude) }
      readBlock(conditions: conditions + [CSSCondition(name: name, prelude: prelude)], parents: parents, range: start..<piece.upperBound)
    }

    private mutating func readStatement(_ piece: Range<Int>, _ conditions: [CSSCondition]) {
      let text = plain(piece)
      guard text.lowercased().hasPrefix("@layer") else { return }
      for name in CSSParser.split(text.dropFirst(6), at: ",") { sheet.note(layer: name) }
    }

    private func nest(_ selector: String, in parents: [String]) -> String {
      let outer = parents.count == 1 ? parents[0] : ":is(\(parents.joined(separator: ", ")))"
      guard selector.contains("&") else { return "\(outer) \(selector)" }
      return selector.split(separator: "&", omittingEmptySubsequences: false).joined(separator: outer)
    }

    /// Up to the next `;`, `{` or `}` that stands in no string, comment, bracket or parenthesis.
    private mutating func readPiece() -> (range: Range<Int>, stop: UInt8?) {
      let start = index
      var parentheses = 0
      while index < bytes.count {
        let byte = bytes[index]
        switch byte {
        case UInt8(ascii: "/") where index + 1 < bytes.count && bytes[index + 1] == UInt8(ascii: "*"): skipComment()
        case UInt8(ascii: "\""), UInt8(ascii: "'"): skipString(byte)
        case UInt8(ascii: "\\"): index += 2
        case UInt8(ascii: "("), UInt8(ascii: "["):
          parentheses += 1
          index += 1
        case UInt8(ascii: ")"), UInt8(ascii: "]"):
          parentheses = max(0, parentheses - 1)
          index += 1
        case UInt8(ascii: "{"), UInt8(ascii: "}"):
          index += 1
          return (start..<index - 1, byte)
        case UInt8(ascii: ";") where parentheses == 0:
          index += 1
          return (start..<index - 1, byte)
        default: index += 1
        }
      }
      index = bytes.count
      return (start..<bytes.count, nil)
    }

    private mutating func skipBlock() {
      var open = 1
      while index < bytes.count, open > 0 {
        let (_, stop) = readPiece()
        if stop == UInt8(ascii: "{") { open += 1 } else if stop == UInt8(ascii: "}") { open -= 1 }
      }
    }

    private mutating func skipComment() {
      index += 2
      while index < bytes.count, !(bytes[index] == UInt8(ascii: "*") && index + 1 < bytes.count && bytes[index + 1] == UInt8(ascii: "/")) {
        index += 1
      }
      index = min(index + 2, bytes.count)
    }

    private mutating func skipString(_ quote: UInt8) {
      index += 1
      while index < bytes.count, bytes[index] != quote, bytes[index] != 10 {
        index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1
      }
      index = min(index + 1, bytes.count)
    }

    private func firstByte(of piece: Range<Int>) -> Int? {
      var position = piece.lowerBound
      while position < piece.upperBound {
        if bytes[position] == UInt8(ascii: "/"), position + 1 < piece.upperBound, bytes[position + 1] == UInt8(ascii: "*") {
          position += 2
          while position < piece.upperBound, !(bytes[position - 1] == UInt8(ascii: "*") && bytes[position] == UInt8(ascii: "/")) { position += 1 }
        } else if bytes[position] > 0x20 {
          return position
        }
        position += 1
      }
      return nil
    }

    private func declaration(_ piece: Range<Int>) -> CSSDeclaration? {
      guard let start = firstByte(of: piece), let colon = bytes[start..<piece.upperBound].firstIndex(of: UInt8(ascii: ":")) else { return nil }
      let written = plain(start..<colon)
      guard !written.isEmpty,
        written.utf8.allSatisfy({ $0 == 45 || $0 == 95 || $0 >= 48 && $0 <= 57 || ($0 | 0x20) >= 97 && ($0 | 0x20) <= 122 || $0 > 127 })
      else {
        return nil
      }
      var value = plain(colon + 1..<piece.upperBound)
      var isImportant = false
      if let mark = value.lastIndex(of: "!"), CSSParser.trimmed(value[value.index(after: mark)...]).lowercased() == "important" {
        isImportant = true
        value = CSSParser.trimmed(value[..<mark])
      }
      if value.isEmpty { return nil }
      var end = piece.upperBound
      while end > start, bytes[end - 1] <= 0x20 { end -= 1 }
      return CSSDeclaration(
        name: written.hasPrefix("--") ? written : written.lowercased(), value: value, isImportant: isImportant, range: start..<end)
    }

    /// Text without comments and blanks around it.
    private func plain(_ range: Range<Int>) -> String {
      guard range.lowerBound < range.upperBound else { return "" }
      var text: [UInt8] = []
      var position = range.lowerBound
      while position < range.upperBound {
        if bytes[position] == UInt8(ascii: "/"), position + 1 < range.upperBound, bytes[position + 1] == UInt8(ascii: "*") {
          position += 2
          while position + 1 < range.upperBound, !(bytes[position] == UInt8(ascii: "*") && bytes[position + 1] == UInt8(ascii: "/")) { position += 1 }
          position += 2
        } else {
          text.append(bytes[position])
          position += 1
        }
      }
      return CSSParser.trimmed(String(decoding: text, as: UTF8.self))
    }
  }
}

extension CSSSheet {
  fileprivate mutating func note(layer name: String) {
    if !layers.contains(name) { layers.append(name) }
  }
}
