import Glibc
import Synchronization

/// The real disk, through the system's own calls.
public final class DiskWorld: World {
  private let temporaryNumber = Atomic<Int>(0)
  /// What the names of half-written files begin with: the process, since two builds may share the folder.
  private let temporaryPrefix = "\(getpid())-"
  private let temporaryFolder: String?

  /// - Parameter temporaryFolder: where half-written files lie, on the same disk as the files; nil: beside them.
  public init(temporaryFolder: String? = nil) { self.temporaryFolder = temporaryFolder }

  public func stamp(of path: String) -> FileStamp? {
    var status = Glibc.stat()
    guard lstat(path, &status) == 0 else { return nil }
    return Self.stamp(status)
  }

  public func canRead(_ path: String) -> Bool { access(path, R_OK) == 0 }

  public func read(_ path: String) throws -> [UInt8]? {
    let descriptor = Glibc.open(path, O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else {
      if [ENOENT, ENOTDIR, ELOOP].contains(errno) { return nil }
      throw fault("cannot read", path)
    }
    defer { close(descriptor) }
    var status = Glibc.stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    let size = Int(status.st_size)
    var failure: WorldError?
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      while count < size {
        let got = Glibc.read(descriptor, buffer.baseAddress.map { $0 + count }, size - count)
        if got < 0, errno == EINTR { continue }
        if got < 0 { failure = fault("cannot read", path) }
        if got <= 0 { return }
        count += got
      }
    }
    if let failure { throw failure }
    return bytes
  }

  public func names(in folder: String) -> [String] { entries(of: folder) { _, _ in true } }

  public func folders(in folder: String) -> [String] {
    entries(of: folder) { name, type in
      if Int(type) == DT_LNK { return leadsToFolder("\(folder)/\(name)") }
      // Some file systems do not tell.
      return Int(type) == DT_DIR || Int(type) == DT_UNKNOWN && stamp(of: "\(folder)/\(name)")?.kind == .folder
    }
  }

  private func leadsToFolder(_ link: String) -> Bool {
    var status = Glibc.stat()
    return fstatat(AT_FDCWD, link, &status, 0) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  private func entries(of folder: String, where isWanted: (String, UInt8) -> Bool) -> [String] {
    guard let stream = opendir(folder) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != "..", isWanted(name, entry.pointee.d_type) { names.append(name) }
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  @discardableResult
  public func write(_ pieces: [[UInt8]], to path: String) throws -> FileStamp {
    let name = temporaryName()
    if let temporaryFolder, let stamp = try write(pieces, to: path, by: "\(temporaryFolder)/\(name)") { return stamp }
    // The file lies on another disk than the folder for half-written ones.
    guard let stamp = try write(pieces, to: path, by: "\(path).\(name)") else { throw fault("cannot write", path) }
    return stamp
  }

  public func write(_ files: [(path: String, pieces: [[UInt8]])], asFolder folder: String) throws -> [FileStamp]? {
    guard let temporaryFolder, stamp(of: folder) == nil else { return nil }
    let temporary = "\(temporaryFolder)/\(temporaryName())"
    do {
      let stamps = try files.map { file in try create(file.pieces, at: "\(temporary)/\(file.path)", as: "\(folder)/\(file.path)") }
      if move(temporary, to: folder) { return stamps }
    } catch {
      removeAll(temporary)
      throw error
    }
    removeAll(temporary)
    return nil
  }

  private func temporaryName() -> String { "\(temporaryPrefix)\(temporaryNumber.add(1, ordering: .relaxed).newValue).part" }

  /// Writes a file at a place where nobody looks for it yet.
  /// - Parameter path: what the file will be called, for errors.
  private func create(_ pieces: [[UInt8]], at temporary: String, as path: String) throws -> FileStamp {
    let descriptor = try open(temporary, as: path)
    defer { close(descriptor) }
    for piece in pieces { try append(piece, to: descriptor, path, temporary) }
    var status = Glibc.stat()
    guard fstat(descriptor, &status) == 0 else { throw fault("cannot write", path) }
    return Self.stamp(status)
  }

  /// nil when the two places are not on the same disk.
  private func write(_ pieces: [[UInt8]], to path: String, by temporary: String) throws -> FileStamp? {
    let descriptor = try open(temporary, as: path)
    defer { close(descriptor) }
    for piece in pieces { try append(piece, to: descriptor, path, temporary) }
    var status = Glibc.stat()
    guard fstat(descriptor, &status) == 0, keepRights(of: path, on: descriptor, status), move(temporary, to: path) else {
      let isOtherDisk = errno == EXDEV
      let failure = fault("cannot write", path)
      unlink(temporary)
      if isOtherDisk { return nil }
      throw failure
    }
    return Self.stamp(status)
  }

  /// Gives a new file the rights of the one that it replaces, so that a text kept private stays so.
  private func keepRights(of path: String, on descriptor: Int32, _ status: Glibc.stat) -> Bool {
    var old = Glibc.stat()
    guard lstat(path, &old) == 0, old.st_mode & S_IFMT == S_IFREG, old.st_mode != status.st_mode else { return true }
    return fchmod(descriptor, old.st_mode & 0o7777) == 0
  }

  private func move(_ temporary: String, to path: String) -> Bool {
    if rename(temporary, path) == 0 { return true }
    guard errno == ENOENT else { return false }
    makeFolder(of: path)
    return rename(temporary, path) == 0
  }

  public func remove(_ path: String) {
    if unlink(path) != 0, errno == EISDIR || errno == EPERM { rmdir(path) }
  }

  /// Opens a new file, in a new folder where it takes one.
  private func open(_ temporary: String, as path: String) throws -> Int32 {
    let flags = O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC
    var descriptor = Glibc.open(temporary, flags, 0o644)
    if descriptor < 0, errno == ENOENT {
      makeFolder(of: temporary)
      descriptor = Glibc.open(temporary, flags, 0o644)
    }
    guard descriptor >= 0 else { throw fault("cannot write", path) }
    return descriptor
  }

  private func append(_ bytes: [UInt8], to descriptor: Int32, _ path: String, _ temporary: String) throws {
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress.map { $0 + written }, bytes.count - written) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else {
        let failure = fault("cannot write", path)
        unlink(temporary)
        throw failure
      }
      written += count
    }
  }

  private func makeFolder(of path: String) {
    guard let slash = path.lastIndex(of: "/"), slash > path.startIndex else { return }
    let folder = String(path[..<slash])
    if mkdir(folder, 0o755) != 0, errno == ENOENT {
      makeFolder(of: folder)
      mkdir(folder, 0o755)
    }
  }

  private func fault(_ what: String, _ path: String) -> WorldError { WorldError("\(what) \(path): \(String(cString: strerror(errno)))") }

  private static func stamp(_ status: Glibc.stat) -> FileStamp {
    let kind: FileStamp.Kind =
      switch status.st_mode & S_IFMT {
      case S_IFREG: .file
      case S_IFDIR: .folder
      case S_IFLNK: .symbolicLink
      default: .other
      }
    return FileStamp(size: Int(status.st_size), modified: status.st_mtim.tv_sec * 1_000_000_000 + status.st_mtim.tv_nsec, kind: kind)
  }
}
