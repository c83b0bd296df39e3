import UnitPackages
import UnitSite

/// The same file compressed, for servers that give it out as it lies there.
struct CompressedFile {
  let path: String
  let bytes: [UInt8]

  /// Bytes below which a file fits into one packet anyhow.
  private static let least = 1000
  private static let endings = Set(HostingFiles.compressed.map(\.ending))

  /// nil where nothing would be won: small files, and those that are compressed by themselves.
  init?(of bytes: [UInt8], path: String, _ deflater: inout Deflater) {
    guard path.hasPrefix("site/"), bytes.count >= Self.least, let dot = path.lastIndex(of: "."),
      Self.endings.contains(String(path[path.index(after: dot)...])), let compressed = deflater.gzip(bytes)
    else { return nil }
    self.path = path + ".gz"
    self.bytes = compressed
  }
}
