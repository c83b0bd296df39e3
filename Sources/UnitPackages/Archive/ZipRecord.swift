/// Bytes of an archive's headers, little-endian.
struct ZipRecord {
  private(set) var bytes: [UInt8] = []

  init(capacity: Int) { bytes.reserveCapacity(capacity) }

  /// The header before an entry's content (APPNOTE.TXT, section 4.3.7).
  mutating func localHeader(of entry: PackageEntry) {
    append(0x0403_4B50 as UInt32)
    description(of: entry)
    bytes.append(contentsOf: entry.path.utf8)
  }

  /// The entry's record in the directory at the end (section 4.3.12).
  mutating func directoryHeader(of entry: PackageEntry, at offset: Int) {
    append(0x0201_4B50 as UInt32)
    append(Self.unix << 8 | Self.version)
    description(of: entry)
    append(0 as UInt16)  // comment
    append(0 as UInt16)  // disk
    append(0 as UInt16)  // internal attributes
    append(Self.readableFile)
    append(UInt32(truncatingIfNeeded: offset))
    bytes.append(contentsOf: entry.path.utf8)
  }

  /// The record that closes the archive (section 4.3.16).
  mutating func end(entries: Int, directorySize: Int, directoryOffset: Int) {
    append(0x0605_4B50 as UInt32)
    append(0 as UInt16)  // disk
    append(0 as UInt16)  // disk of the directory
    append(UInt16(truncatingIfNeeded: entries))
    append(UInt16(truncatingIfNeeded: entries))
    append(UInt32(truncatingIfNeeded: directorySize))
    append(UInt32(truncatingIfNeeded: directoryOffset))
    append(0 as UInt16)  // comment
  }
}

extension ZipRecord {
  /// 2.0: deflate and folders.
  private static let version: UInt16 = 20
  private static let unix: UInt16 = 3
  /// A regular file with mode 0644, in the upper half as Unix has it.
  private static let readableFile: UInt32 = 0o100644 << 16
  /// 1 January 1980, 00:00: the earliest time the format knows.
  private static let time: UInt16 = 0
  private static let date: UInt16 = 0x0021
  /// The name is UTF-8; not set for ASCII, which old readers then take without a thought.
  private static let utf8Name: UInt16 = 0x0800

  /// The fields that both headers have, in the same order.
  private mutating func description(of entry: PackageEntry) {
    append(Self.version)
    append(entry.path.utf8.allSatisfy { $0 < 128 } ? 0 : Self.utf8Name)
    append(entry.content.method.rawValue)
    append(Self.time)
    append(Self.date)
    append(entry.content.crc32)
    append(UInt32(truncatingIfNeeded: entry.content.bytes.count))
    append(UInt32(truncatingIfNeeded: entry.content.size))
    append(UInt16(truncatingIfNeeded: entry.path.utf8.count))
    append(0 as UInt16)  // extra fields
  }

  private mutating func append(_ number: some FixedWidthInteger) {
    withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) }
  }
}
