import UnitMarkup
public import UnitModel

/// The theme's style sheets, read as pages load them: one after the other.
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

  /// The rules of all parts; their places count through all parts.
  let rules: [CSSRule]
  /// Light, dark, more contrast, and both; each with what it inherits.
  let schemes: [Scheme]
  /// For each rule that gives colours other names, such as `--state: var(--right); --state-soft: var(--right-soft)`: these names.
  let renamings: [[String: String]]
  /// Each part, with the offset of its first byte.
  private let parts: [(start: Int, source: SourceFile)]

  /// The first part: the tokens.
  package var source: SourceFile { parts.first?.source ?? SourceFile(path: "", bytes: []) }

  public init(_ source: SourceFile) { self.init([source]) }

  /// - Parameter sources: the parts in the order in which they are joined.
  public init(_ sources: [SourceFile]) {
    var start = 0
    parts = sources.map { source in
      defer { start += source.bytes.count }
      return (start, source)
    }
    rules = CSSParser.read(sources.flatMap(\.bytes)).rules
    schemes = Self.schemes(in: rules)
    renamings = Self.renamings(in: rules)
  }

  /// The colour of a token in a scheme.
  public func colour(_ name: String, in scheme: SchemeName) -> Colour? {
    schemes.first { $0.name == scheme }?.colours[name]?.value
  }

  /// A finding at its place in the part it concerns.
  func finding(_ diagnostic: Diagnostic) -> Finding? {
    guard let part = parts.last(where: { $0.start <= diagnostic.span.range.lowerBound }) else { return nil }
    var moved = diagnostic
    let range = diagnostic.span.range
    moved.span = SourceSpan(range.lowerBound - part.start..<range.upperBound - part.start)
    return Finding(moved, in: part.source)
  }

  private static func renamings(in rules: [CSSRule]) -> [[String: String]] {
    rules.compactMap { rule in
      let names = rule.declarations.filter { $0.name.hasPrefix("--") && $0.value.hasPrefix("var(--") && $0.value.hasSuffix(")") }
      if names.isEmpty { return nil }
      return Dictionary(names.map { (String($0.name.dropFirst(2)), String($0.value.dropFirst(6).dropLast())) }) { _, last in last }
    }
  }

  private static func schemes(in rules: [CSSRule]) -> [Scheme] {
    var found: [SchemeName: [String: Located<Colour>]] = [:]
    for rule in rules where rule.selectors == [":root"] && !rule.isInside("supports") {
      let media = rule.conditions.filter { $0.name == "media" }.map(\.prelude).joined(separator: " and ")
      guard let scheme = scheme(of: media) else { continue }
      for declaration in rule.declarations where declaration.name.hasPrefix("--") {
        guard let colour = CSSColour(declaration.value), colour.alpha == 1 else { continue }
        found[scheme, default: [:]][String(declaration.name.dropFirst(2))] = Located(colour.colour, at: SourceSpan(declaration.range))
      }
    }
    let light = found[.light] ?? [:]
    let dark = light.merging(found[.dark] ?? [:]) { _, new in new }
    let contrast = found[.contrast] ?? [:]
    return [
      Scheme(name: .light, colours: light), Scheme(name: .dark, colours: dark),
      Scheme(name: .contrast, colours: light.merging(contrast) { _, new in new }),
      Scheme(name: .contrastDark, colours: dark.merging(contrast) { _, new in new }.merging(found[.contrastDark] ?? [:]) { _, new in new }),
    ]
  }

  /// nil for media that are no colour scheme, such as print.
  private static func scheme(of media: String) -> SchemeName? {
    let holdsContrast = media.contains("prefers-contrast: more")
    let holdsDark = media.contains("prefers-color-scheme: dark")
    if !media.isEmpty, !holdsContrast, !holdsDark { return nil }
    return holdsContrast ? holdsDark ? .contrastDark : .contrast : holdsDark ? .dark : .light
  }

  /// Pairs of colours that meet and reach less than a ratio, in any scheme.
  func pairs(_ pairs: [TokenPair], below minimum: Double) -> [(scheme: String, pair: TokenPair, ratio: Double, span: SourceSpan)] {
    schemes.flatMap { scheme in
      pairs.compactMap { pair in
        guard let front = scheme.colours[pair.front], let back = scheme.colours[pair.back] else { return nil }
        let ratio = front.value.contrast(with: back.value)
        return ratio < minimum ? (scheme.name.rawValue, pair, ratio, front.span) : nil
      }
    }
  }
}
