public import UnitModel

/// Whether a drawing moves, by the elements and style rules that make it.
public enum SVGMotion {
  /// nil for a still drawing.
  public static func read(_ bytes: [UInt8]) -> Animation? {
    guard mayMove(bytes) else { return nil }
    let text = String(decoding: bytes, as: UTF8.self)
    let elements = ["<animate", "<animateTransform", "<animateMotion", "<set"].flatMap { tags($0, in: text) }
    let hasRules = text.contains("@keyframes")
    guard !elements.isEmpty || hasRules else { return nil }
    let isEndless =
      elements.contains { value("repeatCount", in: $0) == "indefinite" || value("repeatDur", in: $0) == "indefinite" }
      || hasRules && text.contains("infinite")
    return Animation(frames: 0, seconds: hasRules ? nil : seconds(of: elements), isEndless: isEndless)
  }

  /// A look at the bytes that most drawings do not pass.
  private static func mayMove(_ bytes: [UInt8]) -> Bool {
    let marks = ["<an", "<se", "@ke"].map { Array($0.utf8) }
    return bytes.withUnsafeBufferPointer { bytes in
      bytes.indices.dropLast(2).contains { index in
        (bytes[index] == UInt8(ascii: "<") || bytes[index] == UInt8(ascii: "@"))
          && marks.contains { $0[0] == bytes[index] && $0[1] == bytes[index + 1] && $0[2] == bytes[index + 2] }
      }
    }
  }

  /// When the last element stops; nil where one says it in a way that is not read here.
  private static func seconds(of elements: [Substring]) -> Double? {
    var latest = 0.0
    for element in elements {
      guard let duration = value("dur", in: element).flatMap(clock) else {
        if element.hasPrefix("<set") { continue }
        return nil
      }
      let begin = value("begin", in: element)
      guard let start = begin.map(clock) ?? 0 else { return nil }
      let times = value("repeatCount", in: element).flatMap { Double($0) } ?? 1
      latest = max(latest, start + duration * times)
    }
    return latest
  }

  /// Seconds of `2s`, `500ms` or `2`.
  private static func clock(_ text: Substring) -> Double? {
    if text.hasSuffix("ms") { return Double(text.dropLast(2)).map { $0 / 1000 } }
    return Double(text.hasSuffix("s") ? text.dropLast() : text)
  }

  /// The start tags of an element.
  private static func tags(_ start: String, in text: String) -> [Substring] {
    var found: [Substring] = []
    var rest = text[...]
    while let range = rest.firstRange(of: start) {
      let end = rest[range.upperBound...].firstIndex(of: ">") ?? rest.endIndex
      if rest[range.upperBound...].first.map({ $0.isWhitespace || $0 == "/" || $0 == ">" }) == true { found.append(rest[range.lowerBound..<end]) }
      rest = rest[range.upperBound...]
    }
    return found
  }

  private static func value(_ name: String, in tag: Substring) -> Substring? {
    for quote in ["\"", "'"] {
      guard let range = tag.firstRange(of: " \(name)=\(quote)") else { continue }
      return tag[range.upperBound...].prefix { String($0) != quote }
    }
    return nil
  }
}
