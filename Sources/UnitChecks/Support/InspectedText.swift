public import UnitModel

/// A unit under inspection, with what lies around it. What several checks ask is worked out once, when the first asks.
public final class InspectedText {
  public let unit: LearningUnit
  /// Files of the unit's `media` folder by path relative to the unit, such as `media/card.svg`.
  public let media: [String: MediaFile]
  public let today: CalendarDate
  public let settings: ChecklistSettings
  public let words: WordLists
  /// The parent of each node; -1 for the document.
  public let parents: [Int32]
  /// Nodes by the raw value of their kind, in document order.
  private let nodesByKind: [[Int]]

  private(set) lazy var prose = Prose(unit.document, source: unit.source, lists: words)
  /// The bytes that occur in texts, addresses and code.
  private(set) lazy var present = ByteSet(document.text)
  /// Tags of raw HTML, in document order.
  private(set) lazy var tags = RawTag.all(in: unit)
  private var names: [Int: String] = [:]
  private var tables: [Int: TableFacts] = [:]

  public init(unit: LearningUnit, media: [String: MediaFile], today: CalendarDate, settings: ChecklistSettings = ChecklistSettings()) {
    self.unit = unit
    self.media = media
    self.today = today
    self.settings = settings
    words = WordLists.of(unit.language)
    let nodes = unit.document.nodes
    var parents: [Int32] = []
    parents.reserveCapacity(nodes.count)
    var nodesByKind = [[Int]](repeating: [], count: NodeKind.allCases.count)
    var parent: Int32 = -1
    for index in nodes.indices {
      while parent >= 0, nodes[Int(parent)].end <= index { parent = parents[Int(parent)] }
      parents.append(parent)
      if nodes[index].end > index + 1 { parent = Int32(index) }
      nodesByKind[Int(nodes[index].kind.rawValue)].append(index)
    }
    self.parents = parents
    self.nodesByKind = nodesByKind
  }

  public var document: Document { unit.document }

  public subscript(node: Int) -> Node { unit.document.nodes[node] }

  public func parent(of node: Int) -> Int { Int(parents[node]) }

  /// All nodes of a kind, in document order.
  func nodes(_ kind: NodeKind) -> [Int] { nodesByKind[Int(kind.rawValue)] }

  /// A node's words in lower case, blanks collapsed, without punctuation around them.
  func name(of node: Int) -> String {
    if let name = names[node] { return name }
    var bytes: [UInt8] = []
    document.appendPlainText(of: node, to: &bytes)
    let name = String(decoding: Tokenizer.name(of: LowerCase.bytes(bytes)), as: UTF8.self)
    names[node] = name
    return name
  }

  /// The rows and cells of a table.
  func table(_ node: Int) -> TableFacts {
    if let facts = tables[node] { return facts }
    let facts = TableFacts(node, of: self)
    tables[node] = facts
    return facts
  }

  /// The same of any text.
  static func name(from text: String) -> String { String(decoding: Tokenizer.name(of: LowerCase.bytes(Array(text.utf8))), as: UTF8.self) }

  /// Whether a node is a descendant of another one.
  func contains(_ ancestor: Int, _ node: Int) -> Bool { node > ancestor && node < Int(self[ancestor].end) }

  /// Whether the node lies in a node of a kind.
  func isInside(_ kind: NodeKind, _ node: Int) -> Bool { ancestor(kind, of: node) != nil }

  /// The nearest node of a kind around a node.
  func ancestor(_ kind: NodeKind, of node: Int) -> Int? {
    var index = parent(of: node)
    while index > 0, self[index].kind != kind { index = parent(of: index) }
    return index > 0 ? index : nil
  }

  /// The activity whose container a node lies in.
  func activity(around node: Int) -> Activity? {
    guard !unit.activities.isEmpty, let container = ancestor(.container, of: node) else { return nil }
    return unit.activities.first { $0.node == container } ?? activity(around: container)
  }

  /// The block before or behind a node among its siblings.
  func sibling(before node: Int) -> Int? {
    var previous: Int?
    for sibling in document.children(of: parent(of: node)) {
      if sibling == node { return previous }
      previous = sibling
    }
    return nil
  }

  func sibling(behind node: Int) -> Int? {
    let next = Int(self[node].end)
    return next < Int(self[parent(of: node)].end) ? next : nil
  }

  /// Whether an attribute such as `{decorative}` stands behind a node.
  func has(_ attribute: String, _ node: Int) -> Bool { self[node].attributes >= 0 && document.attributes(of: node)?.has(attribute) ?? false }

  /// A link's or picture's address.
  func target(of node: Int) -> String { document.string(self[node].literal) }

  /// Where the words between an image's or link's first brackets stand in the source.
  func textSpan(of node: Int) -> SourceSpan {
    let span = self[node].span
    let opening: UInt32 = self[node].kind == .image ? 2 : 1
    let bytes = unit.source.bytes
    var depth = 0
    for index in span.range.clamped(to: 0..<bytes.count) {
      if bytes[index] == UInt8(ascii: "["), index == 0 || bytes[index - 1] != UInt8(ascii: "\\") { depth += 1 }
      if bytes[index] == UInt8(ascii: "]"), bytes[index - 1] != UInt8(ascii: "\\") {
        depth -= 1
        if depth == 0 { return SourceSpan(start: span.start + opening, end: UInt32(index)) }
      }
    }
    return span
  }

  /// The source of a span.
  func source(_ span: SourceSpan) -> String { unit.source.text(span) }
}
