/// Where a link or picture in a unit's text may lead.
public enum LinkTarget: Sendable, Hashable {
  /// Another host, a mail address or a telephone number.
  case external
  /// A file of the unit, or a place on its page.
  case inside
  /// Another unit: `unit:slug`.
  case unit
  /// Everything else: other schemes, absolute paths, paths that leave the unit's folder.
  case forbidden

  /// Judges an address as a browser would read it: blanks and control characters inside it do not hide a scheme, and
  /// percent signs do not hide a path.
  public init(_ address: String) {
    let bytes = address.utf8.filter { $0 > 0x20 && $0 != 0x7F }
    guard bytes.count == address.utf8.count || !address.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F }), bytes.count <= 2048 else {
      self = .forbidden
      return
    }
    if let colon = bytes.firstIndex(of: UInt8(ascii: ":")),
      !bytes[..<colon].contains(where: { [UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#")].contains($0) })
    {
      switch String(decoding: bytes[..<colon], as: UTF8.self).lowercased() {
      case "https", "http": self = bytes[colon...].starts(with: "://".utf8) && bytes.count > colon + 3 ? .external : .forbidden
      case "mailto", "tel": self = .external
      case "unit": self = .unit
      default: self = .forbidden
      }
      return
    }
    self = Self.staysInside(bytes) ? .inside : .forbidden
  }

  private static func staysInside(_ bytes: [UInt8]) -> Bool {
    let path = bytes.prefix { $0 != UInt8(ascii: "#") && $0 != UInt8(ascii: "?") }
    // Decode until nothing changes, so that "%252e" hides nothing either.
    var decoded = Array(path)
    for _ in 0..<4 {
      let next = PercentEncoding.decoded(decoded)
      if next == decoded { break }
      decoded = next
    }
    if decoded.contains(where: { $0 == UInt8(ascii: "\\") || $0 < 0x20 || $0 == UInt8(ascii: ":") || $0 == 0x7F })
      || decoded.first == UInt8(ascii: "/")
    {
      return false
    }
    // Overlong UTF-8 forms of '.' and '/'.
    if decoded.contains(where: { $0 == 0xC0 || $0 == 0xC1 || $0 >= 0xF5 }) { return false }
    return !decoded.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false).contains { part in
      part.elementsEqual("..".utf8) || part.elementsEqual(".".utf8) && path.count < 2
    }
  }
}
