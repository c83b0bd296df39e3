/// The length that a WebM or Matroska file says it has (RFC 9559, section 5.1.2), or at which its last block begins.
enum WebMLength {
  /// The id of the element every file begins with (RFC 8794, section 11.2.1).
  static let signature: [UInt8] = [0x1A, 0x45, 0xDF, 0xA3]

  private enum Element {
    static let segment = 0x1853_8067
    static let information = 0x1549_A966
    static let timestampScale = 0x2AD7B1
    static let duration = 0x4489
    static let cluster = 0x1F43_B675
    static let timestamp = 0xE7
    static let blockGroup = 0xA0
    static let block = 0xA1
    static let simpleBlock = 0xA3
  }

  /// Seconds; nil where the file does not tell.
  static func read(_ bytes: [UInt8]) -> Double? {
    guard let segment = element(Element.segment, in: bytes, 0..<bytes.count),
      let information = element(Element.information, in: bytes, segment), let ticks = ticks(bytes, segment, information)
    else { return nil }
    // Nanoseconds in a tick.
    let scale = element(Element.timestampScale, in: bytes, information).flatMap { bytes.big($0.lowerBound, min($0.count, 8)) } ?? 1_000_000
    let seconds = ticks * Double(scale) / 1_000_000_000
    return seconds.isFinite && seconds > 0 ? seconds : nil
  }

  private static func ticks(_ bytes: [UInt8], _ segment: Range<Int>, _ information: Range<Int>) -> Double? {
    guard let range = element(Element.duration, in: bytes, information) else { return lastBlock(bytes, segment).map(Double.init) }
    guard let bits = bytes.big(range.lowerBound, range.count) else { return nil }
    switch range.count {
    case 4: return Double(Float(bitPattern: UInt32(truncatingIfNeeded: bits)))
    case 8: return Double(bitPattern: UInt64(bits))
    default: return nil
    }
  }

  /// The tick at which the last block begins: a file that is recorded while it is sent, as browsers do it, does not know its end.
  private static func lastBlock(_ bytes: [UInt8], _ segment: Range<Int>) -> Int? {
    var index = segment.lowerBound
    var cluster = 0
    var last: Int?
    while let (id, content) = head(at: index, in: bytes, segment) {
      index = content.upperBound
      switch id {
      // What they hold comes next, whatever size they say.
      case Element.cluster, Element.blockGroup: index = content.lowerBound
      case Element.timestamp: cluster = bytes.big(content.lowerBound, min(content.count, 6)) ?? cluster
      case Element.block, Element.simpleBlock:
        guard !content.isEmpty, let time = bytes.big(content.lowerBound + bytes[content.lowerBound].leadingZeroBitCount + 1, 2) else { return last }
        last = max(last ?? 0, cluster + Int(Int16(truncatingIfNeeded: time)))
      default: break
      }
    }
    return last
  }

  /// The content of the first element of that id among those side by side in a range.
  private static func element(_ id: Int, in bytes: [UInt8], _ range: Range<Int>) -> Range<Int>? {
    var index = range.lowerBound
    while let (found, content) = head(at: index, in: bytes, range) {
      if found == id { return content }
      index = content.upperBound
    }
    return nil
  }

  /// The id of the element at a place, and its content as far as the range goes.
  private static func head(at index: Int, in bytes: [UInt8], _ range: Range<Int>) -> (id: Int, content: Range<Int>)? {
    guard index < range.upperBound else { return nil }
    let idLength = bytes[index].leadingZeroBitCount + 1
    guard idLength <= 4, let id = bytes.big(index, idLength), index + idLength < range.upperBound else { return nil }
    let start = index + idLength
    let sizeLength = bytes[start].leadingZeroBitCount + 1
    guard sizeLength <= 8, let coded = bytes.big(start, sizeLength) else { return nil }
    let content = start + sizeLength
    guard content <= range.upperBound else { return nil }
    let limit = 1 << (7 * sizeLength)
    let size = coded & (limit - 1)
    // All ones: nobody knew the size when it was written.
    return (id, content..<(size == limit - 1 ? range.upperBound : content + min(size, range.upperBound - content)))
  }
}
