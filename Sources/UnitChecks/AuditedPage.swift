import UnitMarkup
public import UnitModel

/// What checks of all pages together know of one page of HTML.
public struct AuditedPage: Sendable {
  /// A part of a page that pages share.
  enum Region: Hashable, Sendable {
    case header, main, footer
    case navigation(name: String)
  }

  struct Link: Sendable {
    let address: String
    /// The accessible name.
    let name: String
    let region: Region
    let span: SourceSpan
  }

  public let path: String
  /// The primary language, in lower case; empty when none is named.
  let language: String
  let title: String
  let titleSpan: SourceSpan
  /// Names of the places on the page.
  let places: Set<String>
  let links: [Link]
  let hasSearch: Bool

  init(_ page: InspectedPage, path: String) {
    self.path = path
    let tree = page.tree
    language = tree.elements("html").first.flatMap { tree.attribute("lang", of: $0) }.map { $0.prefix { $0 != "-" }.lowercased() } ?? ""
    let element = tree.elements("title").first { tree.ancestor("svg", of: $0) == nil }
    title = element.map { AccessibilityTree.collapsed(tree.text(of: $0)) } ?? ""
    titleSpan = element.map(page.span) ?? page.start
    places = Set(
      tree.nodes.indices.compactMap { tree.attribute("id", of: $0) ?? (tree.nodes[$0].name == "a" ? tree.attribute("name", of: $0) : nil) })
    links = page.exposed { tree.nodes[$0].name == "a" && tree.has("href", $0) }.map { node in
      Link(
        address: tree.attribute("href", of: node) ?? "", name: page.accessibility.name(of: node), region: Self.region(of: node, page),
        span: page.span(node))
    }
    hasSearch = page.nodes.indices.contains { page.accessibility.role(of: $0) == .search || page.accessibility.role(of: $0) == .searchbox }
  }

  private static func region(of node: Int, _ page: InspectedPage) -> Region {
    var index = node
    while index >= 0 {
      switch page.accessibility.role(of: index) {
      case .navigation: return .navigation(name: page.accessibility.name(of: index))
      case .banner: return .header
      case .contentinfo: return .footer
      default: index = page.nodes[index].parent
      }
    }
    return .main
  }

  /// The path an address leads to, and the place there; nil for what lies outside the folder or is no file.
  func target(of address: String) -> (path: String, place: String?)? {
    let parts = address.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let file = parts[0].prefix { $0 != "?" }
    let place = parts.count > 1 && !parts[1].isEmpty ? String(parts[1]) : nil
    if file.contains(":") || file.hasPrefix("/") { return nil }
    if file.isEmpty { return (path, place) }
    var folders = path.split(separator: "/", omittingEmptySubsequences: false).dropLast().map(String.init)
    for part in file.split(separator: "/", omittingEmptySubsequences: false) {
      switch part {
      case ".": continue
      case "..":
        guard let last = folders.last, last != ".." else { return nil }
        folders.removeLast()
      default: folders.append(String(part))
      }
    }
    return (folders.joined(separator: "/"), place)
  }
}

/// A check of all pages that are audited together.
public protocol PageSetCheck: Check {
  /// - Parameters:
  ///   - exists: whether there is a file at a path.
  ///   - report: takes the index of the page a finding belongs to.
  func inspect(_ pages: [AuditedPage], exists: (String) -> Bool, report: (Int, Diagnostic) -> Void)
}

extension PageSetCheck {
  /// A diagnostic of this check.
  func failure(_ message: String, at span: SourceSpan, help: String) -> Diagnostic {
    Diagnostic(id: about.id, about.severity, message, at: span, help: help, requirements: about.requirements)
  }
}
