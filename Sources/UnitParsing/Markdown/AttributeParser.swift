import UnitModel

/// Reads attributes in braces: `{#id name name=value name="some words"}`.
struct AttributeParser {
  private let bytes: ArraySlice<UInt8>
  private var index: Int
  private(set) var diagnostics: [Diagnostic] = []

  /// Reads from `start`, which must be the place of the opening brace, up to the end of `bytes` at most. The indices of
  /// `bytes` are offsets in the source file.
  init(_ bytes: ArraySlice<UInt8>, from start: Int) {
    self.bytes = bytes
    index = start
  }

  /// The list, or nil when the braces hold no attributes (then the text is just text). `end` is behind the brace.
  mutating func parse() -> AttributeList? {
    let start = index
    guard take("{") else { return nil }
    var list = AttributeList(span: SourceSpan(start..<start))
    while true {
      skipBlanks()
      if take("}") {
        list.span = SourceSpan(start..<index)
        return list.id == nil && list.entries.isEmpty ? nil : list
      }
      guard take("#") ? identifier(into: &list) : attribute(into: &list) else { return nil }
    }
  }

  /// The word behind `#`; false when there is none.
  private mutating func identifier(into list: inout AttributeList) -> Bool {
    let start = index - 1
    let name = word()
    guard !name.isEmpty else { return false }
    let span = SourceSpan(start..<index)
    if !Identifier.isValid(name) {
      diagnostics.append(
        Diagnostic(
          TextRule.identifier, .error, "'#\(name)' cannot be an id", at: span, help: "begin with a letter; then use letters a–z, digits and hyphens"))
    } else if list.id != nil {
      diagnostics.append(Diagnostic(TextRule.attributeDuplicate, .error, "there is a second id '#\(name)'", at: span, help: "keep one of them"))
    } else {
      list.id = Located(name, at: span)
    }
    return true
  }

  /// `name` or `name=value`; false when it is broken.
  private mutating func attribute(into list: inout AttributeList) -> Bool {
    let start = index
    let name = word()
    guard !name.isEmpty else { return false }
    var value: String?
    if take("=") {
      value = self.value()
      if value == nil { return false }
    }
    let span = SourceSpan(start..<index)
    if list.has(name) {
      diagnostics.append(
        Diagnostic(TextRule.attributeDuplicate, .error, "the attribute '\(name)' is here twice", at: span, help: "keep one of them"))
    } else {
      list.entries.append(AttributeList.Attribute(name: name, value: value, span: span))
    }
    return true
  }

  /// The value behind the sign, with or without quotes around it; nil when it is broken.
  private mutating func value() -> String? {
    if index < bytes.endIndex, bytes[index] == UInt8(ascii: "\"") || bytes[index] == UInt8(ascii: "'") {
      let quote = bytes[index]
      guard let close = bytes[(index + 1)...].firstIndex(of: quote) else { return nil }
      let text = String(decoding: bytes[(index + 1)..<close], as: UTF8.self)
      index = close + 1
      return text
    }
    let start = index
    while index < bytes.endIndex, bytes[index] > 0x20, bytes[index] != UInt8(ascii: "}") { index += 1 }
    return index > start ? String(decoding: bytes[start..<index], as: UTF8.self) : nil
  }

  private mutating func word() -> String {
    let start = index
    while index < bytes.endIndex, Identifier.allows(bytes[index]) || bytes[index] >= 0x80 { index += 1 }
    return String(decoding: bytes[start..<index], as: UTF8.self)
  }

  private mutating func take(_ character: Unicode.Scalar) -> Bool {
    guard index < bytes.endIndex, bytes[index] == UInt8(ascii: character) else { return false }
    index += 1
    return true
  }

  private mutating func skipBlanks() {
    while index < bytes.endIndex, bytes[index] == 0x20 || bytes[index] == 0x09 || bytes[index] == 0x0A || bytes[index] == 0x0D { index += 1 }
  }
}
