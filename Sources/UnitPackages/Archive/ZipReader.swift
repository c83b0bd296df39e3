import CLibDeflate

/// Reads zip archives of any origin: whatever the bytes are, it says what is there and what is wrong, and never writes.
struct ZipReader {
  /// One entry of the directory at the archive's end.
  struct Entry {
    /// The name decoded; `\` stays as it is.
    var path: String
    /// The name has bytes beyond ASCII and does not say that they are UTF-8.
    var hasUnmarkedName: Bool
    var isFolder: Bool
    var isSymbolicLink: Bool
    var isEncrypted: Bool
    var method: UInt16
    var crc32: UInt32
    var compressedSize: Int
    var size: Int
    /// The content's place in the archive; nil when the entry points outside of it.
    var content: Range<Int>?
    /// The header before the content has another name than the directory.
    var hasOtherName: Bool
  }

  enum Fault: Error, Equatable {
    case notAnArchive, damagedDirectory
    /// So many bytes stand before the archive, of which its directory does not know.
    case hasBytesBefore(Int)
  }

  private let bytes: [UInt8]
  let entries: [Entry]

  /// - Throws: `Fault` when there is no archive in the bytes, or its directory cannot be read.
  init(_ bytes: [UInt8]) throws(Fault) {
    self.bytes = bytes
    guard let end = Self.findEnd(in: bytes) else { throw .notAnArchive }
    var reader = Fields(bytes, at: end + 10)
    var count = reader.number(2)
    let directorySize = reader.number(4)
    var offset = reader.number(4)
    let shift = end - directorySize - offset
    if shift > 0, count > 0, Self.entry(in: bytes, at: offset) == nil, Self.entry(in: bytes, at: offset + shift) != nil {
      throw .hasBytesBefore(shift)
    }
    if count == 0xFFFF || offset == 0xFFFF_FFFF, let wide = Self.zip64End(in: bytes, before: end) { (count, offset) = wide }
    var entries: [Entry] = []
    var position = offset
    while entries.count < count {
      guard let (entry, next) = Self.entry(in: bytes, at: position) else { throw .damagedDirectory }
      entries.append(entry)
      position = next
    }
    self.entries = entries
  }

  /// The entry's file; nil when it is damaged, encrypted or compressed in a way that platforms do not read.
  func file(_ entry: Entry) -> [UInt8]? {
    guard let content = entry.content, !entry.isEncrypted else { return nil }
    switch entry.method {
    case 0: return content.count == entry.size ? checked(Array(bytes[content]), entry) : nil
    case 8:
      // Deflate makes at most 1,032 bytes of one.
      guard entry.size <= content.count * 1032 + 1032, let file = Self.inflate(bytes[content], size: entry.size) else { return nil }
      return checked(file, entry)
    default: return nil
    }
  }

  private func checked(_ file: [UInt8], _ entry: Entry) -> [UInt8]? { CompressedContent.checksum(of: file) == entry.crc32 ? file : nil }
}

extension ZipReader {
  /// Offset of the record that closes the archive (APPNOTE.TXT, section 4.3.16): the last one whose comment ends with the bytes, since a
  /// comment may hold the record's first bytes itself; else the last one at all.
  private static func findEnd(in bytes: [UInt8]) -> Int? {
    guard bytes.count >= 22 else { return nil }
    var index = bytes.count - 22
    let first = max(0, index - 0xFFFF)
    var last: Int?
    while index >= first {
      if bytes[index] == 0x50, bytes[index + 1] == 0x4B, bytes[index + 2] == 5, bytes[index + 3] == 6 {
        let comment = Int(bytes[index + 20]) | Int(bytes[index + 21]) << 8
        if index + 22 + comment == bytes.count { return index }
        last = last ?? index
      }
      index -= 1
    }
    return last
  }

  /// Count and offset from the zip64 record (section 4.3.14).
  private static func zip64End(in bytes: [UInt8], before end: Int) -> (count: Int, offset: Int)? {
    guard end >= 20 else { return nil }
    var locator = Fields(bytes, at: end - 20)
    guard locator.number(4) == 0x0706_4B50 else { return nil }
    _ = locator.number(4)
    var record = Fields(bytes, at: locator.number(8))
    guard record.number(4) == 0x0606_4B50 else { return nil }
    record.position += 28
    let count = record.number(8)
    _ = record.number(8)
    let offset = record.number(8)
    return record.isWithin ? (count, offset) : nil
  }

