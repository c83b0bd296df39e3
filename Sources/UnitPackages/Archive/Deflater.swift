import CLibDeflate

/// Deflates whole files; one per thread, for it owns libdeflate's compressor and a buffer used again and again.
public struct Deflater: ~Copyable {
  /// For what each unit has of its own. On 200 English pages of 22 kB level 1 takes 57 µs and leaves 27.2 %, level 6 takes
  /// 135 µs and leaves 26.0 %; of a Greek page of 41 kB they leave 26 % and 23 %, which keeps its package below 60 kB.
  public static let pageLevel = 6
  /// For the compressed copies that lie beside a unit's pages. They are most of the bytes that a build of a site deflates: level 6
  /// would make each page 8 % smaller, under a kilobyte, and the whole build take an eighth longer.
  public static let copyLevel = 1
  /// For what is deflated once in a build and put into every package.
  public static let sharedLevel = 9

  /// nil when there was no memory for it: files are then stored.
  private let compressor: OpaquePointer?
  private let copyCompressor: OpaquePointer?
  private var buffer: [UInt8] = []

  /// - Parameters:
  ///   - level: 1 (fastest) to 12 (smallest), for what goes into packages.
  ///   - copyLevel: the same for gzip files.
  public init(level: Int = Deflater.pageLevel, copyLevel: Int = Deflater.copyLevel) {
    compressor = libdeflate_alloc_compressor(Int32(min(max(level, 1), 12)))
    copyCompressor = libdeflate_alloc_compressor(Int32(min(max(copyLevel, 1), 12)))
  }

  deinit {
    if let compressor { libdeflate_free_compressor(compressor) }
    if let copyCompressor { libdeflate_free_compressor(copyCompressor) }
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
  public mutating func gzip(_ bytes: [UInt8]) -> [UInt8]? {
    guard let copyCompressor else { return nil }
    let size = fillBuffer(from: bytes) { libdeflate_gzip_compress(copyCompressor, $0.baseAddress, $0.count, $1.baseAddress, $0.count - 1) }
    return size > 0 ? Array(buffer[..<size]) : nil
  }

  /// Deflates into the buffer and returns the count of bytes there; 0 when they would not be fewer.
  private mutating func deflate(_ bytes: [UInt8]) -> Int {
    guard let compressor else { return 0 }
    return fillBuffer(from: bytes) { libdeflate_deflate_compress(compressor, $0.baseAddress, $0.count, $1.baseAddress, $0.count - 1) }
  }

  /// Makes room for as many bytes as there are, and lets them be compressed into it.
  private mutating func fillBuffer(from bytes: [UInt8], by compress: (UnsafeRawBufferPointer, UnsafeMutableRawBufferPointer) -> Int) -> Int {
    guard bytes.count > 1 else { return 0 }
    if buffer.count < bytes.count { buffer = [UInt8](repeating: 0, count: bytes.count) }
    return bytes.withUnsafeBytes { input in
      buffer.withUnsafeMutableBytes { compress(input, $0) }
    }
  }
}
