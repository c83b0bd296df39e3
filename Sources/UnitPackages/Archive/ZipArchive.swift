/// Writes zip archives that depend on their entries alone: given order, one fixed time stamp, no extra fields, no data
/// descriptors (APPNOTE.TXT 6.3.10, sections 4.3.7, 4.3.12 and 4.3.16).
///
/// Contents come deflated, so the same stream goes into any number of archives; libzip takes such streams from another
/// archive only.
public enum ZipArchive {
  /// 0xFFFF announces the zip64 extension, which is not written: old platforms do not read it.
  static let maximumEntries = 0xFFFE
  private static let maximumOffset = 0xFFFF_FFFE

  /// The archive as pieces to write one behind the other, contents shared with the entries and not copied.
  ///
  /// - Throws: `ZipError` when a path is unsafe or there twice, or a limit of the format without zip64 is passed.
  public static func pieces(_ entries: [PackageEntry]) throws(ZipError) -> [[UInt8]] {
    guard entries.count <= maximumEntries else { throw .tooManyEntries(entries.count) }
    var paths = Set<String>(minimumCapacity: entries.count)
    var pieces: [[UInt8]] = []
    pieces.reserveCapacity(entries.count * 2 + 1)
    var directory = ZipRecord(capacity: entries.count * 96 + 22)
    var offset = 0
    for entry in entries {
      guard isSafe(entry.path) else { throw .unsafePath(entry.path) }
      guard paths.insert(entry.path).inserted else { throw .duplicate(entry.path) }
      guard offset <= maximumOffset, entry.content.size <= maximumOffset, entry.content.bytes.count <= maximumOffset else {
        throw .tooLarge(entry.path)
      }
      var header = ZipRecord(capacity: 30 + entry.path.utf8.count)
      header.localHeader(of: entry)
      directory.directoryHeader(of: entry, at: offset)
      offset += header.bytes.count + entry.content.bytes.count
      pieces.append(header.bytes)
      pieces.append(entry.content.bytes)
    }
    let size = directory.bytes.count
    guard offset + size <= maximumOffset else { throw .tooLarge(entries.last?.path ?? "") }
    directory.end(entries: entries.count, directorySize: size, directoryOffset: offset)
    pieces.append(directory.bytes)
    return pieces
  }

  /// Whether unpacking the path can only write inside the folder unpacked into, on every system: no part is empty, `.` or
  /// `..`, and there is no drive, backslash or control character.
  static func isSafe(_ path: String) -> Bool {
    guard (1...0xFFFF).contains(path.utf8.count) else { return false }
    var length = 0
    var dots = 0
    for byte in path.utf8 {
      switch byte {
      case UInt8(ascii: "/"):
        if length == dots && length < 3 { return false }
        (length, dots) = (0, 0)
        continue
      case UInt8(ascii: "."): dots += 1
      case 0..<32, 127, UInt8(ascii: "\\"), UInt8(ascii: ":"): return false
      default: break
      }
      length += 1
    }
    return length != dots || length > 2
  }
}
