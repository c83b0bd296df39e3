public import UnitModel

/// A style sheet, read as far as the theme checks need: its colours.
public struct StyleSheet: Sendable {
  /// When a set of colours holds, and the colours by name.
  struct Scheme: Sendable {
    let name: String
    var colours: [String: Colour]
  }

  struct Colour: Sendable {
    /// 24 bits: red, green, blue.
    let value: UInt32
    let span: SourceSpan

    /// Relative luminance after WCAG 2.2.
    var luminance: Double {
      let channels = [16, 8, 0].map { shift -> Double in
        let channel = Double((value >> UInt32(shift)) & 0xFF) / 255
        return channel <= 0.04045 ? channel / 12.92 : Self.power((channel + 0.055) / 1.055)
      }
      return 0.2126 * channels[0] + 0.7152 * channels[1] + 0.0722 * channels[2]
    }

    func contrast(with other: Colour) -> Double {
      let (light, dark) = (max(luminance, other.luminance), min(luminance, other.luminance))
      return (light + 0.05) / (dark + 0.05)
    }

    /// x to the power 2.4: x² times the fifth root of x², by Newton's method.
    private static func power(_ x: Double) -> Double {
      let square = x * x
      var root = 1.0
      for _ in 0..<40 { root -= (root * root * root * root * root - square) / (5 * root * root * root * root) }
      return square * root
    }
  }

  public let source: SourceFile
  /// Light, dark, more contrast, and both; each with what it inherits.
  let schemes: [Scheme]

  public init(_ source: SourceFile) {
    self.source = source
    let text = String(decoding: source.bytes, as: UTF8.self)
    var found: [String: [String: Colour]] = [:]
    var media: [String] = []
    var offset = 0
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let trimmed = line.drop { $0 == " " }
      if trimmed.hasPrefix("@media") { media = [String(trimmed)] }
      if line.hasPrefix("}") || line == "  }" { media = [] }
      if trimmed.hasPrefix("--"), let colon = trimmed.firstIndex(of: ":"), let hash = trimmed.firstIndex(of: "#") {
        let digits = trimmed[trimmed.index(after: hash)...].prefix { $0.isHexDigit }
        if digits.count == 6, let value = UInt32(digits, radix: 16) {
          let start = offset + line.utf8.count - trimmed.utf8.count
          let scheme = Self.scheme(of: media.last ?? "")
          found[scheme, default: [:]][String(trimmed[..<colon].dropFirst(2))] = Colour(
            value: value, span: SourceSpan(start..<start + trimmed.utf8.count))
        }
      }
      offset += line.utf8.count + 1
    }
    let light = found["light"] ?? [:]
    func inheriting(_ base: [String: Colour], _ name: String) -> [String: Colour] { base.merging(found[name] ?? [:]) { _, new in new } }
    let dark = inheriting(light, "dark")
    let contrast = inheriting(light, "more contrast")
    let both = inheriting(dark.merging(found["more contrast"] ?? [:]) { _, new in new }, "more contrast in the dark")
    schemes = [
      Scheme(name: "light", colours: light), Scheme(name: "dark", colours: dark), Scheme(name: "more contrast", colours: contrast),
      Scheme(name: "more contrast in the dark", colours: both),
    ]
  }

  private static func scheme(of media: String) -> String {
    switch (media.contains("prefers-contrast: more"), media.contains("prefers-color-scheme: dark")) {
    case (false, false): "light"
    case (false, true): "dark"
    case (true, false): "more contrast"
    case (true, true): "more contrast in the dark"
    }
  }

  /// Pairs of colours that meet and reach less than a ratio, in any scheme.
  func pairs(_ pairs: [(String, String)], below minimum: Double) -> [(scheme: String, front: String, back: String, ratio: Double, span: SourceSpan)] {
    schemes.flatMap { scheme in
      pairs.compactMap { front, back in
        guard let first = scheme.colours[front], let second = scheme.colours[back] else { return nil }
        let ratio = first.contrast(with: second)
        return ratio < minimum ? (scheme.name, front, back, ratio, first.span) : nil
      }
    }
  }
}
