public import UnitModel

/// Whether a picture moves, and for how long, read from its bytes.
public enum ImageAnimation {
  /// nil for a still picture, and for bytes that are no GIF, PNG or WebP.
  public static func read(_ bytes: [UInt8]) -> Animation? {
    if bytes.starts(with: "GIF8".utf8) { return gif(bytes) }
    if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47]) { return png(bytes) }
    if bytes.starts(with: "RIFF".utf8), bytes.count > 12, bytes[8..<12].elementsEqual("WEBP".utf8) { return webP(bytes) }
    return nil
  }

  /// - Parameter plays: 0: for ever.
  private static func animation(_ frames: Int, seconds: Double, plays: Int) -> Animation? {
    frames > 1 ? Animation(frames: frames, seconds: seconds * Double(max(1, plays)), isEndless: plays == 0) : nil
  }

  // MARK: GIF (GIF89a specification, 1990)

  private static func gif(_ bytes: [UInt8]) -> Animation? {
    guard bytes.count > 13 else { return nil }
    var index = 13 + colourTableSize(bytes[10])
    var frames = 0
    var hundredths = 0
    var plays = 1
    blocks: while index + 1 < bytes.count {
      switch bytes[index] {
      case 0x21:
        let label = bytes[index + 1]
        if label == 0xF9, index + 5 < bytes.count { hundredths += Int(bytes[index + 4]) | Int(bytes[index + 5]) << 8 }
        // "NETSCAPE2.0" says how often it is shown again; 0: for ever.
        if label == 0xFF, index + 17 < bytes.count, bytes[index + 3..<index + 14].elementsEqual("NETSCAPE2.0".utf8) {
          let repeats = Int(bytes[index + 16]) | Int(bytes[index + 17]) << 8
          plays = repeats == 0 ? 0 : repeats + 1
        }
        index = behindSubBlocks(bytes, index + 2)
      case 0x2C:
        frames += 1
        guard index + 10 < bytes.count else { break blocks }
        index = behindSubBlocks(bytes, index + 11 + colourTableSize(bytes[index + 9]))
      default: break blocks
      }
    }
    return animation(frames, seconds: Double(hundredths) / 100, plays: plays)
  }

  private static func colourTableSize(_ flags: UInt8) -> Int { flags & 0x80 == 0 ? 0 : 3 << (Int(flags & 7) + 1) }

  private static func behindSubBlocks(_ bytes: [UInt8], _ start: Int) -> Int {
    var index = start
    while index < bytes.count, bytes[index] != 0 { index += Int(bytes[index]) + 1 }
    return index + 1
  }

  // MARK: PNG (third edition, W3C 2025: chunks acTL and fcTL)

  private static func png(_ bytes: [UInt8]) -> Animation? {
    var index = 8
    var frames = 0
    var plays = 1
    var seconds = 0.0
    while let length = bytes.big(index, 4), let type = bytes[safe: index + 4..<index + 8] {
      if type.elementsEqual("acTL".utf8), let count = bytes.big(index + 8, 4), let times = bytes.big(index + 12, 4) {
        frames = count
        plays = times
      } else if type.elementsEqual("fcTL".utf8), let numerator = bytes.big(index + 28, 2), let denominator = bytes.big(index + 30, 2) {
        seconds += Double(numerator) / Double(denominator == 0 ? 100 : denominator)
      } else if type.elementsEqual("IEND".utf8) {
        break
      }
      index += 12 + length
    }
    return animation(frames, seconds: seconds, plays: plays)
  }

  // MARK: WebP (RFC 9649: chunks ANIM and ANMF)

  private static func webP(_ bytes: [UInt8]) -> Animation? {
    var index = 12
    var frames = 0
    var milliseconds = 0
    var plays = 1
    while let type = bytes[safe: index..<index + 4], let length = bytes.little(index + 4, 4) {
      if type.elementsEqual("ANIM".utf8), let loops = bytes.little(index + 12, 2) { plays = loops }
      if type.elementsEqual("ANMF".utf8), let duration = bytes.little(index + 20, 3) {
        frames += 1
        milliseconds += duration
      }
      index += 8 + length + length % 2
    }
    return animation(frames, seconds: Double(milliseconds) / 1000, plays: plays)
  }
}
