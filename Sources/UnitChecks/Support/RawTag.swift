import UnitModel

/// A tag of raw HTML in the text. HTML is refused as such; its tags are read to name the accessibility problem, too.
struct RawTag {
  /// In lower case.
  let name: String
  let isClosing: Bool
  /// Names in lower case with their values.
  let attributes: [(name: String, value: String)]
  let span: SourceSpan
  /// The node that holds the tag.
  let node: Int

  /// The value of an attribute; empty for one without a value, nil for none.
  subscript(attribute: String) -> String? { attributes.first { $0.name == attribute }?.value }

  /// A declaration of the `style` attribute, such as `color`, in lower case.
  func style(_ property: String) -> String? {
    for declaration in (self["style"] ?? "").lowercased().split(separator: ";") {
      let parts = declaration.split(separator: ":", maxSplits: 1).map { $0.filter { !$0.isWhitespace } }
      if parts.count == 2, parts[0] == property { return parts[1] }
    }
    return nil
  }

  static func all(in unit: LearningUnit) -> [RawTag] {
    var tags: [RawTag] = []
    for (node, value) in unit.document.nodes.enumerated() where value.kind == .htmlBlock || value.kind == .htmlInline {
      var reader = Reader(
        bytes: unit.source.bytes, index: Int(value.span.start),
        end: min(max(Int(value.span.end), Int(value.span.start) + Int(value.literal.count)), unit.source.bytes.count), node: node)
      while let tag = reader.next() { tags.append(tag) }
    }
    return tags
  }

  private struct Reader {
    let bytes: [UInt8]
    var index: Int
    let end: Int
    let node: Int

    /// The next tag; comments and text are passed over.
    mutating func next() -> RawTag? {
      while index + 1 < end {
        guard bytes[index] == UInt8(ascii: "<") else {
          index += 1
          continue
        }
        let start = index
        index += 1
        if bytes[index] == UInt8(ascii: "!") {
          skipDeclaration()
          continue
        }
        let isClosing = bytes[index] == UInt8(ascii: "/")
        if isClosing { index += 1 }
        let name = word()
        guard !name.isEmpty else { continue }
        let attributes = readAttributes()
        return RawTag(name: name, isClosing: isClosing, attributes: attributes, span: SourceSpan(start..<index), node: node)
      }
      return nil
    }

    private mutating func skipDeclaration() {
      let isComment = bytes[index..<end].starts(with: "!--".utf8)
      while index < end {
        index += 1
        let isEnd = isComment ? bytes[..<index].suffix(3).elementsEqual("-->".utf8) : bytes[index - 1] == UInt8(ascii: ">")
        if isEnd { return }
      }
    }

    private mutating func readAttributes() -> [(name: String, value: String)] {
      var attributes: [(name: String, value: String)] = []
      while index < end {
        let byte = bytes[index]
        if byte == UInt8(ascii: ">") {
          index += 1
          return attributes
        }
        if byte <= 0x20 || byte == UInt8(ascii: "/") {
          index += 1
          continue
        }
        let name = word()
        if name.isEmpty {
          index += 1
          continue
        }
        skipBlanks()
        var value = ""
        if index < end, bytes[index] == UInt8(ascii: "=") {
          index += 1
          skipBlanks()
          value = readValue()
        }
        attributes.append((name, value))
      }
      return attributes
    }

    private mutating func readValue() -> String {
      guard index < end else { return "" }
      let quote = bytes[index]
      let isQuoted = quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'")
      if isQuoted { index += 1 }
      let start = index
      while index < end, isQuoted ? bytes[index] != quote : bytes[index] > 0x20 && bytes[index] != UInt8(ascii: ">") { index += 1 }
      let value = String(decoding: bytes[start..<index], as: UTF8.self)
      if isQuoted, index < end { index += 1 }
      return value
    }

    private mutating func word() -> String {
      let start = index
      while index < end, bytes[index] > 0x20,
        ![UInt8(ascii: ">"), UInt8(ascii: "="), UInt8(ascii: "/"), UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "<")].contains(bytes[index])
      {
        index += 1
      }
      return String(decoding: bytes[start..<index], as: UTF8.self).lowercased()
    }

    private mutating func skipBlanks() { while index < end, bytes[index] <= 0x20 { index += 1 } }
  }
}
