/// The bytes of one file and where its lines begin.
public struct SourceFile: Sendable {
  /// Path relative to the site's folder, with `/` between parts.
  public let path: String
  public let bytes: [UInt8]
  /// Byte offset of the first byte of each line; never empty.
  public let lineStarts: [UInt32]

  public init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
    self.lineStarts = bytes.withUnsafeBufferPointer(Self.lineStarts(in:))
  }

  /// The number of lines; a file that ends with a line break has no further line behind it.
  public var lineCount: Int { lineStarts.count }

  /// What ends the first line, and so a line that is written into the file; a line feed where there is no second line.
  public var lineBreak: String {
    guard lineStarts.count > 1 else { return "\n" }
    return String(decoding: bytes[line(1).upperBound..<Int(lineStarts[1])], as: UTF8.self)
  }

  /// Bytes of a 1-based line, without its line break.
  public func line(_ number: Int) -> Range<Int> {
    guard number >= 1, number <= lineStarts.count else { return bytes.count..<bytes.count }
    let start = Int(lineStarts[number - 1])
    var end = number < lineStarts.count ? Int(lineStarts[number]) : bytes.count
    while end > start, bytes[end - 1] == UInt8(ascii: "\n") || bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
    return start..<end
  }

  /// The line and column of a byte offset; an offset behind the end counts as the end.
  public func position(of offset: Int) -> SourcePosition {
    let offset = UInt32(clamping: min(offset, bytes.count))
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    return SourcePosition(line: low + 1, column: Int(offset - lineStarts[low]) + 1)
  }

  /// The text of a span, with bytes that are not UTF-8 replaced.
  public func text(_ span: SourceSpan) -> String {
    String(decoding: bytes[span.range.clamped(to: 0..<bytes.count)], as: UTF8.self)
  }

  /// CommonMark's line endings: a line feed, a carriage return, or both.
  private static func lineStarts(in bytes: UnsafeBufferPointer<UInt8>) -> [UInt32] {
    var starts: [UInt32] = [0]
    starts.reserveCapacity(bytes.count / 40 + 1)
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      if byte > 13 { continue }
      if byte == 13, index < bytes.count, bytes[index] == 10 { index += 1 } else if byte != 10, byte != 13 { continue }
      if index < bytes.count { starts.append(UInt32(clamping: index)) }
    }
    return starts
  }
}
