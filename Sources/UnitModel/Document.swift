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
