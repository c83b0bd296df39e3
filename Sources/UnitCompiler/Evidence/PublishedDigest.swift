import UnitModel

/// What names a published page with its media, so that a report about it is about these bytes and no others. Anybody can work
/// it out from the site: it is the digest of what `sha256sum` prints for the page and then for its media files by name.
enum PublishedDigest {
  /// 64 hexadecimal digits.
  /// - Parameter media: the unit's files by path below its folder.
  static func of(_ page: SitePage, media: [String: MediaFile]) -> String {
    var list: [UInt8] = []
    func add(_ digest: Digest, _ name: Substring) {
      list += digest.hexadecimal.utf8
      list += "  \(name)\n".utf8
    }
    add(Digest(of: page.bytes), page.path[(page.path.lastIndex(of: "/").map(page.path.index(after:)) ?? page.path.startIndex)...])
    let files = media.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
    for (path, file) in files { add(Digest(bytes: file.digest), path[...]) }
    return Digest(of: list).hexadecimal
  }
}
