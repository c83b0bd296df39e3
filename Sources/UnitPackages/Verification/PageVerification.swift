import UnitMarkup
import UnitModel

/// Looks through a package's pages and style sheets for what they load: nothing from other servers, and nothing missing.
struct PageVerification {
  private let files: [String: [UInt8]]

  /// Attributes by which an element loads something, whatever the element.
  private static let loading: [(element: MarkupName, attribute: MarkupName)] = [
    ("script", "src"), ("img", "src"), ("iframe", "src"), ("frame", "src"), ("audio", "src"), ("video", "src"), ("video", "poster"),
    ("source", "src"), ("track", "src"), ("embed", "src"), ("object", "data"), ("input", "src"), ("link", "href"),
  ]

  init(files: [String: [UInt8]]) { self.files = files }

  func run(_ verification: inout PackageVerification) {
    for path in files.keys.sorted(by: PackagePath.precedes) {
      let bytes = files[path] ?? []
      let lowered = path.lowercased()
      if lowered.hasSuffix(".mjs") {
        verification.report(
          .platformModuleScript, .warning, "some servers give the script '\(path)' the wrong type, and browsers refuse it",
          help: "name module scripts .js")
      }
      if lowered.hasSuffix(".html") || lowered.hasSuffix(".htm") || lowered.hasSuffix(".xhtml") {
        judge(page: SourceFile(path: verification.path(of: path), bytes: bytes), at: path, &verification)
      } else if lowered.hasSuffix(".css") {
        judge(styles: SourceFile(path: verification.path(of: path), bytes: bytes), at: path, &verification)
      }
    }
  }

  private func judge(page: SourceFile, at path: String, _ verification: inout PackageVerification) {
    let tree = HTMLReader.read(page.bytes).tree
    let folder = folder(of: path)
    for node in tree.nodes.indices {
      guard let name = tree.nodes[node].name else { continue }
      for (element, attribute) in Self.loading where element == name {
        guard let reference = tree.attribute(attribute, of: node) else { continue }
        if name == "link", let relation = tree.attribute("rel", of: node)?.lowercased(), !Self.loads(relation) { continue }
        judge(reference, in: page, at: tree.nodes[node].range.lowerBound, folder: folder, &verification)
      }
    }
  }

  /// Whether a link of this relation loads something.
  private static func loads(_ relation: String) -> Bool {
    relation.split(separator: " ").contains {
      ["stylesheet", "icon", "preload", "modulepreload", "manifest", "prefetch", "apple-touch-icon"].contains($0)
    }
  }

  private func judge(styles: SourceFile, at path: String, _ verification: inout PackageVerification) {
    let text = Array(styles.bytes)
    var index = 0
    while let (reference, place) = Self.nextReference(in: text, from: &index) {
      judge(reference, in: styles, at: place, folder: folder(of: path), &verification)
    }
  }

  /// The next `url(…)` or `@import "…"` of a style sheet.
  private static func nextReference(in text: [UInt8], from index: inout Int) -> (String, Int)? {
    func starts(_ word: String) -> Bool { text[index...].starts(with: word.utf8) { $0 | 0x20 == $1 | 0x20 } }
    while index < text.count {
      let length = starts("url(") ? 4 : starts("@import") ? 7 : 0
      guard length > 0 else {
        index += 1
        continue
      }
      let place = index
      index += length
      while index < text.count, [9, 10, 13, 32, 34, 39].contains(text[index]) { index += 1 }
      let start = index
      while index < text.count, ![9, 10, 13, 32, 34, 39, 41, 59].contains(text[index]) { index += 1 }
      let reference = String(decoding: text[start..<index], as: UTF8.self)
      if reference.lowercased().hasPrefix("url(") {
        index = start
        continue
      }
      return (reference, place)
    }
    return nil
  }

  private func judge(_ reference: String, in source: SourceFile, at offset: Int, folder: String, _ verification: inout PackageVerification) {
    let line = source.position(of: offset).line
    switch PackageReference(reference, in: folder) {
    case .remote:
      verification.report(
        .packageRemote, .warning, "the page loads '\(reference)' from another server", in: source, line: line,
        help: "put the file into the package: it works offline then, and no one is told who learns")
    case .outside:
      verification.report(
        .packageFileMissing, .warning, "the reference '\(reference)' leaves the package", in: source, line: line,
        help: "refer to a file of the package")
    case .inside(let path) where !path.isEmpty && files[path] == nil:
      verification.report(
        .packageFileMissing, .warning, "the page loads '\(reference)', which is not in the package", in: source, line: line,
        help: "add the file, or take the reference out")
    default: break
    }
  }

  private func folder(of path: String) -> String { path.lastIndex(of: "/").map { String(path[...$0]) } ?? "" }
}
