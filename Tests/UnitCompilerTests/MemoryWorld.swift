import Synchronization
import UnitCompiler

/// A disk in memory.
final class MemoryWorld: World {
  private struct File {
    var bytes: [UInt8]
    var modified: Int
  }

  private let files = Mutex<[String: File]>([:])
  private let clock = Atomic<Int>(1)
  /// Paths that the rights do not let be read.
  private let forbidden = Mutex<Set<String>>([])

  init(_ files: [String: String]) {
    for (path, text) in files { self[path] = text }
  }

  subscript(path: String) -> String? {
    get { files.withLock { $0[path].map { String(decoding: $0.bytes, as: UTF8.self) } } }
    set {
      let now = clock.add(1, ordering: .relaxed).newValue
      files.withLock { $0[path] = newValue.map { File(bytes: Array($0.utf8), modified: now) } }
    }
  }

  /// All files below a folder, with their bytes.
  func contents(of folder: String) -> [String: [UInt8]] {
    files.withLock { files in files.filter { $0.key.hasPrefix(folder + "/") }.mapValues(\.bytes) }
  }

  func stamp(of path: String) -> FileStamp? {
    files.withLock { files in
      if let file = files[path] { return FileStamp(size: file.bytes.count, modified: file.modified, kind: .file) }
      let inside = files.keys.filter { $0.hasPrefix(path + "/") }.sorted()
      return inside.isEmpty ? nil : FileStamp(size: 0, modified: inside.joined().hashValue, kind: .folder)
    }
  }

  func canRead(_ path: String) -> Bool { forbidden.withLock { !$0.contains(path) } }

  /// Takes the right to read a file away, or gives it back.
  func forbid(_ path: String, _ isForbidden: Bool = true) {
    forbidden.withLock { if isForbidden { $0.insert(path) } else { $0.remove(path) } }
  }

  func read(_ path: String) throws -> [UInt8]? {
    guard canRead(path) else { throw WorldError("cannot read \(path): Permission denied") }
    return files.withLock { $0[path]?.bytes }
  }

  func names(in folder: String) -> [String] {
    files.withLock { files in
      Set(files.keys.filter { $0.hasPrefix(folder + "/") }.compactMap { $0.dropFirst(folder.count + 1).split(separator: "/").first.map(String.init) })
        .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }
  }

  func folders(in folder: String) -> [String] { names(in: folder).filter { stamp(of: "\(folder)/\($0)")?.kind == .folder } }

  func write(_ pieces: [[UInt8]], to path: String) throws -> FileStamp {
    let now = clock.add(1, ordering: .relaxed).newValue
    let bytes = pieces.flatMap(\.self)
    files.withLock { $0[path] = File(bytes: bytes, modified: now) }
    return FileStamp(size: bytes.count, modified: now, kind: .file)
  }

  func remove(_ path: String) { files.withLock { $0[path] = nil } }
}
