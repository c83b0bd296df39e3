/// Writes JavaScript and JSON: code of our own, and strings that may hold anything.
struct ScriptWriter {
  private(set) var bytes: [UInt8] = []

  mutating func raw(_ code: String) { bytes.append(contentsOf: code.utf8) }

  /// A string literal. Signs that could end a script, a line or the literal are written as escapes.
  mutating func string(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\":
        bytes.append(UInt8(ascii: "\\"))
        bytes.append(UInt8(scalar.value))
      case _ where scalar.value < 32 || scalar == "<" || scalar.value == 0x2028 || scalar.value == 0x2029:
        let digits = String(scalar.value, radix: 16)
        bytes.append(contentsOf: "\\u\(String(repeating: "0", count: 4 - digits.count))\(digits)".utf8)
      default:
        if scalar.isASCII { bytes.append(UInt8(scalar.value)) } else { bytes.append(contentsOf: String(scalar).utf8) }
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// The literal alone.
  static func quoted(_ text: String) -> String {
    var writer = ScriptWriter()
    writer.string(text)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  /// An object of strings.
  mutating func strings(_ entries: [(key: String, value: String)]) {
    raw("{")
    for (number, entry) in entries.enumerated() {
      if number > 0 { raw(", ") }
      string(entry.key)
      raw(": ")
      string(entry.value)
    }
    raw("}")
  }
}
