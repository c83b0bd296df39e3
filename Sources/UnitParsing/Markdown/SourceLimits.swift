package import UnitModel

/// Bounds that the text must keep before the Markdown parser sees it. Debian's cmark-gfm takes quadratic time on some
/// texts nobody writes (nested markers, very wide tables, thousands of open brackets); within these bounds it does not.
package enum SourceLimits {
  package static let maximumBytes = 262_144
  package static let maximumLineBytes = 20_000
  /// Markers of quotes and lists at the start of one line.
  package static let maximumMarkers = 32
  package static let maximumIndentation = 256
  package static let maximumTableColumns = 64
  /// Characters that may begin or end emphasis, links and the like, between two blank lines.
  package static let maximumDelimiters = 4000

  /// The first bound that the text between `range` breaks, or nil when it may be parsed.
  package static func violation(in source: SourceFile, _ range: Range<Int>) -> Diagnostic? {
    if range.count > maximumBytes {
      return Diagnostic(
        TextRule.sourceTooLarge, .error, "the text has \(range.count) bytes; \(maximumBytes) are allowed", at: firstLine(source, range),
        help: "split the unit into several units")
    }
    var delimiters = 0
    let firstLine = source.position(of: range.lowerBound).line
    return source.bytes.withUnsafeBufferPointer { bytes in
      for number in firstLine...source.lineCount {
        let line = source.line(number)
        guard line.lowerBound >= range.lowerBound else { continue }
        if line.isEmpty { delimiters = 0 }
        if let violation = violation(in: UnsafeBufferPointer(rebasing: bytes[line]), delimiters: &delimiters) {
          return diagnostic(violation, at: SourceSpan(line.lowerBound..<min(line.upperBound, line.lowerBound + 80)))
        }
      }
      return nil
    }
  }

  private enum Violation { case length, markers, indentation, columns, delimiters }

  private static func violation(in line: UnsafeBufferPointer<UInt8>, delimiters: inout Int) -> Violation? {
    if line.count > maximumLineBytes { return .length }
    var markers = 0
    var blanks = 0
    var index = 0
    scan: while index < line.count {
      switch line[index] {
      case UInt8(ascii: " "), UInt8(ascii: "\t"): blanks += line[index] == UInt8(ascii: "\t") ? 4 : 1
      case UInt8(ascii: ">"), UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"): markers += 1
      case UInt8(ascii: "0")...UInt8(ascii: "9"): break
      case UInt8(ascii: "."), UInt8(ascii: ")"): markers += 1
      default: break scan
      }
      index += 1
    }
    if index == line.count, blanks == 0 { markers = 0 }  // A thematic break such as "------", however long.
    if markers > maximumMarkers { return .markers }
    if blanks > maximumIndentation { return .indentation }
    var columns = 0
    for byte in line {
      switch byte {
      case UInt8(ascii: "|"): columns += 1
      case UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "`"),
        UInt8(ascii: "<"), UInt8(ascii: "!"), UInt8(ascii: "\\"), UInt8(ascii: "&"), UInt8(ascii: ":"), UInt8(ascii: "@"),
        UInt8(ascii: "("), UInt8(ascii: "\""), UInt8(ascii: "'"):
        delimiters += 1
      default: break
      }
    }
    if columns > maximumTableColumns + 1 { return .columns }
    return delimiters > maximumDelimiters ? .delimiters : nil
  }

  private static func diagnostic(_ violation: Violation, at span: SourceSpan) -> Diagnostic {
    switch violation {
    case .length:
      Diagnostic(
        TextRule.sourceLineTooLong, .error, "this line has more than \(maximumLineBytes) bytes", at: span, help: "break the line into paragraphs")
    case .markers:
      Diagnostic(
        TextRule.sourceTooDeep, .error, "this line begins with more than \(maximumMarkers) list or quote markers", at: span,
        help: "write the list with fewer levels")
    case .indentation:
      Diagnostic(
        TextRule.sourceTooDeep, .error, "this line begins with more than \(maximumIndentation) blanks", at: span,
        help: "remove the blanks at the start of the line")
    case .columns:
      Diagnostic(
        TextRule.sourceTooManyColumns, .error, "this line has more than \(maximumTableColumns) table columns", at: span,
        help: "split the table, or turn its rows into columns")
    case .delimiters:
      Diagnostic(
        TextRule.sourceTooComplex, .error, "this paragraph has more than \(maximumDelimiters) characters of markup", at: span,
        help: "put a blank line between its parts")
    }
  }

  private static func firstLine(_ source: SourceFile, _ range: Range<Int>) -> SourceSpan {
    let line = source.line(source.position(of: range.lowerBound).line)
    return SourceSpan(line.lowerBound..<min(line.upperBound, line.lowerBound + 80))
  }
}
