public import UnitMarkup

/// An emitted page under inspection, with what several checks ask.
public struct InspectedPage: Sendable {
  public let tree: MarkupTree
  /// Ids on the page, by the hash of their bytes, with the first element that has each.
  let ids: [UInt64: Int]
  /// Elements whose id is on the page already.
  let repeatedIDs: [Int]

  public init(_ tree: MarkupTree) {
    self.tree = tree
    var ids: [UInt64: Int] = [:]
    ids.reserveCapacity(128)
    var repeated: [Int] = []
    let name: MarkupName = "id"
    for node in tree.nodes.indices where !tree.nodes[node].attributes.isEmpty {
      guard let value = tree.value(name, of: node) else { continue }
      let key = Self.key(tree.bytes, value)
      if ids[key] == nil { ids[key] = node } else { repeated.append(node) }
    }
    self.ids = ids
    repeatedIDs = repeated
  }

  public var nodes: [MarkupNode] { tree.nodes }

  /// The hash of an id's bytes.
  static func key(_ bytes: [UInt8], _ range: Range<Int>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for index in range { hash = (hash ^ UInt64(bytes[index])) &* 0x100_0000_01B3 }
    return hash
  }

  /// The element an attribute's value names, when it is one id.
  func element(withID range: Range<Int>) -> Int? { ids[Self.key(tree.bytes, range)] }

  /// The parts of an attribute's value between blanks.
  func tokens(of range: Range<Int>) -> [Range<Int>] {
    var tokens: [Range<Int>] = []
    var start = range.lowerBound
    for index in range.lowerBound...range.upperBound where index == range.upperBound || tree.bytes[index] <= 0x20 {
      if index > start { tokens.append(start..<index) }
      start = index + 1
    }
    return tokens
  }

  func equals(_ range: Range<Int>, _ text: StaticString) -> Bool {
    range.count == text.utf8CodeUnitCount && (0..<range.count).allSatisfy { tree.bytes[range.lowerBound + $0] == text.utf8Start[$0] }
  }

  func starts(_ range: Range<Int>, with text: StaticString) -> Bool {
    let count = text.utf8CodeUnitCount
    return range.count >= count && (0..<count).allSatisfy { tree.bytes[range.lowerBound + $0] | 0x20 == text.utf8Start[$0] | 0x20 }
  }

  func string(_ range: Range<Int>) -> String { String(decoding: tree.bytes[range], as: UTF8.self) }

  /// Whether one of the words of `class` is `name`.
  func hasClass(_ name: StaticString, _ node: Int) -> Bool {
    guard let value = tree.value("class", of: node) else { return false }
    return equals(value, name) || value.count > name.utf8CodeUnitCount && tokens(of: value).contains { equals($0, name) }
  }

  func hasValue(_ name: MarkupName, _ expected: StaticString, _ node: Int) -> Bool {
    tree.value(name, of: node).map { equals($0, expected) } ?? false
  }

  /// Whether an element holds text other than blanks, a named picture or a labelled part.
  func hasText(_ node: Int) -> Bool {
    for index in node..<max(node + 1, tree.nodes[node].end) {
      if tree.nodes[index].name == nil {
        if tree.nodes[index].range.contains(where: { tree.bytes[$0] > 0x20 }) { return true }
      } else if let label = tree.value("aria-label", of: index) ?? (tree.nodes[index].name == "img" ? tree.value("alt", of: index) : nil) {
        if label.contains(where: { tree.bytes[$0] > 0x20 }) { return true }
      }
    }
    return false
  }

  /// Whether `aria-label` or `aria-labelledby` names an element.
  func hasAriaName(_ node: Int) -> Bool {
    if let label = tree.value("aria-label", of: node), label.contains(where: { tree.bytes[$0] > 0x20 }) { return true }
    guard let labels = tree.value("aria-labelledby", of: node) else { return false }
    return tokens(of: labels).contains { element(withID: $0).map(hasText) ?? false }
  }
}

/// Which checks want to see an element, by its name.
struct ElementTable: Sendable {
  private var slots: [(hash: UInt64, checks: [Int])]

  init(_ checks: [any PageCheck]) {
    var byName: [UInt64: [Int]] = [:]
    for (index, check) in checks.enumerated() {
      for name in check.elements { byName[name.hash, default: []].append(index) }
    }
    slots = [(hash: UInt64, checks: [Int])](repeating: (0, []), count: 256)
    for (hash, checks) in byName {
      var index = Int(truncatingIfNeeded: hash) & 255
      while slots[index].hash != 0 { index = (index + 1) & 255 }
      slots[index] = (hash, checks)
    }
  }

  @inline(__always)
  func forEach(_ name: MarkupName, _ body: (Int) -> Void) {
    var index = Int(truncatingIfNeeded: name.hash) & 255
    while slots[index].hash != 0 {
      if slots[index].hash == name.hash {
        for check in slots[index].checks { body(check) }
        return
      }
      index = (index + 1) & 255
    }
  }
}
