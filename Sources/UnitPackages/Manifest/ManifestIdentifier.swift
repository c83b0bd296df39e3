/// The identifier by which a platform knows a package again, made of the unit's id, its language and the format alone:
/// were it to change with a version, a re-upload would orphan all grades.
struct ManifestIdentifier {
  /// An XML name without a colon, of `A–Z a–z 0–9 - _ .` only, at most 160 bytes.
  let text: String

  init(of unit: PackagedUnit, format: String) {
    text = "waymark.\(format).\(Self.name(unit.id)).\(unit.language)"
  }

  /// Bytes that an id may hold stay, others become a dot and two hexadecimal digits, so that different ids stay
  /// different. An id too long for the platforms' columns (255 in Moodle) is cut, with a digest of the whole.
  private static func name(_ id: String) -> String {
    let digits = Array("0123456789abcdef".utf8)
    var bytes: [UInt8] = []
    for byte in id.utf8 {
      let isLetter = (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
      let isDigit = (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
      if isLetter || isDigit || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_") {
        bytes.append(byte)
      } else {
        bytes += [UInt8(ascii: "."), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    if bytes.count > 100 { bytes = bytes.prefix(80) + Array("-\(String(digest(id), radix: 16))".utf8) }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// FNV-1a, 64 bits: the same on every run, which the standard library's hashes are not.
  private static func digest(_ id: String) -> UInt64 {
    id.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }
}
