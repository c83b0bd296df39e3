/// How long a film or recording is, read from its bytes.
public enum MediaLength {
  /// Seconds; nil where the format is another, or the file does not say.
  public static func read(_ bytes: [UInt8]) -> Double? {
    if bytes.count > 12, bytes[4..<8].elementsEqual("ftyp".utf8) { return mp4(bytes) }
    if bytes.starts(with: "RIFF".utf8), bytes.count > 44, bytes[8..<12].elementsEqual("WAVE".utf8) { return wav(bytes) }
    return nil
  }

  /// The movie header (ISO/IEC 14496-12, 8.2.2), inside the box `moov`.
  private static func mp4(_ bytes: [UInt8]) -> Double? {
    guard let movie = box("moov", in: bytes, 0..<bytes.count), let header = box("mvhd", in: bytes, movie), header.count >= 20 else { return nil }
    let start = header.lowerBound
    let isLong = bytes[start] == 1
    guard !isLong || header.count >= 32 else { return nil }
    let scale = big(bytes, start + (isLong ? 20 : 12), 4)
    let length = big(bytes, start + (isLong ? 24 : 16), isLong ? 8 : 4)
    return scale > 0 && length > 0 ? Double(length) / Double(scale) : nil
  }

  /// The content of the first box of a type.
  private static func box(_ type: String, in bytes: [UInt8], _ range: Range<Int>) -> Range<Int>? {
    var index = range.lowerBound
    while index + 8 <= range.upperBound {
      var size = big(bytes, index, 4)
      var head = 8
      if size == 1, index + 16 <= range.upperBound {
        size = big(bytes, index + 8, 8)
        head = 16
      }
      if size == 0 { size = range.upperBound - index }
      guard size >= head, size <= range.upperBound - index else { return nil }
      if bytes[index + 4..<index + 8].elementsEqual(type.utf8) { return index + head..<index + size }
      index += size
    }
    return nil
  }

  /// Bytes of samples by bytes a second.
  private static func wav(_ bytes: [UInt8]) -> Double? {
    func little(_ start: Int) -> Int { (0..<4).reversed().reduce(0) { $0 << 8 | Int(bytes[start + $1]) } }
    var index = 12
    var rate = 0
    while index + 8 <= bytes.count {
      let size = little(index + 4)
      if bytes[index..<index + 4].elementsEqual("fmt ".utf8), index + 20 <= bytes.count { rate = little(index + 16) }
      if bytes[index..<index + 4].elementsEqual("data".utf8) { return rate > 0 ? Double(min(size, bytes.count)) / Double(rate) : nil }
      index += 8 + size + size % 2
    }
    return nil
  }

  private static func big(_ bytes: [UInt8], _ start: Int, _ count: Int) -> Int {
    let value = bytes[start..<start + count].reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    return Int(clamping: value)
  }
}
