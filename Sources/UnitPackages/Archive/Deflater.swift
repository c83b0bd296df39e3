import CLibDeflate

/// Deflates whole files; one per thread, for it owns libdeflate's compressor and a buffer used again and again.
public struct Deflater: ~Copyable {
  /// For what each unit has of its own. On 200 English pages of 22 kB level 1 takes 57 µs and leaves 27.2 %, level 6 takes
  /// 135 µs and leaves 26.0 %; of a Greek page of 41 kB they leave 26 % and 23 %, which keeps its package below 60 kB.
  public static let pageLevel = 6
  /// For what is deflated once in a build and put into every package.
  public static let sharedLevel = 9

  /// nil when there was no memory for it: files are then stored.
  private let compressor: OpaquePointer?
  private var buffer: [UInt8] = []

  /// - Parameter level: 1 (fastest) to 12 (smallest).
  public init(level: Int = Deflater.pageLevel) {
    compressor = libdeflate_alloc_compressor(Int32(min(max(level, 1), 12)))
  }

  deinit {
    if let compressor { libdeflate_free_compressor(compressor) }
  }

  /// Deflates the bytes, or stores them when that would not make them smaller.
  public mutating func compress(_ bytes: [UInt8]) -> CompressedContent {
    let size = deflate(bytes)
    guard size > 0 else { return .stored(bytes) }
    return CompressedContent(
      crc32: CompressedContent.checksum(of: bytes), size: bytes.count, method: .deflated, bytes: Array(buffer[..<size]))
  }

  /// Deflates a file's bytes; stores them without trying when its name says that they are compressed already.
  public mutating func compress(_ bytes: [UInt8], path: String) -> CompressedContent {
    CompressedContent.isCompressedFormat(path) ? .stored(bytes) : compress(bytes)
  }

  /// A gzip file (RFC 1952) without name and time; nil when it would not be smaller.
  /// - Returns: pieces to write one behind the other.
  public mutating func gzip(_ bytes: [UInt8]) -> [[UInt8]]? {
    let content = compress(bytes)
    guard content.method == .deflated else { return nil }
    let header: [UInt8] = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 255]
    var trailer: [UInt8] = []
    for value in [content.crc32, UInt32(truncatingIfNeeded: content.size)] {
      for shift: UInt32 in [0, 8, 16, 24] { trailer.append(UInt8(truncatingIfNeeded: value >> shift)) }
    }
    return [header, content.bytes, trailer]
  }

  /// Deflates into the buffer and returns the count of bytes there; 0 when they would not be fewer.
  private mutating func deflate(_ bytes: [UInt8]) -> Int {
    guard let compressor, bytes.count > 1 else { return 0 }
    if buffer.count < bytes.count { buffer = [UInt8](repeating: 0, count: bytes.count) }
    return bytes.withUnsafeBytes { input in
      buffer.withUnsafeMutableBytes { output in
        libdeflate_deflate_compress(compressor, input.baseAddress, input.count, output.baseAddress, input.count - 1)
      }
    }
  }
}
