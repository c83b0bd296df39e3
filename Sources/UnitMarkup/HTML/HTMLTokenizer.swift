/// One piece of HTML source.
struct HTMLToken {
  enum Kind { case startTag, endTag, text, doctype, end }

  var kind: Kind
  var tag = HTMLTag.other
  var name: MarkupName?
  /// The whole tag or text in the source.
  var range: Range<Int>
  /// In the tokenizer's attributes.
  var attributes = 0..<0
  var isSelfClosing = false
}

/// Cuts HTML source into tags and texts, after the HTML Standard, section 13.2.5. Comments are passed over; character
/// references stay as they are, since places are places in the source.
struct HTMLTokenizer {
  let bytes: [UInt8]
  private(set) var attributes: [MarkupAttribute] = []
  private var index: Int
  /// The element whose end tag alone ends the text that comes now.
  private var rawText: HTMLTag?

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    index = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  /// Lets everything up to an end tag be text, as the content of `script` and `title` is.
  mutating func readText(until tag: HTMLTag) { rawText = tag }

  /// Lets everything up to the end be text.
  mutating func readTextToEnd() { rawText = .plaintext }

  /// - Parameter inForeignContent: whether `<![CDATA[` begins a text, as it does inside `svg`.
  mutating func next(inForeignContent: Bool) -> HTMLToken {
    if let tag = rawText {
      rawText = nil
      let end = endOfRawText(of: tag)
      if end > index {
        defer { index = end }
        return HTMLToken(kind: .text, range: index..<end)
      }
    }
    while index < bytes.count {
      if bytes[index] != UInt8(ascii: "<") || !isMarkup(at: index) { return text() }
      let start = index
      switch bytes[index + 1] {
      case UInt8(ascii: "!"):
        if let token = declaration(at: start, inForeignContent: inForeignContent) { return token }
      case UInt8(ascii: "?"): index = (find(UInt8(ascii: ">"), from: start) ?? bytes.count - 1) + 1
      case UInt8(ascii: "/"):
        if let token = endTag(at: start) { return token }
      default:
        if let token = startTag(at: start) { return token }
      }
    }
    return HTMLToken(kind: .end, range: bytes.count..<bytes.count)
  }

  static func isBlank(_ byte: UInt8) -> Bool { byte == 32 || byte == 10 || byte == 9 || byte == 13 || byte == 12 }

  private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) >= UInt8(ascii: "a") && (byte | 0x20) <= UInt8(ascii: "z") }
}

extension HTMLTokenizer {
  /// Whether `<` begins a tag, comment or declaration rather than being a character of a text.
  private func isMarkup(at index: Int) -> Bool {
    guard index + 1 < bytes.count else { return false }
    let next = bytes[index + 1]
    if next == UInt8(ascii: "!") || next == UInt8(ascii: "?") || Self.isLetter(next) { return true }
    return next == UInt8(ascii: "/") && index + 2 < bytes.count
  }

  private mutating func text() -> HTMLToken {
    let start = index
    index += 1
    while index < bytes.count, bytes[index] != UInt8(ascii: "<") || !isMarkup(at: index) { index += 1 }
    return HTMLToken(kind: .text, range: start..<index)
  }

  private mutating func declaration(at start: Int, inForeignContent: Bool) -> HTMLToken? {
    if matches("--", at: start + 2) {
      index = endOfComment(from: start + 4)
      return nil
    }
    if inForeignContent, matches("[CDATA[", at: start + 2) {
      let content = start + 9
      var end = content
      while end < bytes.count, !matches("]]>", at: end) { end += 1 }
      index = min(end + 3, bytes.count)
      return end > content ? HTMLToken(kind: .text, range: content..<end) : nil
    }
    let isDoctype = matches("doctype", at: start + 2)
    index = (find(UInt8(ascii: ">"), from: start) ?? bytes.count - 1) + 1
    return isDoctype ? HTMLToken(kind: .doctype, range: start..<index) : nil
  }

  private func endOfComment(from start: Int) -> Int {
    if matches(">", at: start) { return start + 1 }
    if matches("->", at: start) { return start + 2 }
    var position = start
    while let dash = find(UInt8(ascii: "-"), from: position) {
      if matches("-->", at: dash) { return dash + 3 }
      if matches("--!>", at: dash) { return dash + 4 }
      position = dash + 1
    }
    return bytes.count
  }

  private mutating func endTag(at start: Int) -> HTMLToken? {
    guard Self.isLetter(bytes[start + 2]) else {
      index = (find(UInt8(ascii: ">"), from: start) ?? bytes.count - 1) + 1
      return nil
    }
    let kept = attributes.count
    guard let (name, _) = tag(from: start + 2) else { return nil }
    attributes.removeSubrange(kept...)
    return HTMLToken(kind: .endTag, tag: HTMLTag(name), name: name, range: start..<index)
  }

