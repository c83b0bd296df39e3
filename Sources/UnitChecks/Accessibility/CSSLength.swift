/// Lengths of CSS in pixels.
enum CSSLength {
  /// The size of text where nothing says another, in CSS pixels.
  static let defaultFontSize = 16.0

  /// The value of a length; nil for what has no value without layout, such as a percentage, and for what is no length.
  /// - Parameter fontSize: pixels of an `em`.
  static func pixels(_ text: some StringProtocol, fontSize: Double = defaultFontSize) -> Double? {
    let text = text.lowercased()
    if text.hasPrefix("calc(") { return CSSCalculation.pixels(text.dropFirst(4), fontSize: fontSize) }
    let digits = text.prefix { $0.isNumber || $0 == "." || $0 == "-" || $0 == "+" }
    guard let number = Double(digits), number.isFinite else { return nil }
    switch text.dropFirst(digits.count) {
    case "": return number == 0 ? 0 : nil
    case "px": return number
    case "em": return number * fontSize
    case "rem": return number * defaultFontSize
    case "ch", "ex": return number * fontSize / 2
    case "pt": return number * 4 / 3
    case "pc": return number * 16
    case "in": return number * 96
    case "cm": return number * 96 / 2.54
    case "mm": return number * 96 / 25.4
    case "q": return number * 96 / 101.6
    default: return nil
    }
  }

  private static let units: Set<String> = [
    "cap", "ch", "cm", "em", "ex", "ic", "in", "lh", "mm", "pc", "pt", "px", "q", "rcap", "rch", "rem", "rex", "ric", "rlh", "vb", "vh", "vi",
    "vmax", "vmin", "vw", "dvb", "dvh", "dvi", "dvw", "lvb", "lvh", "lvi", "lvw", "svb", "svh", "svi", "svw", "cqb", "cqh", "cqi", "cqmax",
    "cqmin", "cqw",
  ]

  /// Whether a text is a length, whatever its value: a number with a unit, zero, or a function.
  static func isLength(_ text: some StringProtocol) -> Bool {
    let text = text.lowercased()
    if text.hasSuffix(")") { return ["calc(", "clamp(", "env(", "max(", "min(", "var("].contains { text.hasPrefix($0) } }
    let unit = text.reversed().prefix { $0.isLetter }.count
    guard let number = Double(text.dropLast(unit)) else { return false }
    return unit == 0 ? number == 0 : units.contains(String(text.suffix(unit)))
  }
}
