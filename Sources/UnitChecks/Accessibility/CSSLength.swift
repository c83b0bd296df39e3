/// Lengths of CSS in pixels.
enum CSSLength {
  /// The size of text where nothing says another, in CSS pixels.
  static let defaultFontSize = 16.0

  /// The value of a length; nil for what has no value without layout, such as a percentage, and for what is no length.
  /// - Parameter fontSize: pixels of an `em`.
  static func pixels(_ text: some StringProtocol, fontSize: Double = defaultFontSize) -> Double? {
    let text = text.lowercased()
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
}
