/// The size of a raster image, read from its first bytes.
public enum ImageSize {
  /// Pixels; nil when the bytes are no PNG, GIF, JPEG or WebP.
  public static func read(_ bytes: [UInt8]) -> (width: Int, height: Int)? {
    func big16(_ index: Int) -> Int { Int(bytes[index]) << 8 | Int(bytes[index + 1]) }
    func little16(_ index: Int) -> Int { Int(bytes[index + 1]) << 8 | Int(bytes[index]) }
    if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47]), bytes.count >= 24 {
      return (big16(16) << 16 | big16(18), big16(20) << 16 | big16(22))
    }
    if bytes.starts(with: Array("GIF8".utf8)), bytes.count >= 10 { return (little16(6), little16(8)) }
    if bytes.starts(with: [0xFF, 0xD8]) { return jpeg(bytes, big16) }
    if bytes.starts(with: Array("RIFF".utf8)), bytes.count >= 30, bytes[8..<12].elementsEqual("WEBP".utf8) { return webP(bytes, little16) }
    return nil
  }

  /// The first frame header (ITU-T T.81, B.2.2).
  private static func jpeg(_ bytes: [UInt8], _ big16: (Int) -> Int) -> (width: Int, height: Int)? {
    var index = 2
    while index + 8 < bytes.count, bytes[index] == 0xFF {
      let marker = bytes[index + 1]
      if (0xC0...0xCF).contains(marker), ![0xC4, 0xC8, 0xCC].contains(marker) { return (big16(index + 7), big16(index + 5)) }
      index += 2 + big16(index + 2)
    }
    return nil
  }

  /// The three kinds of first chunk (RFC 9649).
  private static func webP(_ bytes: [UInt8], _ little16: (Int) -> Int) -> (width: Int, height: Int)? {
    switch String(decoding: bytes[12..<16], as: UTF8.self) {
    case "VP8 ": (little16(26) & 0x3FFF, little16(28) & 0x3FFF)
    case "VP8L": ((little16(21) & 0x3FFF) + 1, ((little16(22) >> 6 | Int(bytes[24]) << 10) & 0x3FFF) + 1)
    case "VP8X": ((little16(24) | Int(bytes[26]) << 16) + 1, (little16(27) | Int(bytes[29]) << 16) + 1)
    default: nil
    }
  }
}
