/// Pictures made of characters.
enum CharacterDrawing {
  /// Whether most lines of a text are rather signs than letters, or it is boxes, bars or arrows between words.
  static func fills(_ art: String) -> Bool {
    let lines = art.split(whereSeparator: \.isNewline).filter { !$0.allSatisfy(\.isWhitespace) }
    if lines.count(where: isBar) >= 2 || hasArrows(lines) || hasFrame(lines) { return true }
    let drawn = lines.filter(isDrawn)
    switch lines.count {
    case 0: return false
    case 1: return isLine(art)
    case 2: return drawn.count == 2 && drawn.allSatisfy { kinds(of: $0).count >= 2 && !$0.contains(where: \.isNumber) }
    default: return drawn.count * 3 >= lines.count * 2
    }
  }

  /// Whether it is a tree of folders as programs print it: each line is a name behind the branches that lead to it.
  static func isTree(_ art: String) -> Bool {
    let lines = art.split(whereSeparator: \.isNewline)
    let isBranched = lines.contains { line in ["├──", "└──", "|--", "`--", "+--"].contains { line.contains($0) } }
    return isBranched
      && lines.allSatisfy { line in
        let name = line.drop { "│├└─|+`-\\ \t\u{A0}".contains($0) }
        return !name.contains("|") && !name.contains("-->") && !name.unicodeScalars.contains(where: isBoxDrawing)
      }
  }

  /// Whether one line is a drawing, such as `@>--->---`: signs of at least two kinds that people draw with, and hardly a letter.
  static func isLine(_ art: String) -> Bool {
    let marks = art.filter { !$0.isWhitespace }
    let letters = marks.count { $0.isLetter || $0.isNumber }
    let drawing = marks.count(where: strokes.contains)
    return drawing >= 5 && kinds(of: marks[...]).count >= 2 && letters * 4 <= marks.count
  }

  private static let strokes: Set<Character> = [
    "/", "\\", "|", "_", "(", ")", "<", ">", "^", "-", "=", "~", "+", "*", "@", "#", "o", "°", "͡", "͜", "ʖ",
  ]

  private static func kinds(of line: Substring) -> Set<Character> { Set(line.filter { strokes.contains($0) && !$0.isLetter }) }

  private static func isDrawn(_ line: Substring) -> Bool {
    // A line of a program.
    if line.contains(where: { "{};".contains($0) }) { return false }
    let signs = line.count { !$0.isWhitespace && !$0.isLetter && !$0.isNumber }
    let letters = line.count { $0.isLetter || $0.isNumber }
    return signs > letters
  }

  private static func isBoxDrawing(_ scalar: Unicode.Scalar) -> Bool { (0x2500...0x259F).contains(scalar.value) }

  /// Two blocks or more side by side, as in a bar chart.
  private static func isBar(_ line: Substring) -> Bool { line.unicodeScalars.count { (0x2580...0x259F).contains($0.value) } >= 2 }

  /// Words with arrows between them, in a line or one below the other.
  private static func hasArrows(_ lines: [Substring]) -> Bool {
    let across = lines.reduce(0) { $0 + $1.split(separator: "->", omittingEmptySubsequences: false).dropFirst().count }
    let isFlow = across >= 2 && lines.allSatisfy { !$0.contains { "{};=$`".contains($0) } }
    let down = lines.count { line in line.allSatisfy { $0.isWhitespace || "|vV↓│▼".contains($0) } }
    return isFlow || down >= 2 || down == 1 && lines.contains { $0.contains("↓") || $0.contains("▼") }
  }

  private static func hasFrame(_ lines: [Substring]) -> Bool {
    guard lines.count >= 3 else { return false }
    let hasEdge = lines.contains { $0.contains("+-") || $0.unicodeScalars.contains(where: isBoxDrawing) }
    let boxes = lines.count { line in
      let trimmed = line.filter { !$0.isWhitespace }
      let isRule = trimmed.hasPrefix("+-") && trimmed.hasSuffix("-+")
      return line.unicodeScalars.count(where: isBoxDrawing) >= 2 || isRule || line.contains("-->") || trimmed.hasPrefix("|") && trimmed.hasSuffix("|")
    }
    return hasEdge && boxes * 3 >= lines.count * 2
  }
}
