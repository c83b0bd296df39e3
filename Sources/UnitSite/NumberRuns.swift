import UnitModel

/// Numbers in several groups, such as telephone numbers. In a text written from right to left their groups would be read in
/// the wrong order (Unicode Bidirectional Algorithm, rule N1: blanks between numbers take the direction of the text).
struct NumberRuns {
  let ranges: [Range<Int>]

  /// - Parameter text: UTF-8; the ranges are indices of it.
  init(in text: ArraySlice<UInt8>) {
    var ranges: [Range<Int>] = []
    var index = text.startIndex
    while index < text.endIndex {
      guard let run = Self.run(at: index, in: text) else {
        index += 1
        continue
      }
      if run.hasGroups { ranges.append(index..<run.end) }
      index = run.end
    }
    self.ranges = ranges
  }

  private static func run(at start: Int, in text: ArraySlice<UInt8>) -> (end: Int, hasGroups: Bool)? {
    var index = start
    var hasGroups = false
    if text[index] == UInt8(ascii: "+") {
      hasGroups = true
      index += 1
    }
    guard index < text.endIndex, Identifier.isDigit(text[index]) else { return nil }
    while index < text.endIndex {
      if Identifier.isDigit(text[index]) {
        index += 1
      } else if separators.contains(text[index]), index + 1 < text.endIndex, Identifier.isDigit(text[index + 1]) {
        hasGroups = true
        index += 2
      } else {
        break
      }
    }
    return (index, hasGroups)
  }

  private static let separators = Array(" -/.:".utf8)
}
