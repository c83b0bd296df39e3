/// What a node of a unit's text is.
public enum NodeKind: UInt8, Sendable, CaseIterable {
  case document
  // Blocks.
  case heading, paragraph, list, item, quote, alert, codeBlock, thematicBreak
  case table, tableRow, tableCell, footnoteDefinition, container, htmlBlock
  // Inlines.
  case text, softBreak, lineBreak, code, emphasis, strong, strikethrough, link, image, footnoteReference
  /// Bracketed text with attributes: `[Guten Tag]{lang=de}`.
  case span
  /// A blank to fill in: `[[answer|also accepted]]` inside a `gap` container.
  case gap
  case htmlInline
}

/// One node of a unit's text: fixed size, without references, so that a tree is one array.
public struct Node: Sendable {
  public struct Flags: OptionSet, Sendable {
    public let rawValue: UInt8
    public init(rawValue: UInt8) { self.rawValue = rawValue }
    /// A list whose items are not set apart by blank lines.
    public static let tight = Flags(rawValue: 1)
    public static let ordered = Flags(rawValue: 2)
    /// A list item with a check box.
    public static let task = Flags(rawValue: 4)
    public static let checked = Flags(rawValue: 8)
    /// The header row of a table.
    public static let header = Flags(rawValue: 16)
    /// A link the author wrote as a bare address.
    public static let autolink = Flags(rawValue: 32)
    /// A code block between fences, not by indentation.
    public static let fenced = Flags(rawValue: 64)
  }

  public var kind: NodeKind
  public var flags: Flags
  /// Heading: level 1–6. Ordered list: first number. Table cell: alignment (0 none, 1 left, 2 centre, 3 right).
  /// Alert: raw value of `AlertKind`. Container: index into `Document.containers`. Footnote: its number from 1.
  public var value: UInt16
  /// The node's bytes in the source file.
  public var span: SourceSpan
  /// Index behind the node's last descendant: the next sibling, when there is one.
  public var end: Int32
  /// Index into `Document.attributes`, or -1.
  public var attributes: Int32
  /// Text, code, HTML: its literal. Link, image: its destination. Footnote: its label. Gap: its answers.
  public var literal: TextRange
  /// Link, image: its title. Code block: its info string.
  public var title: TextRange

  public init(
    _ kind: NodeKind, span: SourceSpan, flags: Flags = [], value: UInt16 = 0, literal: TextRange = .empty, title: TextRange = .empty
  ) {
    self.kind = kind
    self.flags = flags
    self.value = value
    self.span = span
    self.end = 0
    self.attributes = -1
    self.literal = literal
    self.title = title
  }
}

/// A range of `Document.text`.
public struct TextRange: Sendable, Hashable {
  public var start: UInt32
  public var count: UInt32

  public init(start: Int, count: Int) {
    self.start = UInt32(clamping: start)
    self.count = UInt32(clamping: count)
  }

  public static let empty = TextRange(start: 0, count: 0)
  public var isEmpty: Bool { count == 0 }
  public var range: Range<Int> { Int(start)..<Int(start) + Int(count) }
}

/// GitHub's call-outs.
public enum AlertKind: UInt16, Sendable, CaseIterable {
  case note, tip, important, warning, caution

  /// The word in the source (`> [!NOTE]`, in capitals there), the style's and the phrases' name.
  public var name: String {
    switch self {
    case .note: "note"
    case .tip: "tip"
    case .important: "important"
    case .warning: "warning"
    case .caution: "caution"
    }
  }
}

/// The opening line of a container: `:::name{#id key=value}`.
public struct ContainerHead: Sendable {
  public var name: Located<String>
  /// The whole opening line.
  public var span: SourceSpan

  public init(name: Located<String>, span: SourceSpan) {
    self.name = name
    self.span = span
  }
}

/// The text of a unit as one array of nodes in document order: a node's descendants are the nodes between it and its
/// `end`. Node 0 is the document itself. An index into `nodes` is how everything else refers to a node.
public struct Document: Sendable {
  public var nodes: [Node]
  /// All literals, one behind the other, in UTF-8.
  public var text: [UInt8]
  public var attributes: [AttributeList]
  public var containers: [ContainerHead]

  public init() {
    var root = Node(.document, span: SourceSpan(start: 0, end: 0))
    root.end = 1
    nodes = [root]
    text = []
    attributes = []
    containers = []
  }

  /// A node's children, first to last.
  public func children(of parent: Int) -> NodeSiblings { NodeSiblings(nodes: nodes, upcoming: parent + 1, end: Int(nodes[parent].end)) }

  /// Indices of a node's descendants, in document order.
  public func descendants(of node: Int) -> Range<Int> { node + 1..<Int(nodes[node].end) }

  public func string(_ range: TextRange) -> String { String(decoding: text[range.range], as: UTF8.self) }

  /// The attributes written behind a node or on a container's opening line.
  public func attributes(of node: Int) -> AttributeList? {
    let index = Int(nodes[node].attributes)
    return index < 0 ? nil : attributes[index]
  }

  /// The container's opening line, or nil for another kind of node.
  public func container(_ node: Int) -> ContainerHead? {
    nodes[node].kind == .container ? containers[Int(nodes[node].value)] : nil
  }

  /// The links in the first paragraph of a player's container: the files of the recording.
  public func links(inPlayer container: Int) -> [Int] {
    guard let first = children(of: container).first(where: { _ in true }), nodes[first].kind == .paragraph else { return [] }
    return descendants(of: first).filter { nodes[$0].kind == .link }
  }

  /// A node's text as a reader meets it: breaks are spaces, pictures their alternatives, gaps left out.
  public func plainText(of node: Int) -> String {
    var bytes: [UInt8] = []
    appendPlainText(of: node, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Appends what `plainText(of:)` returns.
  public func appendPlainText(of node: Int, to bytes: inout [UInt8]) {
    for index in node..<max(node + 1, Int(nodes[node].end)) {
      switch nodes[index].kind {
      case .text, .code: bytes.append(contentsOf: text[nodes[index].literal.range])
      case .softBreak, .lineBreak: bytes.append(UInt8(ascii: " "))
      default: break
      }
    }
  }
}

/// A walk over the children of one node.
public struct NodeSiblings: Sequence, IteratorProtocol {
  let nodes: [Node]
  var upcoming: Int
  let end: Int

  public mutating func next() -> Int? {
    guard upcoming < end else { return nil }
    defer { upcoming = Int(nodes[upcoming].end) }
    return upcoming
  }
}
