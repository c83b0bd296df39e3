/// Writes JSON to a buffer of bytes; the caller writes the commas.
extension [UInt8] {
  mutating func json(_ literal: StaticString) {
    append(contentsOf: UnsafeBufferPointer(start: literal.utf8Start, count: literal.utf8CodeUnitCount))
  }

  mutating func json(_ number: Int) { append(contentsOf: String(number).utf8) }

  /// A string with quotes around it (RFC 8259, section 7).
  mutating func json(text: String) {
    var text = text
    append(UInt8(ascii: "\""))
    text.withUTF8 { bytes in
      var start = 0
      for (index, byte) in bytes.enumerated() where byte < 32 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte == 127 {
        append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start..<index]))
        jsonEscape(byte)
        start = index + 1
      }
      append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start...]))
    }
    append(UInt8(ascii: "\""))
  }

  private mutating func jsonEscape(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\n"): json("\\n")
    case 0..<32, 127:
      json("\\u00")
      append(contentsOf: (byte < 16 ? "0" : "").utf8)
      append(contentsOf: String(byte, radix: 16).utf8)
    default:
      append(UInt8(ascii: "\\"))
      append(byte)
    }
  }

  /// `"key":`
  mutating func json(key: StaticString) {
    json("\"")
    json(key)
    json("\":")
  }

  /// Items with commas between them, in brackets.
  mutating func json<Item>(list items: some Collection<Item>, _ write: (inout [UInt8], Item) -> Void) {
    append(UInt8(ascii: "["))
    for (index, item) in items.enumerated() {
      if index > 0 { append(UInt8(ascii: ",")) }
      write(&self, item)
    }
    append(UInt8(ascii: "]"))
  }
}
