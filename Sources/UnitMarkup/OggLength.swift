/// The length of an Ogg file: where its last page says it is (RFC 3533), in the unit of each stream's own header.
enum OggLength {
  private struct Stream {
    let serial: Int
    /// Positions in a second.
    let rate: Double
    /// Positions before the beginning.
    let skip: Int
    /// Bits of a position that count from the last whole picture; 0 for sound.
    let shift: Int
    var last = 0

    var seconds: Double {
      let positions = shift == 0 ? last - skip : last >> shift + last & (1 << shift - 1)
      return Double(positions) / rate
    }
  }

  /// Seconds; nil where no stream is of a known kind, or the file is cut.
  static func read(_ bytes: [UInt8]) -> Double? {
    var streams: [Stream] = []
    var index = 0
    while index < bytes.count {
      guard bytes.has("OggS", at: index), let flags = bytes.big(index + 5, 1), let position = bytes.little(index + 6, 8),
        let serial = bytes.little(index + 14, 4), let segments = bytes.big(index + 26, 1), let sizes = bytes[safe: index + 27..<index + 27 + segments]
      else { return nil }
      let content = index + 27 + segments
      if flags & 2 != 0, let stream = stream(bytes, at: content, serial: serial) {
        streams.append(stream)
      } else if let place = streams.firstIndex(where: { $0.serial == serial }), position < Int.max {
        // The greatest number says that no packet ends on this page.
        streams[place].last = max(streams[place].last, position)
      }
      index = content + sizes.reduce(0) { $0 + Int($1) }
    }
    return streams.map(\.seconds).filter { $0.isFinite && $0 > 0 }.max()
  }

  /// What the first packet of a stream says of its time.
  private static func stream(_ bytes: [UInt8], at start: Int, serial: Int) -> Stream? {
    func stream(_ rate: Int?, per count: Int = 1, skip: Int = 0, shift: Int = 0) -> Stream? {
      guard let rate, rate > 0, count > 0 else { return nil }
      return Stream(serial: serial, rate: Double(rate) / Double(count), skip: skip, shift: shift)
    }
    if bytes.has("OpusHead", at: start) { return stream(48_000, skip: bytes.little(start + 10, 2) ?? 0) }
    if bytes.has("\u{01}vorbis", at: start) { return stream(bytes.little(start + 12, 4)) }
    if bytes.has("\u{7F}FLAC", at: start) { return stream(bytes.big(start + 27, 3).map { $0 >> 4 }) }
    if bytes.has("Speex   ", at: start) { return stream(bytes.little(start + 36, 4)) }
    if bytes.has("theora", at: start + 1), let pictures = bytes.big(start + 22, 4), let time = bytes.big(start + 26, 4),
      let bits = bytes.big(start + 40, 2)
    {
      return stream(pictures, per: time, shift: bits >> 5 & 0x1F)
    }
    return nil
  }
}
