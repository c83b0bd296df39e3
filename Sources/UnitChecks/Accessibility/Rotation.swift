import UnitMarkup

/// How far a declaration turns an element.
enum Rotation {
  /// Whether it turns by a quarter to either side of where the element is otherwise, give or take a degree.
  static func isQuarterTurn(_ declaration: CSSDeclaration, from start: Double = 0) -> Bool {
    guard let degrees = degrees(declaration) else { return false }
    let turn = (degrees - start).truncatingRemainder(dividingBy: 360)
    let positive = turn < 0 ? turn + 360 : turn
    return abs(positive - 90) < 1 || abs(positive - 270) < 1
  }

  /// Degrees to the right; nil for a declaration that turns nothing.
  static func degrees(_ declaration: CSSDeclaration) -> Double? {
    let value = declaration.value.lowercased()
    if declaration.name == "rotate" { return value.split(separator: " ").last.flatMap { angle(String($0)) } }
    guard declaration.name == "transform" else { return nil }
    var total = matrixDegrees(value)
    for function in ["rotate(", "rotatez("] {
      var rest = value[...]
      while let start = rest.firstRange(of: function) {
        rest = rest[start.upperBound...]
        if let angle = angle(String(rest.prefix { $0 != ")" }).filter { !$0.isWhitespace }) { total = (total ?? 0) + angle }
      }
    }
    return total
  }

  /// Of `matrix(a, b, …)` and `matrix3d(a, b, …)` a quarter turn alone is told: the first number is 0, the second 1 or -1.
  private static func matrixDegrees(_ value: String) -> Double? {
    guard let start = value.firstRange(of: "matrix"), let open = value[start.upperBound...].firstIndex(of: "(") else { return nil }
    let numbers = value[value.index(after: open)...].split { $0 == "," || $0 == ")" || $0 == " " }.prefix(2).compactMap { Double($0) }
    guard numbers.count == 2, abs(numbers[0]) < 0.017 else { return nil }
    return numbers[1] > 0 ? 90 : 270
  }

  private static func angle(_ text: String) -> Double? {
    for (unit, factor) in [("deg", 1.0), ("grad", 0.9), ("turn", 360), ("rad", 180 / 3.141592653589793)] where text.hasSuffix(unit) {
      return Double(text.dropLast(unit.count)).map { $0 * factor }
    }
    return nil
  }
}
