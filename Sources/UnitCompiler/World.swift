/// What tells whether a file is the one seen before: size and time of the last change.
public struct FileStamp: Sendable, Hashable {
  /// Bytes.
  public var size: Int
  /// Nanoseconds since 1970.
  public var modified: Int
  public var kind: Kind

  public enum Kind: UInt8, Sendable { case file, folder, symbolicLink, other }

  public init(size: Int, modified: Int, kind: Kind) {
    self.size = size
    self.modified = modified
    self.kind = kind
  }
}

/// A fault of the disk: it stops the run.
public struct WorldError: Error, CustomStringConvertible {
  public let description: String

  public init(_ description: String) { self.description = description }
}

/// The disk. Everything that reads or writes files goes through here; tests use one in memory.
public protocol World: Sendable {
  /// nil when there is nothing at the path. Symbolic links are not followed.
  func stamp(of path: String) -> FileStamp?

  /// Whether the rights let a file be read, or a folder be listed.
  func canRead(_ path: String) -> Bool

  /// The bytes of a file; nil when there is no file or it is a symbolic link.
  /// - Throws: `WorldError` when the file is there and cannot be read.
  func read(_ path: String) throws -> [UInt8]?

  /// Names in a folder, sorted by their bytes; empty when there is no folder.
  func names(in folder: String) -> [String]

  /// Names of the folders in a folder, and of symbolic links to folders, sorted by their bytes.
  func folders(in folder: String) -> [String]

  /// Writes a file so that at any moment the old bytes or the new ones are there, never a part; makes missing folders.
  /// - Returns: the stamp of the new file.
  /// - Throws: `WorldError` when the disk refuses.
  @discardableResult
  func write(_ pieces: [[UInt8]], to path: String) throws -> FileStamp

  /// Writes a folder that is not there yet, so that at any moment nothing of it is there or all.
  /// - Parameter files: by path below the folder.
  /// - Returns: the stamps of the files, in their order; nil, with nothing done, when there is something at the path or the disk
  ///   cannot move a folder there.
  /// - Throws: `WorldError` when the disk refuses.
  func write(_ files: [(path: String, pieces: [[UInt8]])], asFolder folder: String) throws -> [FileStamp]?

  /// Removes a file, or an empty folder; nothing happens when it is not there.
  func remove(_ path: String)
}

extension World {
  public func write(_ files: [(path: String, pieces: [[UInt8]])], asFolder folder: String) throws -> [FileStamp]? { nil }

  /// Removes a file, or a folder with all that lies in it.
  func removeAll(_ path: String) {
    if stamp(of: path)?.kind == .folder {
      for name in names(in: path) { removeAll("\(path)/\(name)") }
    }
    remove(path)
  }
}
