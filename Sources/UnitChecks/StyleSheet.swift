public import UnitModel

/// A style sheet, read as far as the theme checks need: its colours.
public struct StyleSheet: Sendable {
  /// When a set of colours holds, and the colours by name.
  struct Scheme: Sendable {
    let name: SchemeName
    var colours: [String: Located<Colour>]
  }

  /// The colour schemes of the theme.
  public enum SchemeName: String, Sendable, CaseIterable {
    case light, dark
    case contrast = "more contrast"
    case contrastDark = "more contrast in the dark"
  }

  public let source: SourceFile
  /// Light, dark, more contrast, and both; each with what it inherits.
  let schemes: [Scheme]

  public init(_ source: SourceFile) {
    self.source = source
    let text = String(decoding: source.bytes, as: UTF8.self)
    var found: [SchemeName: [String: Located<Colour>]] = [:]
    var media: [String] = []
    var offset = 0
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let trimmed = line.drop { $0 == " " }
      if trimmed.hasPrefix("@media") { media = [String(trimmed)] }
      if line.hasPrefix("}") || line == "  }" { media = [] }
      if trimmed.hasPrefix("--"), let colon = trimmed.firstIndex(of: ":"), let hash = trimmed.firstIndex(of: "#") {
        if let value = Colour(trimmed[hash...].prefix { $0 == "#" || $0.isHexDigit }) {
          let start = offset + line.utf8.count - trimmed.utf8.count
          let scheme = Self.scheme(of: media.last ?? "")
          found[scheme, default: [:]][String(trimmed[..<colon].dropFirst(2))] = Located(
            value, at: SourceSpan(start..<start + trimmed.utf8.count))
        }
      }
      offset += line.utf8.count + 1
    }
    let light = found[.light] ?? [:]
    let dark = light.merging(found[.dark] ?? [:]) { _, new in new }
    let contrast = found[.contrast] ?? [:]
    schemes = [
      Scheme(name: .light, colours: light), Scheme(name: .dark, colours: dark),
      Scheme(name: .contrast, colours: light.merging(contrast) { _, new in new }),
      Scheme(name: .contrastDark, colours: dark.merging(contrast) { _, new in new }.merging(found[.contrastDark] ?? [:]) { _, new in new }),
    ]
  }

  /// The colour of a token in a scheme.
  public func colour(_ name: String, in scheme: SchemeName) -> Colour? {
    schemes.first { $0.name == scheme }?.colours[name]?.value
  }

  private static func scheme(of media: String) -> SchemeName {
    switch (media.contains("prefers-contrast: more"), media.contains("prefers-color-scheme: dark")) {
    case (false, false): .light
    case (false, true): .dark
    case (true, false): .contrast
    case (true, true): .contrastDark
    }
  }

  /// Pairs of colours that meet and reach less than a ratio, in any scheme.
  func pairs(_ pairs: [(String, String)], below minimum: Double) -> [(scheme: String, front: String, back: String, ratio: Double, span: SourceSpan)] {
    schemes.flatMap { scheme in
      pairs.compactMap { front, back in
        guard let first = scheme.colours[front], let second = scheme.colours[back] else { return nil }
        let ratio = first.value.contrast(with: second.value)
        return ratio < minimum ? (scheme.name.rawValue, front, back, ratio, first.span) : nil
      }
    }
  }
}
