import UnitModel

/// The file's bytes made safe for the parser without moving any: what is not UTF-8, and NUL, becomes a question mark, so
/// that every place stays true.
struct UTF8Text {
  private(set) var bytes: [UInt8]
  private(set) var diagnostics: [Diagnostic] = []

  init?(_ source: SourceFile, _ range: Range<Int>) {
    bytes = source.bytes
    guard !range.isEmpty else { return nil }
    var index = range.lowerBound
    while let invalid = Self.firstInvalid(in: bytes, from: index) {
      bytes[invalid] = UInt8(ascii: "?")
      if diagnostics.isEmpty {
        diagnostics.append(
          Diagnostic(
            TextRule.sourceEncoding, .error, "this byte is not UTF-8 text", at: SourceSpan(invalid..<invalid + 1),
            help: "save the file as UTF-8 in the editor"))
      }
      index = invalid + 1
    }
  }

  /// The first byte from `start` on that does not belong to a well-formed sequence (Unicode 16, table 3-7), or is NUL.
  private static func firstInvalid(in bytes: [UInt8], from start: Int) -> Int? {
    bytes.withUnsafeBufferPointer { bytes in
      var index = start
      while index < bytes.count {
        let byte = bytes[index]
        if byte < 0x80 {
          if byte == 0 { return index }
          index += 1
          continue
        }
        let length = byte >= 0xC2 && byte <= 0xDF ? 2 : byte & 0xF0 == 0xE0 ? 3 : byte >= 0xF0 && byte <= 0xF4 ? 4 : 0
        guard length > 0, index + length <= bytes.count else { return index }
        let second = bytes[index + 1]
        let lowest: UInt8 = byte == 0xE0 ? 0xA0 : byte == 0xF0 ? 0x90 : 0x80
        let highest: UInt8 = byte == 0xED ? 0x9F : byte == 0xF4 ? 0x8F : 0xBF
        guard second >= lowest, second <= highest, (2..<length).allSatisfy({ bytes[index + $0] & 0xC0 == 0x80 }) else { return index }
        index += length
      }
      return nil
    }
  }
}
