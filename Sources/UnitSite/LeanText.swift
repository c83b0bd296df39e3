/// Scripts and style sheets without what only their authors read: comments on lines of their own, indentation, empty lines.
/// Nothing else changes, so an error's text and the code around it look the same on a page and in the theme.
enum LeanText {
  /// - Parameter path: Tells a script from a style sheet; other files stay as they are.
  static func lean(_ bytes: [UInt8], path: String) -> [UInt8] {
    let isScript = path.hasSuffix(".js")
    guard isScript || path.hasSuffix(".css") else { return bytes }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var isInComment = false
    for line in bytes.split(separator: UInt8(ascii: "\n")) {
      var rest = line.drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") || $0 == UInt8(ascii: "\r") }
      while true {
        if !isInComment, rest.starts(with: "/*".utf8) {
          isInComment = true
          rest = rest.dropFirst(2)
        }
        guard isInComment else { break }
        guard let end = end(ofCommentIn: rest) else {
          rest = []
          break
        }
        isInComment = false
        rest = rest[end...].drop { $0 == UInt8(ascii: " ") }
      }
      if rest.isEmpty || isScript && rest.starts(with: "//".utf8) { continue }
      // A text in backticks may go over lines, and then its indentation is a part of it.
      if isScript, !rest.count(where: { $0 == UInt8(ascii: "`") }).isMultiple(of: 2) { return bytes }
      result.append(contentsOf: rest)
      result.append(UInt8(ascii: "\n"))
    }
    return isInComment ? bytes : result
  }

  private static func end(ofCommentIn line: ArraySlice<UInt8>) -> Int? {
    line.indices.dropLast().first { line[$0] == UInt8(ascii: "*") && line[$0 + 1] == UInt8(ascii: "/") }.map { $0 + 2 }
  }
}
