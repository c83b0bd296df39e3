import Synchronization
import UnitChecks
import UnitMarkup
public import UnitModel

/// Audits pages that lie on the disk, whoever made them.
public struct PageAudit<Disk: World>: Sendable {
  private let world: Disk
  private let jobs: Int

  public init(_ world: Disk, jobs: Int) {
    self.world = world
    self.jobs = jobs
  }

  /// Paths of the pages at a path: the file itself, or all pages below a folder, sorted, and folders there that may not be listed.
  /// - Throws: `WorldError` when a folder goes deeper than 64 levels.
  public func pages(at path: String) throws -> [String] {
    guard world.stamp(of: path)?.kind == .folder else { return world.stamp(of: path)?.kind == .file ? [path] : [] }
    return try pages(below: path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path, depth: 0)
  }

  private func pages(below folder: String, depth: Int) throws -> [String] {
    guard depth < 64 else { throw WorldError("'\(folder)' lies too deep") }
    guard world.canRead(folder) else { return [folder] }
    return try world.names(in: folder).flatMap { name throws -> [String] in
      let path = "\(folder)/\(name)"
      switch world.stamp(of: path)?.kind {
      case .folder: return try pages(below: path, depth: depth + 1)
      case .file: return Self.isPage(name) ? [path] : []
      default: return []
      }
    }
  }

  private static func isPage(_ name: String) -> Bool {
    let name = name.lowercased()
    return [".html", ".htm", ".xhtml", ".svg"].contains { name.hasSuffix($0) }
  }

  /// - Returns: findings in order of file, place, id; one for each page that cannot be read.
  public func run(_ paths: [String]) async throws -> [Finding] {
    let shelf = StyleShelf(world)
    let world = world
    let results = try await ParallelWork.map(paths, jobs: jobs) { path, _ throws -> (findings: [Finding], page: AuditedPage?) in
      guard world.canRead(path), let bytes = try world.read(path) else { return ([Self.unreadable(path)], nil) }
      let file = SourceFile(path: path, bytes: PageEncoding.utf8(bytes))
      let (findings, page) = Checklist.audit(file) { shelf.sheet(at: $0, from: path) }
      return (findings.map { Finding($0, in: file) }, page)
    }
    let pages = results.compactMap(\.page)
    let together = Checklist.audit(pages) { world.stamp(of: $0) != nil }
    let findings = try together.sorted { $0.key < $1.key }.flatMap { index, diagnostics throws -> [Finding] in
      let file = SourceFile(path: pages[index].path, bytes: PageEncoding.utf8(try world.read(pages[index].path) ?? []))
      return diagnostics.map { Finding($0, in: file) }
    }
    return (results.flatMap(\.findings) + findings).sorted(by: Finding.precedes)
  }

  private static func unreadable(_ path: String) -> Finding {
    let diagnostic = Diagnostic(
      BuildRule.fileRefused, .error, "'\(path)' may not be read", at: SourceSpan(start: 0, end: 0),
      help: "give yourself the right to read it, such as with 'chmod u+r \(path)'")
    return Finding(diagnostic, in: SourceFile(path: path, bytes: []))
  }
}

/// The style sheets that pages link to, each read once.
private final class StyleShelf<Disk: World>: Sendable {
  private let world: Disk
  private let sheets = Mutex<[String: CSSSheet]>([:])

  init(_ world: Disk) { self.world = world }

  /// nil for a sheet that lies elsewhere or cannot be read.
  func sheet(at address: String, from page: String) -> CSSSheet? {
    let address = address.prefix { $0 != "?" && $0 != "#" }
    if address.contains(":") || address.hasPrefix("/") || address.isEmpty { return nil }
    let folder = page.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
    let path = folder.isEmpty ? String(address) : "\(folder)/\(address)"
    if let known = sheets.withLock({ $0[path] }) { return known }
    guard let bytes = try? world.read(path) else { return nil }
    let sheet = CSSParser.read(bytes)
    sheets.withLock { $0[path] = sheet }
    return sheet
  }
}
