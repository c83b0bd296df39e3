/// Writes XML to a buffer of bytes, indented by two spaces: manifests, metadata, feeds.
///
/// Names are ours and written as they are; everything that comes from an author is text or an attribute's value, which
/// are escaped, and characters that XML 1.0 does not allow (section 2.2, production 2) are left out.
public struct XMLWriter: Sendable {
  public private(set) var bytes: [UInt8] = []
  private var depth = 0
  /// Whether elements and text stand on one line, since blanks between them would count.
  private var isInline = false

  /// Begins a document with its declaration.
  public init(capacity: Int = 0) {
    bytes.reserveCapacity(capacity)
    append(#"<?xml version="1.0" encoding="UTF-8"?>"# + "\n")
  }

  /// An element without text: what the closure writes is inside. Attributes that are nil are left out.
  public mutating func element(
    _ name: String, _ attributes: KeyValuePairs<String, String?> = [:], content: (inout XMLWriter) -> Void
  ) {
    open(name, attributes)
    let tag = bytes.count
    append(">\n")
    let start = bytes.count
    depth += 1
    content(&self)
    depth -= 1
    if bytes.count == start {
      bytes.removeSubrange(tag...)
      append("/>\n")
    } else {
      indent()
      close(name)
    }
  }

  /// An element with nothing inside.
  public mutating func element(_ name: String, _ attributes: KeyValuePairs<String, String?> = [:]) {
    open(name, attributes)
    append(isInline ? "/>" : "/>\n")
  }

  /// An element with text and other elements mixed, on one line.
  public mutating func mixedElement(
    _ name: String, _ attributes: KeyValuePairs<String, String?> = [:], content: (inout XMLWriter) -> Void
  ) {
    open(name, attributes)
    append(">")
    let wasInline = isInline
    isInline = true
    content(&self)
    append("</")
    append(name)
    append(">")
    isInline = wasInline
    if !isInline { append("\n") }
  }

  /// Text inside an element of mixed content.
  public mutating func text(_ text: String) { escape(text, isAttribute: false) }

  /// An element with text alone.
  public mutating func element(_ name: String, _ attributes: KeyValuePairs<String, String?> = [:], text: String) {
    open(name, attributes)
    append(">")
    escape(text, isAttribute: false)
    close(name)
  }
}

extension XMLWriter {
  private mutating func open(_ name: String, _ attributes: KeyValuePairs<String, String?>) {
    indent()
    append("<")
    append(name)
    for (name, value) in attributes {
      guard let value else { continue }
      append(" ")
      append(name)
      append("=\"")
      escape(value, isAttribute: true)
      append("\"")
    }
  }

  private mutating func close(_ name: String) {
    append("</")
    append(name)
    append(">\n")
  }

  private mutating func append(_ text: String) { bytes.append(contentsOf: text.utf8) }

  private mutating func indent() {
    if isInline { return }
    for _ in 0..<depth { append("  ") }
  }

  private mutating func escape(_ text: String, isAttribute: Bool) {
    var text = text
    text.withUTF8 { escape($0, isAttribute: isAttribute) }
  }

  private mutating func escape(_ text: UnsafeBufferPointer<UInt8>, isAttribute: Bool) {
    var start = 0
    for index in text.indices {
      let byte = text[index]
      guard byte < 64 || byte == 0xEF else { continue }
      var width = 1
      let replacement: String
      switch byte {
      case UInt8(ascii: "&"): replacement = "&amp;"
      case UInt8(ascii: "<"): replacement = "&lt;"
      case UInt8(ascii: ">"): replacement = "&gt;"
      case UInt8(ascii: "\"") where isAttribute: replacement = "&quot;"
      // A reader turns these into spaces or line feeds unless they are written as references (sections 2.11 and 3.3.3).
      case 9 where isAttribute: replacement = "&#9;"
      case 10 where isAttribute: replacement = "&#10;"
      case 13: replacement = "&#13;"
      case 0...8, 11, 12, 14...31: replacement = ""
      case 0xEF where Self.isNoncharacter(text[index...]):
        replacement = ""
        width = 3
      default: continue
      }
      bytes.append(contentsOf: text[start..<index])
      append(replacement)
      start = index + width
    }
    bytes.append(contentsOf: text[start...])
  }

  /// Whether UTF-8 text begins with U+FFFE or U+FFFF.
  private static func isNoncharacter(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    text.count >= 3 && text[text.startIndex + 1] == 0xBF && text[text.startIndex + 2] >= 0xBE
  }
}
