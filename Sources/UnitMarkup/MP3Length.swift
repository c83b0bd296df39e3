/// The length of an MP3 file: the number of frames that an encoder wrote into the first one, or that are there.
enum MP3Length {
  /// The header of a frame of layer III (ISO/IEC 11172-3, 2.4.1.3; ISO/IEC 13818-3).
  struct Frame {
    /// Bytes with the header.
    let length: Int
    /// Samples a second.
    let rate: Int
    let samples: Int
    /// Bytes between the header and the sound.
    let side: Int

    private static let rates = [44_100, 48_000, 32_000]
    /// Kilobits a second.
    private static let first = [32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320]
    private static let second = [8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160]

    /// nil where no frame begins.
    init?(_ bytes: [UInt8], at start: Int) {
      guard let header = bytes.big(start, 4), header >> 21 == 0x7FF, header >> 17 & 3 == 1 else { return nil }
      let version = header >> 19 & 3
      let bits = header >> 12 & 15
      let speed = header >> 10 & 3
      guard version != 1, (1...14).contains(bits), speed < 3 else { return nil }
      let isFirst = version == 3
      let isMono = header >> 6 & 3 == 3
      rate = Self.rates[speed] / (isFirst ? 1 : version == 2 ? 2 : 4)
      samples = isFirst ? 1152 : 576
      side = isFirst ? (isMono ? 17 : 32) : (isMono ? 9 : 17)
      length = samples / 8 * (isFirst ? Self.first : Self.second)[bits - 1] * 1000 / rate + header >> 9 & 1
    }
  }

  /// Seconds; nil where the file holds something else.
  static func read(_ bytes: [UInt8]) -> Double? {
    var index = behindTags(bytes)
    guard let first = Frame(bytes, at: index) else { return nil }
    if let frames = writtenFrames(bytes, behind: index + 4, first.side) { return Double(frames * first.samples) / Double(first.rate) }
    var seconds = 0.0
    while let frame = Frame(bytes, at: index) {
      seconds += Double(frame.samples) / Double(frame.rate)
      index += frame.length
    }
    // What is left may be tags, but not most of the file.
    return index >= bytes.count / 2 ? seconds : nil
  }

  /// Where the sound begins (ID3 2.4.0, section 3.1): sizes have 7 bits to a byte.
  private static func behindTags(_ bytes: [UInt8]) -> Int {
    var index = 0
    while bytes.has("ID3", at: index), let flags = bytes.big(index + 5, 1), let size = bytes[safe: index + 6..<index + 10] {
      index += 10 + size.reduce(0) { $0 << 7 | Int($1 & 0x7F) } + (flags & 0x10 == 0 ? 0 : 10)
    }
    while index < bytes.count, bytes[index] == 0 { index += 1 }
    return index
  }

  /// The number of frames as the first one tells it, in one of two ways that encoders have.
  private static func writtenFrames(_ bytes: [UInt8], behind header: Int, _ side: Int) -> Int? {
    let place = header + side
    if bytes.has("Xing", at: place) || bytes.has("Info", at: place), let flags = bytes.big(place + 4, 4), flags & 1 == 1 {
      return bytes.big(place + 8, 4).flatMap { $0 > 0 ? $0 : nil }
    }
    return bytes.has("VBRI", at: header + 32) ? bytes.big(header + 32 + 14, 4).flatMap { $0 > 0 ? $0 : nil } : nil
  }
}
