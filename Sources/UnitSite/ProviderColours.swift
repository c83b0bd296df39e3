public import UnitChecks
public import UnitModel

/// A provider's own colours and those that follow from them, one set for each colour scheme of the theme.
public struct ProviderColours: Sendable {
  /// Tokens and their colours by scheme.
  private(set) var tokens: [StyleSheet.SchemeName: [(name: String, colour: Colour)]] = [:]

  /// Ratio that text needs (WCAG 2.2, 1.4.3).
  private static let forText = 4.5

  /// - Returns: the colours; one that is too pale for text is left out, and the provider told.
  public static func make(_ look: SiteConfiguration.Look, for sheet: StyleSheet) -> Reported<ProviderColours> {
    var colours = ProviderColours()
    var diagnostics: [Diagnostic] = []
    for (key, token, own) in [("accent", "accent", look.accent), ("mark", "blaze", look.mark)] {
      guard let own else { continue }
      if let fault = fault(of: own, key, sheet) { diagnostics.append(fault) } else { colours.add(own.value, as: token, sheet) }
    }
    return Reported(colours, diagnostics: diagnostics)
  }

  private static func fault(of own: Located<Colour>, _ key: String, _ sheet: StyleSheet) -> Diagnostic? {
    let backs = backs(in: sheet, .light)
    let ratio = backs.map { own.value.contrast(with: $0) }.min() ?? 21
    guard ratio < forText else { return nil }
    let nearest = own.value.nearest(towards: .black, contrast: forText, to: backs)
    let tenths = Int(ratio * 10)
    return Diagnostic(
      id: "contrast-text", .error,
      "the \(key) '\(own.value)' has a contrast of \(tenths / 10).\(tenths % 10) to 1 to the page, and text needs 4.5 to 1", at: own.span,
      help: "the nearest colour that passes is \"\(nearest)\"",
      fixes: [Fix(replace: own.span, with: "\"\(nearest)\"", safety: .needsJudgement)], requirements: ["1.4.3"])
  }

  private mutating func add(_ colour: Colour, as token: String, _ sheet: StyleSheet) {
    for scheme in StyleSheet.SchemeName.allCases {
      let backs = Self.backs(in: sheet, scheme)
      let isDark = scheme == .dark || scheme == .contrastDark
      let ratio = scheme == .light ? Self.forText : scheme == .dark ? 7 : 10
      let own = colour.nearest(towards: isDark ? .white : .black, contrast: ratio, to: backs)
      let text = sheet.colour("text", in: scheme) ?? (isDark ? .white : .black)
      tokens[scheme, default: []] += [(token, own), ("\(token)-soft", Self.soft(own, on: backs.last ?? .white, under: [own, text]))]
      // What is written upon the colour, where the theme writes upon it.
      guard sheet.colour("on-\(token)", in: scheme) != nil else { continue }
      let front = own.contrast(with: .white) >= Self.forText ? Colour.white : own.nearest(towards: .black, contrast: 7, to: [own])
      tokens[scheme, default: []].append(("on-\(token)", front))
    }
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
