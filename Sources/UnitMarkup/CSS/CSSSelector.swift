/// One selector, as far as it can be decided on a page that nobody touches: what depends on a pointer, the focus or a state of
/// the browser never matches.
public struct CSSSelector: Sendable {
  /// A selector's weight: ids, classes, elements (Selectors Level 4, section 17).
  public struct Specificity: Sendable, Comparable {
    public var ids = 0
    public var classes = 0
    public var elements = 0

    public init() {}

    public static func < (left: Specificity, right: Specificity) -> Bool {
      (left.ids, left.classes, left.elements) < (right.ids, right.classes, right.elements)
    }

    mutating func add(_ other: Specificity) {
      ids += other.ids
      classes += other.classes
      elements += other.elements
    }
  }

  public internal(set) var specificity = Specificity()
  /// The pseudo-element the selector ends in, without colons, such as `before`.
  public internal(set) var pseudoElement: String?
  /// Whether the selector holds only in a state such as `:hover` or `:focus-visible`, with the names of those states.
  public internal(set) var states: [String] = []
  var compounds: [Compound] = []

  /// nil for a selector that cannot be read.
  public init?(_ text: String) {
    var reader = Reader(text: Array(text))
    guard let selector = reader.read() else { return nil }
    self = selector
  }

  init() {}

  indirect enum Part: Sendable {
    case element(MarkupName)
    case id([UInt8])
    case className([UInt8])
    case attribute(MarkupName, AttributeTest, String, ignoresCase: Bool)
    case root, firstChild, lastChild, onlyChild, firstOfType, lastOfType, empty
    case nthChild(step: Int, offset: Int, isFromEnd: Bool)
    case matches([CSSSelector])
    case not([CSSSelector])
    case has([CSSSelector])
    case never
  }

  enum AttributeTest: Sendable { case exists, equals, word, prefixOrDash, prefix, suffix, contains }

  struct Compound: Sendable {
    var combinator: Character = " "
    var parts: [Part] = []
  }

  /// What the selector's last part asks for that is quickest to rule out: an id, a class or an element, by hash.
  public var key: UInt64? {
    for part in compounds.last?.parts ?? [] {
      switch part {
      case .id(let id): return MarkupName.exact(id)
      case .className(let name): return MarkupName.exact(name) ^ 1
      case .element(let name): return name.hash ^ 2
      default: continue
      }
    }
    return nil
  }

  public func matches(_ node: Int, in tree: MarkupTree) -> Bool { states.isEmpty && matches(node, compounds.count - 1, tree) }

  private func matches(_ node: Int, _ index: Int, _ tree: MarkupTree) -> Bool {
    guard index >= 0, matches(node, compounds[index], tree) else { return false }
    if index == 0 { return true }
    switch compounds[index].combinator {
    case ">":
      let parent = tree.nodes[node].parent
      return parent >= 0 && matches(parent, index - 1, tree)
    case "+": return tree.previousElement(of: node).map { matches($0, index - 1, tree) } ?? false
    case "~":
      var sibling = tree.previousElement(of: node)
      while let candidate = sibling {
        if matches(candidate, index - 1, tree) { return true }
        sibling = tree.previousElement(of: candidate)
      }
      return false
    default:
      var ancestor = tree.nodes[node].parent
      while ancestor >= 0 {
        if matches(ancestor, index - 1, tree) { return true }
        ancestor = tree.nodes[ancestor].parent
      }
      return false
    }
  }

  private func matches(_ node: Int, _ compound: Compound, _ tree: MarkupTree) -> Bool { compound.parts.allSatisfy { matches(node, $0, tree) } }

  private func matches(_ node: Int, _ part: Part, _ tree: MarkupTree) -> Bool {
    switch part {
    case .element(let name): tree.nodes[node].name == name
    case .id(let id): tree.value("id", of: node).map { tree.bytes[$0].elementsEqual(id) } ?? false
    case .className(let name): Self.hasClass(name, node, tree)
    case .attribute(let name, let test, let expected, let ignoresCase): Self.passes(node, name, test, expected, ignoresCase, tree)
    case .root: tree.nodes[node].parent < 0
    case .firstChild: tree.previousElement(of: node) == nil
    case .lastChild: tree.nextElement(of: node) == nil
    case .onlyChild: tree.previousElement(of: node) == nil && tree.nextElement(of: node) == nil
    case .firstOfType: !Self.siblings(before: true, node, tree).contains { tree.nodes[$0].name == tree.nodes[node].name }
    case .lastOfType: !Self.siblings(before: false, node, tree).contains { tree.nodes[$0].name == tree.nodes[node].name }
    case .empty: tree.nodes[node].end == node + 1
    case .nthChild(let step, let offset, let isFromEnd):
      Self.isInSeries(Self.siblings(before: !isFromEnd, node, tree).reduce(1 - offset) { count, _ in count + 1 }, step)
    case .matches(let selectors): selectors.contains { $0.matches(node, in: tree) }
    case .not(let selectors): !selectors.contains { $0.matches(node, in: tree) }
    case .has(let selectors):
      tree.descendants(of: node).contains { inner in tree.nodes[inner].name != nil && selectors.contains { $0.matches(inner, in: tree) } }
    case .never: false
    }
  }

  /// The elements beside one, nearest first.
  private static func siblings(before: Bool, _ node: Int, _ tree: MarkupTree) -> some Sequence<Int> {
    sequence(state: node) { position -> Int? in
      guard let next = before ? tree.previousElement(of: position) : tree.nextElement(of: position) else { return nil }
      position = next
      return next
    }
  }

  /// Whether a distance from the first place of a series is one of its steps.
  private static func isInSeries(_ distance: Int, _ step: Int) -> Bool {
    step == 0 ? distance == 0 : distance % step == 0 && distance / step >= 0
  }

  private static func hasClass(_ name: [UInt8], _ node: Int, _ tree: MarkupTree) -> Bool {
    guard let value = tree.value("class", of: node) else { return false }
    return tree.bytes[value].split(whereSeparator: HTMLTokenizer.isBlank).contains { $0.elementsEqual(name) }
  }

  private static func passes(
    _ node: Int, _ name: MarkupName, _ test: AttributeTest, _ expected: String, _ ignoresCase: Bool, _ tree: MarkupTree
  ) -> Bool {
    guard let value = tree.attribute(name, of: node) else { return false }
    return ignoresCase ? passes(value.lowercased(), test, expected.lowercased()) : passes(value, test, expected)
  }

  private static func passes(_ value: String, _ test: AttributeTest, _ expected: String) -> Bool {
    switch test {
    case .exists: true
    case .equals: value == expected
    case .word: value.split(whereSeparator: \.isWhitespace).contains { $0 == expected }
    case .prefixOrDash: value == expected || value.hasPrefix(expected + "-")
    case .prefix: !expected.isEmpty && value.hasPrefix(expected)
    case .suffix: !expected.isEmpty && value.hasSuffix(expected)
    case .contains: !expected.isEmpty && value.contains(expected)
    }
  }
}

extension MarkupName {
  /// The hash of bytes whose case counts, as that of ids and classes does.
  package static func exact(_ bytes: some Sequence<UInt8>) -> UInt64 {
    bytes.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }
}
