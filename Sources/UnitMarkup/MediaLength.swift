/// How long a film or recording is, read from its bytes.
public enum MediaLength {
  /// Seconds; nil where the format is another, or the file does not say.
  public static func read(_ bytes: [UInt8]) -> Double? {
    if bytes.has("ftyp", at: 4) { return mp4(bytes) }
    if bytes.has("RIFF", at: 0), bytes.has("WAVE", at: 8) { return wav(bytes) }
    if bytes.starts(with: WebMLength.signature) { return WebMLength.read(bytes) }
    if bytes.has("OggS", at: 0) { return OggLength.read(bytes) }
    if bytes.has("ID3", at: 0) || MP3Length.Frame(bytes, at: 0) != nil { return MP3Length.read(bytes) }
    return nil
  }

  /// The movie header (ISO/IEC 14496-12, 8.2.2), inside the box `moov`.
  private static func mp4(_ bytes: [UInt8]) -> Double? {
    guard let movie = box("moov", in: bytes, 0..<bytes.count), let header = box("mvhd", in: bytes, movie) else { return nil }
    let start = header.lowerBound
    let isLong = bytes.big(start, 1) == 1
    guard let scale = bytes.big(start + (isLong ? 20 : 12), 4), let length = bytes.big(start + (isLong ? 24 : 16), isLong ? 8 : 4) else { return nil }
    return scale > 0 && length > 0 ? Double(length) / Double(scale) : nil
  }

  /// The content of the first box of a type.
  private static func box(_ type: StaticString, in bytes: [UInt8], _ range: Range<Int>) -> Range<Int>? {
    var index = range.lowerBound
    while index + 8 <= range.upperBound, var size = bytes.big(index, 4) {
      var head = 8
      if size == 1, let long = bytes.big(index + 8, 8) {
        size = long
        head = 16
      }
      if size == 0 { size = range.upperBound - index }
      guard size >= head, size <= range.upperBound - index else { return nil }
      if bytes.has(type, at: index + 4) { return index + head..<index + size }
      index += size
    }
    return nil
  }

  /// Bytes of samples by bytes a second.
  private static func wav(_ bytes: [UInt8]) -> Double? {
    var index = 12
    var rate = 0
    while let size = bytes.little(index + 4, 4) {
      if bytes.has("fmt ", at: index), let value = bytes.little(index + 16, 4) { rate = value }
      if bytes.has("data", at: index) { return rate > 0 ? Double(min(size, bytes.count)) / Double(rate) : nil }
      index += 8 + size + size % 2
    }
    return nil
  }
}