  /// The directory's entry at a place, and the place behind it; nil when there is none.
  private static func entry(in bytes: [UInt8], at position: Int) -> (Entry, next: Int)? {
    var fields = Fields(bytes, at: position)
    guard fields.number(4) == 0x0201_4B50 else { return nil }
    let system = fields.number(2) >> 8
    _ = fields.number(2)
    let flags = fields.number(2)
    let method = UInt16(truncatingIfNeeded: fields.number(2))
    _ = fields.number(4)
    let crc32 = UInt32(truncatingIfNeeded: fields.number(4))
    var compressedSize = fields.number(4)
    var size = fields.number(4)
    let (nameLength, extraLength, commentLength) = (fields.number(2), fields.number(2), fields.number(2))
    fields.position += 4
    let attributes = fields.number(4)
    var offset = fields.number(4)
    let start = fields.position
    let next = start + nameLength + extraLength + commentLength
    guard fields.isWithin, next <= bytes.count else { return nil }
    let name = bytes[start..<start + nameLength]
    widen(&size, &compressedSize, &offset, from: Fields(bytes, at: start + nameLength), length: extraLength)
    let place = content(in: bytes, at: offset, size: compressedSize, name: name)
    let path = String(decoding: name, as: UTF8.self)
    let entry = Entry(
      path: path, hasUnmarkedName: flags & 0x800 == 0 && !name.allSatisfy { $0 < 128 }, isFolder: name.last == UInt8(ascii: "/"),
      isSymbolicLink: system == 3 && (attributes >> 16) & 0o170000 == 0o120000, isEncrypted: flags & 1 != 0, method: method, crc32: crc32,
      compressedSize: compressedSize, size: size, content: place?.range, hasOtherName: place?.hasOtherName ?? false)
    return (entry, next)
  }

  /// Sizes and the offset that did not fit (section 4.5.3), in this order, each only where its field is full.
  private static func widen(_ size: inout Int, _ compressedSize: inout Int, _ offset: inout Int, from extra: Fields, length: Int) {
    var extra = extra
    let end = extra.position + length
    while extra.position + 4 <= end {
      let (identifier, length) = (extra.number(2), extra.number(2))
      let next = extra.position + length
      if identifier == 1 {
        if size == 0xFFFF_FFFF { size = extra.number(8) }
        if compressedSize == 0xFFFF_FFFF { compressedSize = extra.number(8) }
        if offset == 0xFFFF_FFFF { offset = extra.number(8) }
      }
      extra.position = next
    }
  }

  private static func content(in bytes: [UInt8], at offset: Int, size: Int, name: ArraySlice<UInt8>) -> (range: Range<Int>, hasOtherName: Bool)? {
    var fields = Fields(bytes, at: offset)
    guard fields.number(4) == 0x0403_4B50 else { return nil }
    fields.position += 22
    let (nameLength, extraLength) = (fields.number(2), fields.number(2))
    let (start, overflows) = (fields.position + nameLength + extraLength).addingReportingOverflow(size)
    guard fields.isWithin, !overflows, size >= 0, start <= bytes.count else { return nil }
    return (start - size..<start, bytes[fields.position..<fields.position + nameLength] != name)
  }

  private static func inflate(_ content: ArraySlice<UInt8>, size: Int) -> [UInt8]? {
    guard let decompressor = libdeflate_alloc_decompressor() else { return nil }
    defer { libdeflate_free_decompressor(decompressor) }
    var isWhole = false
    let file = [UInt8](unsafeUninitializedCapacity: size) { output, count in
      var written = 0
      let result = content.withUnsafeBytes { input in
        libdeflate_deflate_decompress(decompressor, input.baseAddress, input.count, output.baseAddress, size, &written)
      }
      isWhole = result == LIBDEFLATE_SUCCESS && written == size
      count = isWhole ? size : 0
    }
    return isWhole ? file : nil
  }

  /// Little-endian numbers one after the other; zero beyond the end.
  private struct Fields {
    private let bytes: [UInt8]
    var position: Int

    init(_ bytes: [UInt8], at position: Int) {
      self.bytes = bytes
      self.position = position
    }

    var isWithin: Bool { position >= 0 && position <= bytes.count }

    mutating func number(_ width: Int) -> Int {
      guard position >= 0, position <= bytes.count - width else {
        position = bytes.count + 1
        return 0
      }
      var value: UInt64 = 0
      for index in 0..<width { value |= UInt64(bytes[position + index]) << UInt64(8 * index) }
      position += width
      return Int(clamping: value)
    }
  }
}
