/// An entry of a unit's folder that cannot be used, and why.
struct RefusedFile: Sendable, Hashable {
  enum Reason: Sendable {
    /// A symbolic link is not followed: it might lead out of the site.
    case link
    /// A folder in the place of a file.
    case folder
    /// A file in the place of a folder, or a device.
    case noPlainFile
    /// The rights do not let it be read.
    case unreadable
    /// A name that not every web server, archive and platform takes.
    case name
    /// More folders around it than a unit may have.
    case depth
  }

  /// Path below the unit's folder.
  var path: String
  var reason: Reason

  /// What the author is told: one line, and one line of help.
  var message: (text: String, help: String) {
    switch reason {
    case .link: ("'\(path)' is a symbolic link", "put the file itself there: links are not followed")
    case .folder: ("'\(path)' is a folder", "put a file there, or give the folder another name")
    case .noPlainFile: ("'\(path)' cannot be used: it is not what its name says", "put plain files there; 'media' is a folder")
    case .unreadable: ("'\(path)' may not be read", "give yourself the right to read it, such as with 'chmod u+r \(path)'")
    case .name: ("the file name '\(path)' cannot be used", "use ASCII letters, digits, '-', '_' and '.', up to 200 of them")
    case .depth: ("the folder '\(path)' lies too deep", "put its files at most four folders deep")
    }
  }
}

extension RefusedFile {
  /// - Returns: nil when the entry can be used as what is expected.
  init?(_ path: String, at place: String, expecting kind: FileStamp.Kind, _ stamp: FileStamp?, in world: some World) {
    self.path = path
    switch stamp?.kind {
    case nil: reason = .unreadable
    case .symbolicLink: reason = .link
    case .folder where kind == .file: reason = .folder
    case let other where other != kind: reason = .noPlainFile
    default:
      if !UnitFolder.isSafe(path) { reason = .name } else if !world.canRead(place) { reason = .unreadable } else { return nil }
    }
  }
}
