import UnitMarkup

/// The value of `calc()` where it needs no layout (CSS Values and Units Level 4, section 10.8).
struct CSSCalculation {
  /// Parentheses in parentheses beyond which a calculation is not read.
  private static let maximumDepth = 32

  private struct Value {
    var number: Double
    var isLength: Bool
  }

  private var words: Substring
  private let fontSize: Double
  private var depth = 0

  /// Pixels of a calculation without its name, such as `(1em + 2px)`; nil when it has none without layout.
  static func pixels(_ text: Substring, fontSize: Double) -> Double? {
    var calculation = CSSCalculation(words: text, fontSize: fontSize)
    guard let value = calculation.factor(), calculation.next == nil, value.isLength else { return nil }
    return value.number
  }

  private init(words: Substring, fontSize: Double) {
    self.words = words
    self.fontSize = fontSize
  }

  private var next: Character? {
    mutating get {
      words = words.drop(while: \.isWhitespace)
      return words.first
    }
  }

  private mutating func sum() -> Value? {
    guard var result = product() else { return nil }
    while let sign = next, sign == "+" || sign == "-" {
      words.removeFirst()
      guard let value = product(), value.isLength == result.isLength else { return nil }
      result.number += sign == "+" ? value.number : -value.number
    }
    return result
  }

  private mutating func product() -> Value? {
    guard var result = factor() else { return nil }
    while let sign = next, sign == "*" || sign == "/" {
      words.removeFirst()
      guard let value = factor(), sign == "*" ? !(value.isLength && result.isLength) : !value.isLength && value.number != 0 else { return nil }
      result.number = sign == "*" ? result.number * value.number : result.number / value.number
      result.isLength = result.isLength || value.isLength
    }
    return result
  }

  private mutating func factor() -> Value? {
    guard let first = next, depth < Self.maximumDepth else { return nil }
    if first == "(" {
      depth += 1
      defer { depth -= 1 }
      words.removeFirst()
      guard let value = sum(), next == ")" else { return nil }
      words.removeFirst()
      return value
    }
    let sign = first == "-" || first == "+" ? words.prefix(1) : ""
    let word = sign + words.dropFirst(sign.count).prefix { $0.isLetter || $0.isNumber || $0 == "." || $0 == "%" }
    words = words.dropFirst(word.count)
    if let number = Double(word) { return Value(number: number, isLength: false) }
    return CSSLength.pixels(word, fontSize: fontSize).map { Value(number: $0, isLength: true) }
  }
}
