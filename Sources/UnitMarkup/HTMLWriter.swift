/// Writes HTML to a buffer of bytes. Everything that comes from an author passes `text` or `attribute`, which escape.
public struct HTMLWriter: Sendable {
  public private(set) var bytes: [UInt8] = []

  public init(capacity: Int = 0) { bytes.reserveCapacity(capacity) }

  /// Markup of our own, written as it is.
  public mutating func markup(_ literal: StaticString) {
    bytes.append(contentsOf: UnsafeBufferPointer(start: literal.utf8Start, count: literal.utf8CodeUnitCount))
  }

  /// HTML that was escaped already.
  public mutating func html(_ html: some Sequence<UInt8>) { bytes.append(contentsOf: html) }

  public mutating func number(_ number: Int) { bytes.append(contentsOf: String(number).utf8) }

  /// Text between tags.
  public mutating func text(_ text: String) {
    var text = text
    text.withUTF8 { escape($0) }
  }

  public mutating func text(_ text: ArraySlice<UInt8>) { text.withUnsafeBufferPointer { escape($0) } }

  /// ` name="value"` with the value escaped.
  public mutating func attribute(_ name: StaticString, _ value: String) {
    bytes.append(UInt8(ascii: " "))
    markup(name)
    bytes.append(UInt8(ascii: "="))
    bytes.append(UInt8(ascii: "\""))
    text(value)
    bytes.append(UInt8(ascii: "\""))
  }

  public mutating func attribute(_ name: StaticString, _ value: Int) { attribute(name, String(value)) }

  /// Escapes the five characters of HTML, and leaves out control characters, which HTML does not allow.
  private mutating func escape(_ text: UnsafeBufferPointer<UInt8>) {
    var start = 0
    for index in text.indices {
      let byte = text[index]
      guard byte <= UInt8(ascii: ">"), byte != UInt8(ascii: " ") else { continue }
      let replacement: StaticString
      switch byte {
      case UInt8(ascii: "&"): replacement = "&amp;"
      case UInt8(ascii: "<"): replacement = "&lt;"
      case UInt8(ascii: ">"): replacement = "&gt;"
      case UInt8(ascii: "\""): replacement = "&quot;"
      case 0...8, 11, 12, 14...31: replacement = ""
      default: continue
      }
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<index]))
      markup(replacement)
      start = index + 1
    }
    bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start...]))
  }
}