  private mutating func startTag(at start: Int) -> HTMLToken? {
    let first = attributes.count
    guard let (name, isSelfClosing) = tag(from: start + 1) else { return nil }
    return HTMLToken(
      kind: .startTag, tag: HTMLTag(name), name: name, range: start..<index, attributes: first..<attributes.count, isSelfClosing: isSelfClosing)
  }

  /// Reads name and attributes up to `>`; a tag that the end of the file cuts off is no tag.
  private mutating func tag(from start: Int) -> (MarkupName, isSelfClosing: Bool)? {
    var position = start
    while position < bytes.count, !Self.isBlank(bytes[position]), bytes[position] != UInt8(ascii: ">"), bytes[position] != UInt8(ascii: "/") {
      position += 1
    }
    let name = MarkupName(bytes[start..<position])
    var isSelfClosing = false
    while position < bytes.count {
      let byte = bytes[position]
      if byte == UInt8(ascii: ">") {
        index = position + 1
        return (name, isSelfClosing)
      }
      if Self.isBlank(byte) || byte == UInt8(ascii: "/") {
        isSelfClosing = byte == UInt8(ascii: "/")
        position += 1
      } else {
        isSelfClosing = false
        position = attribute(at: position)
      }
    }
    index = bytes.count
    return nil
  }

  private mutating func attribute(at start: Int) -> Int {
    var position = start + 1
    while position < bytes.count, !Self.isBlank(bytes[position]),
      ![UInt8(ascii: "="), UInt8(ascii: ">"), UInt8(ascii: "/")].contains(bytes[position])
    {
      position += 1
    }
    let name = MarkupName(bytes[start..<position])
    var value = position..<position
    var next = position
    while next < bytes.count, Self.isBlank(bytes[next]) { next += 1 }
    if next < bytes.count, bytes[next] == UInt8(ascii: "=") {
      next += 1
      while next < bytes.count, Self.isBlank(bytes[next]) { next += 1 }
      (value, position) = attributeValue(at: next)
    }
    attributes.append(MarkupAttribute(name: name, value: value))
    return position
  }

  private func attributeValue(at start: Int) -> (value: Range<Int>, end: Int) {
    guard start < bytes.count else { return (start..<start, start) }
    let quote = bytes[start]
    if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
      let end = find(quote, from: start + 1) ?? bytes.count
      return (start + 1..<max(start + 1, end), min(end + 1, bytes.count))
    }
    var end = start
    while end < bytes.count, !Self.isBlank(bytes[end]), bytes[end] != UInt8(ascii: ">") { end += 1 }
    return (start..<end, end)
  }

  /// The offset of the end tag that ends raw text. A script that begins a comment and in it a script has that inner end
  /// tag as text (section 13.2.5.15 and following).
  private func endOfRawText(of tag: HTMLTag) -> Int {
    var position = index
    var isEscaped = false
    var isDoubleEscaped = false
    while position < bytes.count {
      let byte = bytes[position]
      if byte == UInt8(ascii: "<") {
        if isEndTag(tag, at: position + 1) {
          if !isDoubleEscaped { return position }
          isDoubleEscaped = false
        } else if tag == .script, matches("!--", at: position + 1) {
          isEscaped = true
        } else if isEscaped, isName(.script, at: position + 1) {
          isDoubleEscaped = true
        }
      } else if byte == UInt8(ascii: "-"), isEscaped, matches("-->", at: position) {
        isEscaped = false
        isDoubleEscaped = false
      }
      position += 1
    }
    return bytes.count
  }

  private func isEndTag(_ tag: HTMLTag, at position: Int) -> Bool {
    tag != .plaintext && position < bytes.count && bytes[position] == UInt8(ascii: "/") && isName(tag, at: position + 1)
  }

  private func isName(_ tag: HTMLTag, at position: Int) -> Bool {
    let end = position + tag.rawValue.utf8.count
    guard end < bytes.count else { return false }
    return matches(tag.rawValue, at: position) && (Self.isBlank(bytes[end]) || bytes[end] == UInt8(ascii: ">") || bytes[end] == UInt8(ascii: "/"))
  }

  private func matches(_ text: String, at position: Int) -> Bool {
    var index = position
    for byte in text.utf8 {
      guard index < bytes.count else { return false }
      let mine = bytes[index]
      guard mine == byte || mine >= 65 && mine <= 90 && mine | 0x20 == byte || byte >= 65 && byte <= 90 && byte | 0x20 == mine else { return false }
      index += 1
    }
    return true
  }

  private func find(_ byte: UInt8, from start: Int) -> Int? {
    var index = start
    while index < bytes.count {
      if bytes[index] == byte { return index }
      index += 1
    }
    return nil
  }
}
