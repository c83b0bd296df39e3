import UnitModel

/// Which attributes hold words for a reader.
enum TranslatableAttributes {
  private static let names: Set<String> = ["abbr", "caption", "description", "hint", "label", "options", "summary"]

  static func contains(_ entry: AttributeList.Attribute) -> Bool {
    names.contains(entry.name) && !(entry.value ?? "").hasPrefix("media/")
  }
}

/// Where the value of an attribute stands in the source.
struct AttributePlace {
  /// The value without its quotes.
  let value: SourceSpan
  /// The value with its quotes.
  let quoted: SourceSpan
  /// The quotation mark a new value may not hold.
  let quote: UInt8
  let isQuoted: Bool

  /// nil for a flag.
  init?(_ entry: AttributeList.Attribute, in bytes: [UInt8]) {
    let range = entry.span.range.clamped(to: 0..<bytes.count)
    guard let equals = bytes[range].firstIndex(of: UInt8(ascii: "=")), equals + 1 < range.upperBound else { return nil }
    let first = bytes[equals + 1]
    isQuoted = first == UInt8(ascii: "\"") || first == UInt8(ascii: "'")
    quote = isQuoted ? first : UInt8(ascii: "\"")
    quoted = SourceSpan(equals + 1..<range.upperBound)
    value = isQuoted ? SourceSpan(equals + 2..<max(equals + 2, range.upperBound - 1)) : quoted
  }
}
