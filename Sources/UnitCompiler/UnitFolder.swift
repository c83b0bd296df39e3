import UnitModel

/// A file that a unit is made from, as it was when it was read.
struct InputFile: Sendable, Hashable {
  /// Path below the unit's folder.
  var path: String
  var stamp: FileStamp
  /// What the file held; empty until it was read.
  var digest: [UInt8]
}

/// What lies in one folder below `units/`.
struct UnitFolder: Sendable {
  let slug: String
  /// `unit.md` and `unit.<lang>.md`; `unit.md` first.
  var texts: [InputFile] = []
  /// `unit.lock`, once there is one.
  var lock: InputFile?
  /// `unit.<lang>.lock`: what the source said when it was translated.
  var locks: [InputFile] = []
  /// Everything below `media/`.
  var media: [InputFile] = []
  /// Entries that cannot be used.
  var refused: [RefusedFile] = []
  /// Whether its entries may be listed.
  var isReadable = true
  /// When the folder and its media folders were last changed: nothing was added or removed while these stay the same.
  var folders: [InputFile] = []

  /// Whether it is a symbolic link to a folder, which is not followed: it might lead out of the site.
  var isLink: Bool { folders.first?.stamp.kind == .symbolicLink }

  private static let maximumDepth = 4

  /// Reads the folder's entries, not the files.
  init(slug: String, at path: String, in world: some World) {
    self.slug = slug
    if let stamp = world.stamp(of: path) { folders.append(InputFile(path: "", stamp: stamp, digest: [])) }
    if isLink { return }
    isReadable = world.canRead(path)
    for name in world.names(in: path) {
      if name == "media" {
        readMedia("media", at: path, in: world, depth: 0)
      } else if name == "unit.md" || name.hasPrefix("unit.") && name.hasSuffix(".md") {
        add(name, at: path, in: world) { $0.texts.append($1) }
      } else if name == UnitLock.fileName {
        add(name, at: path, in: world) { $0.lock = $1 }
      } else if Self.isTranslationLock(name) {
        add(name, at: path, in: world) { $0.locks.append($1) }
      }
    }
    sortTexts()
  }

  /// All files, in the order of their paths.
  var files: [InputFile] { (texts + (lock.map { [$0] } ?? []) + locks + media).sorted { $0.path < $1.path } }

  static func isTranslationLock(_ name: String) -> Bool { name.hasPrefix("unit.") && name.hasSuffix(".lock") && name.utf8.count > 10 }

  /// `unit.md` first, then the translations by name.
  mutating func sortTexts() {
    texts.sort { ($0.path != "unit.md" ? 1 : 0, $0.path) < ($1.path != "unit.md" ? 1 : 0, $1.path) }
  }

  private mutating func readMedia(_ folder: String, at path: String, in world: some World, depth: Int) {
    let stamp = world.stamp(of: "\(path)/\(folder)")
    let problem = RefusedFile(folder, at: "\(path)/\(folder)", expecting: .folder, stamp, in: world)
    guard let stamp, problem == nil, depth < Self.maximumDepth else {
      refused.append(problem ?? RefusedFile(path: folder, reason: .depth))
      return
    }
    folders.append(InputFile(path: folder, stamp: stamp, digest: []))
    for name in world.names(in: "\(path)/\(folder)") {
      let file = "\(folder)/\(name)"
      if world.stamp(of: "\(path)/\(file)")?.kind == .folder {
        readMedia(file, at: path, in: world, depth: depth + 1)
      } else {
        add(file, at: path, in: world) { $0.media.append($1) }
      }
    }
  }

  private mutating func add(_ file: String, at path: String, in world: some World, _ append: (inout UnitFolder, InputFile) -> Void) {
    let stamp = world.stamp(of: "\(path)/\(file)")
    let problem = RefusedFile(file, at: "\(path)/\(file)", expecting: .file, stamp, in: world)
    guard let stamp, problem == nil else {
      if let problem { refused.append(problem) }
      return
    }
    append(&self, InputFile(path: file, stamp: stamp, digest: []))
  }

  /// Whether the site has a folder or a page of its own under the name.
  static func belongsToSite(_ slug: String) -> Bool { ["assets", "packages"].contains(slug) || slug.hasSuffix(".html") }

  /// Names that every web server, archive and platform takes: ASCII letters, digits, and `-_.` inside.
  static func isSafe(_ path: String) -> Bool {
    path.utf8.count <= 200
      && path.split(separator: "/", omittingEmptySubsequences: false).allSatisfy { part in
        part.utf8.first.map { Identifier.allows($0) && $0 != UInt8(ascii: "-") } == true && part.utf8.last != UInt8(ascii: ".")
          && part.utf8.allSatisfy { Identifier.allows($0) || $0 == UInt8(ascii: ".") }
      }
  }
}
