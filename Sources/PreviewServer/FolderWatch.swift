import Glibc

/// Watches folders for changes through the kernel (inotify): nothing is polled.
struct FolderWatch: ~Copyable {
  let descriptor: Int32
  private let site: String
  private let folders: [String]
  /// The kernel's number for the site's own folder.
  private var siteNumber: Int32 = -1

  /// Entries of the site's folder that matter; everything else there is none of the preview's.
  private static let siteEntries: Set<String> = ["waymark.yml", "units", "templates", "media"]

  /// - Parameters:
  ///   - site: a site's folder; in it `waymark.yml`, `units`, `templates` and `media` are watched.
  ///   - folders: watched too, each with all folders below it.
  init(site: String, and folders: [String]) throws(PreviewError) {
    descriptor = inotify_init1(Int32(IN_NONBLOCK | IN_CLOEXEC))
    guard descriptor >= 0 else { throw PreviewError("changes of files cannot be watched: \(String(cString: strerror(errno)))") }
    self.site = site
    self.folders = folders + ["units", "templates", "media"].map { "\(site)/\($0)" }
    watchAgain()
  }

  deinit { close(descriptor) }

  /// Watches every folder there is now; a folder that is watched already stays so.
  mutating func watchAgain() {
    siteNumber = inotify_add_watch(descriptor, site, Self.events)
    for folder in folders { watch(folder, depth: 0) }
  }

  private static let events = UInt32(IN_CLOSE_WRITE | IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO | IN_ONLYDIR)

  private func watch(_ folder: String, depth: Int) {
    guard depth < 8, inotify_add_watch(descriptor, folder, Self.events) >= 0, let stream = opendir(folder) else { return }
    defer { closedir(stream) }
    while let entry = readdir(stream) {
      guard entry.pointee.d_type == DT_DIR else { continue }
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if !name.hasPrefix(".") { watch("\(folder)/\(name)", depth: depth + 1) }
    }
  }

  /// Takes away what the kernel has noted.
  /// - Returns: whether a file changed that an author writes; editors' own files do not count.
  func take() -> Bool {
    var changed = false
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = read(descriptor, &buffer, buffer.count)
      guard count > 0 else { return changed }
      var index = 0
      let header = MemoryLayout<inotify_event>.size
      while index + header <= count {
        let length = Int(buffer[index + 12]) | Int(buffer[index + 13]) << 8
        let name = String(decoding: buffer[(index + header)..<min(index + header + length, count)].prefix { $0 != 0 }, as: UTF8.self)
        let number = Int32(bitPattern: (0..<4).reduce(UInt32(0)) { $0 | UInt32(buffer[index + $1]) << UInt32(8 * $1) })
        let matters = number == siteNumber ? Self.siteEntries.contains(name) : !name.isEmpty && !name.hasPrefix(".") && !name.hasSuffix("~")
        if matters { changed = true }
        index += header + length
      }
    }
  }
}
