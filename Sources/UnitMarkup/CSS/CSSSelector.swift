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

  public private(set) var specificity = Specificity()
  /// The pseudo-element the selector ends in, without colons, such as `before`.
  public private(set) var pseudoElement: String?
  /// Whether the selector holds only in a state such as `:hover` or `:focus-visible`, with the names of those states.
  public private(set) var states: [String] = []
  fileprivate var compounds: [Compound] = []

  /// nil for a selector that cannot be read.
  public init?(_ text: String) {
    var reader = Reader(text: Array(text))
    guard let selector = reader.read() else { return nil }
    self = selector
  }

  fileprivate init() {}

  fileprivate indirect enum Part: Sendable {
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

  fileprivate enum AttributeTest: Sendable { case exists, equals, word, prefixOrDash, prefix, suffix, contains }

  fileprivate struct Compound: Sendable {
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
    case .element(let name): return tree.nodes[node].name == name
    case .id(let id): return tree.value("id", of: node).map { tree.bytes[$0].elementsEqual(id) } ?? false
    case .className(let name):
      guard let value = tree.value("class", of: node) else { return false }
      return tree.bytes[value].split(whereSeparator: HTMLTokenizer.isBlank).contains { $0.elementsEqual(name) }
    case .attribute(let name, let test, let expected, let ignoresCase):
      guard var value = tree.attribute(name, of: node) else { return false }
      if ignoresCase { value = value.lowercased() }
      return Self.passes(value, test, ignoresCase ? expected.lowercased() : expected)
    case .root: return tree.nodes[node].parent < 0
    case .firstChild: return tree.previousElement(of: node) == nil
    case .lastChild: return tree.nextElement(of: node) == nil
    case .onlyChild: return tree.previousElement(of: node) == nil && tree.nextElement(of: node) == nil
    case .firstOfType:
      var sibling = tree.previousElement(of: node)
      while let other = sibling {
        if tree.nodes[other].name == tree.nodes[node].name { return false }
        sibling = tree.previousElement(of: other)
      }
      return true
    case .lastOfType:
      var sibling = tree.nextElement(of: node)
      while let other = sibling {
        if tree.nodes[other].name == tree.nodes[node].name { return false }
        sibling = tree.nextElement(of: other)
      }
      return true
    case .empty: return tree.nodes[node].end == node + 1
    case .nthChild(let step, let offset, let isFromEnd):
      var position = 1
      var sibling = isFromEnd ? tree.nextElement(of: node) : tree.previousElement(of: node)
      while let other = sibling {
        position += 1
        sibling = isFromEnd ? tree.nextElement(of: other) : tree.previousElement(of: other)
      }
      let distance = position - offset
      return step == 0 ? distance == 0 : distance % step == 0 && distance / step >= 0
    case .matches(let selectors): return selectors.contains { $0.matches(node, in: tree) }
    case .not(let selectors): return !selectors.contains { $0.matches(node, in: tree) }
    case .has(let selectors):
      return tree.descendants(of: node).contains { inner in tree.nodes[inner].name != nil && selectors.contains { $0.matches(inner, in: tree) } }
    case .never: return false
    }
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

extension CSSSelector {
  /// Reads one complex selector.
  private struct Reader {
    let text: [Character]
    var index = 0

    init(text: [Character]) { self.text = text }

    mutating func read() -> CSSSelector? {
      var selector = CSSSelector()
      var combinator: Character = " "
      skipBlanks()
      while index < text.count {
        if ">+~".contains(text[index]) {
          combinator = text[index]
          index += 1
          skipBlanks()
          continue
        }
        var compound = Compound(combinator: combinator)
        let start = index
        while index < text.count, !text[index].isWhitespace, !">+~".contains(text[index]) {
          guard readPart(into: &compound, &selector) else { return nil }
        }
        if index == start { return nil }
        selector.compounds.append(compound)
        combinator = " "
        skipBlanks()
      }
      return selector.compounds.isEmpty ? nil : selector
    }

    private mutating func readPart(into compound: inout Compound, _ selector: inout CSSSelector) -> Bool {
      switch text[index] {
      case "*":
        index += 1
        return true
      case "#":
        index += 1
        guard let name = identifier() else { return false }
        compound.parts.append(.id(Array(name.utf8)))
        selector.specificity.ids += 1
      case ".":
        index += 1
        guard let name = identifier() else { return false }
        compound.parts.append(.className(Array(name.utf8)))
        selector.specificity.classes += 1
      case "[":
        guard let part = attribute() else { return false }
        compound.parts.append(part)
        selector.specificity.classes += 1
      case ":": return readPseudo(into: &compound, &selector)
      default:
        guard let name = identifier() else { return false }
        compound.parts.append(.element(MarkupName(name.utf8)))
        selector.specificity.elements += 1
      }
      return true
    }

    private mutating func readPseudo(into compound: inout Compound, _ selector: inout CSSSelector) -> Bool {
      index += 1
      let isElement = index < text.count && text[index] == ":"
      if isElement { index += 1 }
      guard let name = identifier()?.lowercased() else { return false }
      let argument = argument()
      if isElement || ["before", "after", "first-line", "first-letter"].contains(name) {
        selector.pseudoElement = name
        selector.specificity.elements += 1
        return true
      }
      let inner = argument.map { CSSParser.split($0, at: ",").compactMap(CSSSelector.init) } ?? []
      if name != "where" {
        if ["is", "not", "has", "matches"].contains(name) {
          inner.map(\.specificity).max().map { selector.specificity.add($0) }
        } else {
          selector.specificity.classes += 1
        }
      }
      switch name {
      case "root": compound.parts.append(.root)
      case "first-child": compound.parts.append(.firstChild)
      case "last-child": compound.parts.append(.lastChild)
      case "only-child": compound.parts.append(.onlyChild)
      case "first-of-type": compound.parts.append(.firstOfType)
      case "last-of-type": compound.parts.append(.lastOfType)
      case "empty": compound.parts.append(.empty)
      case "is", "where", "matches", "-webkit-any", "-moz-any": compound.parts.append(.matches(inner))
      case "not": compound.parts.append(.not(inner))
      case "has": compound.parts.append(.has(inner))
      case "nth-child", "nth-last-child": compound.parts.append(nth(argument ?? "", isFromEnd: name == "nth-last-child"))
      case "link", "any-link": compound.parts.append(.attribute("href", .exists, "", ignoresCase: false))
      case "disabled": compound.parts.append(.attribute("disabled", .exists, "", ignoresCase: false))
      case "checked": compound.parts.append(.attribute("checked", .exists, "", ignoresCase: false))
      case "required": compound.parts.append(.attribute("required", .exists, "", ignoresCase: false))
      case "enabled", "defined", "optional", "read-write", "scope": break
      case "host", "visited", "target", "lang", "dir": compound.parts.append(.never)
      default: selector.states.append(name)
      }
      if ["is", "where", "matches"].contains(name), !inner.isEmpty, inner.allSatisfy({ !$0.states.isEmpty }) {
        selector.states += inner.flatMap(\.states)
      }
      return true
    }

    private func nth(_ argument: String, isFromEnd: Bool) -> Part {
      let text = argument.lowercased().filter { !$0.isWhitespace }
      if text == "odd" { return .nthChild(step: 2, offset: 1, isFromEnd: isFromEnd) }
      if text == "even" { return .nthChild(step: 2, offset: 0, isFromEnd: isFromEnd) }
      guard let letter = text.firstIndex(of: "n") else { return Int(text).map { .nthChild(step: 0, offset: $0, isFromEnd: isFromEnd) } ?? .never }
      let factor = text[..<letter]
      let rest = text[text.index(after: letter)...]
      let step = factor.isEmpty || factor == "+" ? 1 : factor == "-" ? -1 : Int(factor)
      guard let step, let offset = rest.isEmpty ? 0 : Int(rest) else { return .never }
      return .nthChild(step: step, offset: offset, isFromEnd: isFromEnd)
    }

    private mutating func attribute() -> Part? {
      index += 1
      skipBlanks()
      guard let name = identifier() else { return nil }
      skipBlanks()
      guard index < text.count else { return nil }
      if text[index] == "]" {
        index += 1
        return .attribute(MarkupName(name.utf8), .exists, "", ignoresCase: false)
      }
      let tests: [Character: AttributeTest] = ["~": .word, "|": .prefixOrDash, "^": .prefix, "$": .suffix, "*": .contains]
      var test = AttributeTest.equals
      if let other = tests[text[index]] {
        test = other
        index += 1
      }
      guard index < text.count, text[index] == "=" else { return nil }
      index += 1
      skipBlanks()
      guard let value = string() ?? identifier() else { return nil }
      skipBlanks()
      var ignoresCase = name.lowercased() == "type"
      if index < text.count, text[index] == "i" || text[index] == "I" {
        ignoresCase = true
        index += 1
        skipBlanks()
      }
      guard index < text.count, text[index] == "]" else { return nil }
      index += 1
      return .attribute(MarkupName(name.utf8), test, value, ignoresCase: ignoresCase)
    }

    private mutating func string() -> String? {
      guard index < text.count, text[index] == "\"" || text[index] == "'" else { return nil }
      let quote = text[index]
      index += 1
      var value = ""
      while index < text.count, text[index] != quote {
        value.append(text[index])
        index += 1
      }
      index += 1
      return value
    }

    private mutating func identifier() -> String? {
      let start = index
      var name = ""
      while index < text.count {
        let character = text[index]
        if character == "\\", index + 1 < text.count {
          name.append(text[index + 1])
          index += 2
        } else if character.isLetter || character.isNumber || character == "-" || character == "_" || !character.isASCII {
          name.append(character)
          index += 1
        } else {
          break
        }
      }
      return index > start ? name : nil
    }

    /// The text in parentheses that follows a function's name.
    private mutating func argument() -> String? {
      guard index < text.count, text[index] == "(" else { return nil }
      index += 1
      var depth = 1
      var argument = ""
      while index < text.count {
        if text[index] == "(" { depth += 1 } else if text[index] == ")" { depth -= 1 }
        index += 1
        if depth == 0 { break }
        argument.append(text[index - 1])
      }
      return argument
    }

    private mutating func skipBlanks() {
      while index < text.count, text[index].isWhitespace { index += 1 }
    }
  }
}

extension MarkupName {
  /// The hash of bytes whose case counts, as that of ids and classes does.
  package static func exact(_ bytes: some Sequence<UInt8>) -> UInt64 {
    bytes.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }
}

extension MarkupTree {
  /// The element before a node with the same parent.
  func previousElement(of node: Int) -> Int? {
    let parent = nodes[node].parent
    var index = node - 1
    while index > parent {
      // From the last descendant of the previous sibling up to that sibling.
      while nodes[index].parent != parent { index = nodes[index].parent }
      if nodes[index].name != nil { return index }
      index -= 1
    }
    return nil
  }

  /// The element behind a node with the same parent.
  func nextElement(of node: Int) -> Int? {
    let parent = nodes[node].parent
    let end = parent >= 0 ? nodes[parent].end : nodes.count
    var index = nodes[node].end
    while index < end {
      if nodes[index].name != nil { return index }
      index = nodes[index].end
    }
    return nil
  }
}
