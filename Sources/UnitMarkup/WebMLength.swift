/// The length that a WebM or Matroska file says it has (RFC 9559, section 5.1.2).
enum WebMLength {
  /// The id of the element every file begins with (RFC 8794, section 11.2.1).
  static let signature: [UInt8] = [0x1A, 0x45, 0xDF, 0xA3]

  private static let segment = 0x1853_8067
  private static let information = 0x1549_A966
  private static let timestampScale = 0x2AD7B1
  private static let duration = 0x4489

  /// Seconds; nil where the file does not say, as one that was recorded while it was sent.
  static func read(_ bytes: [UInt8]) -> Double? {
    guard let segment = element(segment, in: bytes, 0..<bytes.count), let information = element(information, in: bytes, segment),
      let range = element(duration, in: bytes, information), let bits = bytes.big(range.lowerBound, range.count)
    else { return nil }
    let ticks: Double
    switch range.count {
    case 4: ticks = Double(Float(bitPattern: UInt32(truncatingIfNeeded: bits)))
    case 8: ticks = Double(bitPattern: UInt64(bits))
    default: return nil
    }
    // Nanoseconds in a tick.
    let scale = element(timestampScale, in: bytes, information).flatMap { bytes.big($0.lowerBound, min($0.count, 8)) } ?? 1_000_000
    let seconds = ticks * Double(scale) / 1_000_000_000
    return seconds.isFinite && seconds > 0 ? seconds : nil
  }

  /// The content of the first element of that id among those side by side in a range.
  private static func element(_ id: Int, in bytes: [UInt8], _ range: Range<Int>) -> Range<Int>? {
    var index = range.lowerBound
    while index < range.upperBound {
      let idLength = bytes[index].leadingZeroBitCount + 1
      guard idLength <= 4, let found = bytes.big(index, idLength), index + idLength < range.upperBound else { return nil }
      let start = index + idLength
      let sizeLength = bytes[start].leadingZeroBitCount + 1
      guard sizeLength <= 8, let coded = bytes.big(start, sizeLength) else { return nil }
      let content = start + sizeLength
      let limit = 1 << (7 * sizeLength)
      var size = coded & (limit - 1)
      // All ones: nobody knew the size when it was written.
      if size == limit - 1 { size = max(0, range.upperBound - content) }
      if found == id { return content..<max(content, min(range.upperBound, content + size)) }
      guard size < range.upperBound - content else { return nil }
      index = content + size
    }
    return nil
  }
}
