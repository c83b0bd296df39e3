/// A half-open range of bytes in one source file.
public struct SourceSpan: Sendable, Hashable {
  /// Offset of the first byte, from 0.
  public var start: UInt32
  /// Offset behind the last byte.
  public var end: UInt32

  public init(start: UInt32, end: UInt32) {
    self.start = start
    self.end = max(start, end)
  }

  public init(_ range: Range<Int>) {
    self.init(start: UInt32(clamping: range.lowerBound), end: UInt32(clamping: range.upperBound))
  }

  /// The same bytes as a range of array indices.
  public var range: Range<Int> { Int(start)..<Int(end) }
}

/// A place as people and editors count it: 1-based line, 1-based column in UTF-8 bytes.
public struct SourcePosition: Sendable, Hashable {
  public let line: Int
  public let column: Int

  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }
}
