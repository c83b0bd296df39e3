public import UnitChecks
public import UnitModel

/// The colours that follow from a provider's own, one set for each colour scheme of the theme.
public struct AccentColours: Sendable {
  /// Tokens and their colours by scheme.
  let tokens: [StyleSheet.SchemeName: [(name: String, colour: Colour)]]

  /// Ratio that text needs (WCAG 2.2, 1.4.3).
  private static let forText = 4.5

  /// - Returns: the colours, or, where the accent is too pale for text, what to tell the provider.
  public static func make(_ accent: Located<Colour>, for sheet: StyleSheet) -> Reported<AccentColours?> {
    let backs = backs(in: sheet, .light)
    let ratio = backs.map { accent.value.contrast(with: $0) }.min() ?? 21
    guard ratio < forText else { return Reported(AccentColours(accent.value, sheet)) }
    let nearest = accent.value.nearest(towards: .black, contrast: forText, to: backs)
    let tenths = Int(ratio * 10)
    let diagnostic = Diagnostic(
      "contrast-text", .error,
      "the accent '\(accent.value)' has a contrast of \(tenths / 10).\(tenths % 10) to 1 to the page, and text needs 4.5 to 1",
      at: accent.span, help: "the nearest colour that passes is \"\(nearest)\"",
      fixes: [Fix(replace: accent.span, with: "\"\(nearest)\"", safety: .needsJudgement)], requirements: ["1.4.3"])
    return Reported(nil, diagnostics: [diagnostic])
  }

  private init(_ accent: Colour, _ sheet: StyleSheet) {
    var tokens: [StyleSheet.SchemeName: [(name: String, colour: Colour)]] = [:]
    for scheme in StyleSheet.SchemeName.allCases {
      let backs = Self.backs(in: sheet, scheme)
      let isDark = scheme == .dark || scheme == .contrastDark
      let ratio = scheme == .light ? Self.forText : isDark && scheme == .dark ? 7 : 10
      let own = accent.nearest(towards: isDark ? .white : .black, contrast: ratio, to: backs)
      let text = sheet.colour("text", in: scheme) ?? (isDark ? .white : .black)
      let front = own.contrast(with: .white) >= Self.forText ? Colour.white : own.nearest(towards: .black, contrast: 7, to: [own])
      tokens[scheme] = [("accent", own), ("accent-soft", Self.soft(own, on: backs.last ?? .white, under: [own, text])), ("on-accent", front)]
    }
    self.tokens = tokens
  }

  /// As much of the colour in the background as text upon it bears.
  private static func soft(_ own: Colour, on back: Colour, under texts: [Colour]) -> Colour {
    for share in stride(from: 0.14, to: 0, by: -0.02) {
      let candidate = back.mixed(with: own, share: share)
      if texts.allSatisfy({ $0.contrast(with: candidate) >= forText }) { return candidate }
    }
    return back
  }

  private static func backs(in sheet: StyleSheet, _ scheme: StyleSheet.SchemeName) -> [Colour] {
    ["surface", "panel"].compactMap { sheet.colour($0, in: scheme) }
  }
}
