import CLibDeflate

/// The bytes of one file as an archive holds them, ready to be put into any number of archives.
public struct CompressedContent: Sendable {
  /// How the bytes are held (APPNOTE.TXT, section 4.4.5).
  public enum Method: UInt16, Sendable {
    case stored = 0
    case deflated = 8
  }

  /// CRC-32 of the file.
  public let crc32: UInt32
  /// Size of the file in bytes.
  public let size: Int
  public let method: Method
  /// The file itself, or a raw deflate stream of it.
  public let bytes: [UInt8]

  /// Keeps the bytes as they are.
  public static func stored(_ bytes: [UInt8]) -> CompressedContent {
    CompressedContent(crc32: checksum(of: bytes), size: bytes.count, method: .stored, bytes: bytes)
  }

  /// Whether a file's name says that it is compressed already, so that deflating it again would be lost work.
  public static func isCompressedFormat(_ path: String) -> Bool {
    guard let dot = path.utf8.lastIndex(of: UInt8(ascii: ".")) else { return false }
    return compressedFormats.contains(path[path.utf8.index(after: dot)...].lowercased())
  }

  static func checksum(of bytes: [UInt8]) -> UInt32 {
    bytes.withUnsafeBytes { libdeflate_crc32(0, $0.baseAddress, $0.count) }
  }

  private static let compressedFormats: Set<String> = [
    "png", "jpg", "jpeg", "webp", "avif", "gif", "mp3", "mp4", "m4a", "ogg", "opus", "webm", "pdf", "zip", "woff", "woff2",
  ]
}
