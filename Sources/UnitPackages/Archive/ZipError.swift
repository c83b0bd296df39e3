/// Why an archive cannot be written.
public enum ZipError: Error, Hashable, CustomStringConvertible {
  /// Two entries have the same path.
  case duplicate(String)
  /// A path that is empty, absolute, longer than 65,535 bytes, or has a part such as `..`.
  case unsafePath(String)
  /// More entries than an archive without the zip64 extension can list.
  case tooManyEntries(Int)
  /// The entry ends behind 4 GiB, which an archive without the zip64 extension cannot address.
  case tooLarge(String)

  public var description: String {
    switch self {
    case .duplicate(let path): "two files of the package have the path '\(path)'"
    case .unsafePath(let path): "the path '\(path)' cannot stand in a package"
    case .tooManyEntries(let count): "a package holds at most \(ZipArchive.maximumEntries) files, not \(count)"
    case .tooLarge(let path): "the package is larger than 4 GiB at '\(path)'"
    }
  }
}
