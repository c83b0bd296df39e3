/// Ids that are safe in every place they go: addresses, HTML, JavaScript selectors, file names, manifests.
public enum Identifier {
  /// Whether a byte may stand in an id: `a–z`, `A–Z`, `0–9`, hyphen, underscore.
  public static func allows(_ byte: UInt8) -> Bool {
    isDigit(byte) || (byte | 0x20) >= UInt8(ascii: "a") && (byte | 0x20) <= UInt8(ascii: "z") || byte == UInt8(ascii: "-")
      || byte == UInt8(ascii: "_")
  }

  public static func isDigit(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") }

  /// Whether the text can be an element's id that no page script or platform confuses with its own names: it begins with
  /// a letter, holds only allowed bytes, and has at most 64 of them.
  public static func isValid(_ text: String) -> Bool {
    guard let first = text.utf8.first, text.utf8.count <= 64 else { return false }
    return !isDigit(first) && first != UInt8(ascii: "-") && text.utf8.allSatisfy(allows)
  }
}
