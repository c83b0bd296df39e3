/// How the bytes of a page stand for characters, as browsers find it out where no server says (HTML Standard, section 13.2.3.2):
/// by a byte order mark, by the `meta` near its beginning, and else by what the bytes can be.
public enum PageEncoding {
  /// The page in UTF-8; pages in UTF-16 and Windows-1252 are written anew, all others stay as they are.
  public static func utf8(_ bytes: [UInt8]) -> [UInt8] {
    if bytes.starts(with: [0xFF, 0xFE]) { return utf16(bytes) { UInt16($0) | UInt16($1) << 8 } }
    if bytes.starts(with: [0xFE, 0xFF]) { return utf16(bytes) { UInt16($1) | UInt16($0) << 8 } }
    if bytes.allSatisfy({ $0 < 0x80 }) || String(validating: bytes, as: UTF8.self) != nil { return bytes }
    let declared = declaredName(in: bytes.prefix(1024))
    return declared.map(windows1252.contains) ?? true ? fromWindows1252(bytes) : bytes
  }

  /// Names that browsers take for Windows-1252 (Encoding Standard, section 4.2).
  private static let windows1252: Set<String> = [
    "ansi_x3.4-1968", "ascii", "cp1252", "cp819", "ibm819", "iso-8859-1", "iso8859-1", "iso88591", "iso_8859-1", "l1", "latin1", "us-ascii",
    "windows-1252", "x-cp1252",
  ]

  private static func utf16(_ bytes: [UInt8], _ unit: (UInt8, UInt8) -> UInt16) -> [UInt8] {
    let units = stride(from: 2, to: bytes.count - 1, by: 2).map { unit(bytes[$0], bytes[$0 + 1]) }
    return Array(String(decoding: units, as: UTF16.self).utf8)
  }

  private static func fromWindows1252(_ bytes: [UInt8]) -> [UInt8] {
    var text = String.UnicodeScalarView()
    for byte in bytes { text.append(CharacterReferences.scalar(windows1252: byte)) }
    return Array(String(text).utf8)
  }

  /// What stands behind `charset=` in a page or `encoding=` in an XML declaration; nil where neither is.
  private static func declaredName(in bytes: ArraySlice<UInt8>) -> String? {
    let text = String(decoding: bytes, as: UTF8.self).lowercased()
    for mark in ["charset=", "encoding="] {
      guard let found = text.firstRange(of: mark) else { continue }
      let name = text[found.upperBound...].drop { $0 == "\"" || $0 == "'" || $0.isWhitespace }
      return String(name.prefix { $0.isASCII && ($0.isLetter || $0.isNumber || "-_.:".contains($0)) })
    }
    return nil
  }
}
