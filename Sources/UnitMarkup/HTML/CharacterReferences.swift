/// Resolves character references, after the HTML Standard, section 13.2.5.72 and following.
enum CharacterReferences {
  /// - Parameter inAttribute: in an attribute, a reference without semicolon before a letter, digit or `=` is text.
  static func resolve(_ bytes: ArraySlice<UInt8>, inAttribute: Bool) -> String {
    guard bytes.contains(UInt8(ascii: "&")) else { return String(decoding: bytes, as: UTF8.self) }
    var result = ""
    var start = bytes.startIndex
    var index = start
    while index < bytes.endIndex {
      if bytes[index] == UInt8(ascii: "&"), let (text, end) = reference(in: bytes, at: index + 1, inAttribute: inAttribute) {
        result += String(decoding: bytes[start..<index], as: UTF8.self) + text
        index = end
        start = end
      } else {
        index += 1
      }
    }
    return result + String(decoding: bytes[start...], as: UTF8.self)
  }

  /// The longest name in the table has 31 letters.
  private static let maximumLength = 32

  private static func reference(in bytes: ArraySlice<UInt8>, at start: Int, inAttribute: Bool) -> (text: String, end: Int)? {
    guard start < bytes.endIndex else { return nil }
    if bytes[start] == UInt8(ascii: "#") { return number(in: bytes, at: start + 1) }
    var end = start
    while end < bytes.endIndex, end - start < maximumLength, isAlphanumeric(bytes[end]) { end += 1 }
    let name = String(decoding: bytes[start..<end], as: UTF8.self)
    if end < bytes.endIndex, bytes[end] == UInt8(ascii: ";"), let (text, _) = CharacterReferenceTable.named[name[...]] { return (text, end + 1) }
    // The longest name that needs no semicolon; those have six letters at most.
    for length in stride(from: min(6, end - start), through: 2, by: -1) {
      guard let (text, needsNoSemicolon) = CharacterReferenceTable.named[name.prefix(length)], needsNoSemicolon else { continue }
      let next = start + length
      if inAttribute, next < bytes.endIndex, isAlphanumeric(bytes[next]) || bytes[next] == UInt8(ascii: "=") { return nil }
      return (text, next)
    }
    return nil
  }

  private static func number(in bytes: ArraySlice<UInt8>, at start: Int) -> (text: String, end: Int)? {
    guard start < bytes.endIndex else { return nil }
    let isHexadecimal = bytes[start] | 0x20 == UInt8(ascii: "x")
    var index = isHexadecimal ? start + 1 : start
    let first = index
    var value: UInt32 = 0
    while index < bytes.endIndex, let digit = digit(bytes[index], isHexadecimal: isHexadecimal) {
      value = min(value * (isHexadecimal ? 16 : 10) + digit, 0x11_0000)
      index += 1
    }
    guard index > first else { return nil }
    if index < bytes.endIndex, bytes[index] == UInt8(ascii: ";") { index += 1 }
    let scalar = Unicode.Scalar(windows1252[value] ?? value)
    return (String(Character(value == 0 ? "\u{FFFD}" : scalar ?? "\u{FFFD}")), index)
  }

  private static func digit(_ byte: UInt8, isHexadecimal: Bool) -> UInt32? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(byte - UInt8(ascii: "0"))
    case UInt8(ascii: "a")...UInt8(ascii: "f") where isHexadecimal: UInt32(byte - UInt8(ascii: "a")) + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F") where isHexadecimal: UInt32(byte - UInt8(ascii: "A")) + 10
    default: nil
    }
  }

  private static func isAlphanumeric(_ byte: UInt8) -> Bool {
    byte >= 48 && byte <= 57 || (byte | 0x20) >= UInt8(ascii: "a") && (byte | 0x20) <= UInt8(ascii: "z")
  }

  /// The character that a byte stands for in Windows-1252.
  static func scalar(windows1252 byte: UInt8) -> Unicode.Scalar {
    windows1252[UInt32(byte)].flatMap(Unicode.Scalar.init) ?? Unicode.Scalar(byte)
  }

  /// Numbers that stand for characters of Windows-1252 (HTML Standard, section 13.2.5.80).
  private static let windows1252: [UInt32: UInt32] = [
    0x80: 0x20AC, 0x82: 0x201A, 0x83: 0x0192, 0x84: 0x201E, 0x85: 0x2026, 0x86: 0x2020, 0x87: 0x2021, 0x88: 0x02C6, 0x89: 0x2030, 0x8A: 0x0160,
    0x8B: 0x2039, 0x8C: 0x0152, 0x8E: 0x017D, 0x91: 0x2018, 0x92: 0x2019, 0x93: 0x201C, 0x94: 0x201D, 0x95: 0x2022, 0x96: 0x2013, 0x97: 0x2014,
    0x98: 0x02DC, 0x99: 0x2122, 0x9A: 0x0161, 0x9B: 0x203A, 0x9C: 0x0153, 0x9E: 0x017E, 0x9F: 0x0178,
  ]
}
