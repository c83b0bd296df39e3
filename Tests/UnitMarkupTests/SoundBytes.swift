/// Films and recordings written by their formats' own rules, with no sound in them.
enum SoundBytes {
  // MARK: WebM (RFC 8794, RFC 9559)

  /// - Parameter duration: milliseconds; nil: it does not say.
  static func webM(duration: Double?, isLong: Bool = true, isSizeKnown: Bool = true, scale: Int? = nil) -> [UInt8] {
    func element(_ id: [UInt8], _ data: [UInt8]) -> [UInt8] { id + [0x40 | UInt8(data.count >> 8), UInt8(data.count & 255)] + data }
    var information = element([0x4D, 0x80], Array("writer".utf8))
    if let scale { information += element([0x2A, 0xD7, 0xB1], big(scale, 4)) }
    if let duration {
      let bits = isLong ? big(Int(truncatingIfNeeded: duration.bitPattern), 8) : big(Int(Float(duration).bitPattern), 4)
      information += element([0x44, 0x89], bits)
    }
    let content = element([0xEC], [0, 0, 0]) + element([0x15, 0x49, 0xA9, 0x66], information) + element([0x1F, 0x43, 0xB6, 0x75], [0xE7, 0x81, 0])
    let segment: [UInt8] = [0x18, 0x53, 0x80, 0x67]
    return element([0x1A, 0x45, 0xDF, 0xA3], [0x42, 0x86, 0x81, 1])
      + (isSizeKnown ? element(segment, content) : segment + [0x01, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF] + content)
  }

  // MARK: MP3

  /// Frames of MPEG-1 layer III with 128 kilobits and 44,100 samples a second: 1152 samples in 417 bytes each.
  /// - Parameter says: how many frames the first one says there are.
  static func mp3(frames: Int, says: Int? = nil, tag: Bool = false) -> [UInt8] {
    var first: [UInt8] = [0xFF, 0xFB, 0x90, 0x00] + [UInt8](repeating: 0, count: 413)
    let plain = first
    if let says { first.replaceSubrange(36..<48, with: Array("Xing".utf8) + [0, 0, 0, 1] + big(says, 4)) }
    let head: [UInt8] = tag ? Array("ID3".utf8) + [4, 0, 0, 0, 0, 1, 4] + [UInt8](repeating: 0xFF, count: 132) : []
    return head + first + (1..<max(1, frames)).flatMap { _ in plain } + Array("TAG".utf8) + [UInt8](repeating: 0, count: 125)
  }

  // MARK: Ogg (RFC 3533)

  enum Codec: Sendable { case opus, vorbis, flac, speex, theora }

  static func ogg(_ codec: Codec, seconds: Int) -> [UInt8] {
    let packet: [UInt8]
    let last: Int
    switch codec {
    case .opus: (packet, last) = (Array("OpusHead".utf8) + [1, 2] + little(312, 2) + [UInt8](repeating: 0, count: 7), seconds * 48_000 + 312)
    case .vorbis:
      packet = [1] + Array("vorbis".utf8) + little(0, 4) + [2] + little(44_100, 4) + [UInt8](repeating: 0, count: 14)
      last = seconds * 44_100
    case .flac:
      packet =
        [0x7F] + Array("FLAC".utf8) + [1, 0, 0, 1] + Array("fLaC".utf8) + [0, 0, 0, 34] + [UInt8](repeating: 0, count: 10) + big(32_000 << 4, 3)
      last = seconds * 32_000
    case .speex: (packet, last) = (Array("Speex   ".utf8) + [UInt8](repeating: 0, count: 28) + little(16_000, 4), seconds * 16_000)
    case .theora:
      packet =
        [0x80] + Array("theora".utf8) + [UInt8](repeating: 0, count: 15) + big(25, 4) + big(1, 4) + [UInt8](repeating: 0, count: 10) + big(6 << 5, 2)
      last = (seconds * 25 - 3) << 6 | 3
    }
    return page(flags: 2, position: 0, packet) + page(flags: 0, position: last / 2, [1, 2, 3]) + page(flags: 0, position: -1, [4])
      + page(flags: 4, position: last, [UInt8](repeating: 7, count: 300))
  }

  private static func page(flags: UInt8, position: Int, _ data: [UInt8]) -> [UInt8] {
    let sizes = [UInt8](repeating: 255, count: data.count / 255) + [UInt8(data.count % 255)]
    return Array("OggS".utf8) + [0, flags] + little(position, 8) + little(77, 4) + little(0, 8) + [UInt8(sizes.count)] + sizes + data
  }

  // MARK: Numbers

  private static func little(_ value: Int, _ count: Int) -> [UInt8] { (0..<count).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) } }

  private static func big(_ value: Int, _ count: Int) -> [UInt8] { little(value, count).reversed() }
}
