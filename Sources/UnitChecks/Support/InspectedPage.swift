public import UnitMarkup
import UnitModel

/// A page under inspection, with what several checks ask.
public struct InspectedPage {
  public let tree: MarkupTree
  /// What reading had to mend, with the bytes it concerns.
  let problems: [(problem: HTMLParser.Problem, range: Range<Int>)]
  /// Whether it is a page of HTML, and not a drawing.
  let isHTML: Bool
  /// Whether it is a page that a build has just made, and not one of anybody.
  let isEmitted: Bool
  /// Ids on the page, by the hash of their bytes, with the first element that has each.
  let ids: [UInt64: Int]
  /// Elements whose id is on the page already.
  let repeatedIDs: [Int]

  private let layer: AccessibilityLayer

  /// - Parameters:
  ///   - problems: what reading had to mend.
  ///   - isHTML: false for a drawing.
  ///   - isEmitted: whether a build has just made it.
  ///   - styleSheet: the style sheet at an address that the page links to; nil when it cannot be had.
  init(
    _ tree: MarkupTree, problems: [(problem: HTMLParser.Problem, range: Range<Int>)] = [], isHTML: Bool = true, isEmitted: Bool = false,
    styleSheet: @escaping (String) -> CSSSheet? = { _ in nil }
  ) {
    self.tree = tree
    self.problems = problems
    self.isHTML = isHTML
    self.isEmitted = isEmitted
    var ids: [UInt64: Int] = [:]
    ids.reserveCapacity(128)
    var repeated: [Int] = []
    let name: MarkupName = "id"
    for node in tree.nodes.indices where !tree.nodes[node].attributes.isEmpty {
      guard let value = tree.value(name, of: node), !value.isEmpty else { continue }
      let key = Self.key(tree, value)
      // A formatting element that a browser makes anew behind a block has the same place in the source.
      if let first = ids[key] { if tree.nodes[first].range != tree.nodes[node].range { repeated.append(node) } } else { ids[key] = node }
    }
    self.ids = ids
    repeatedIDs = repeated
    layer = AccessibilityLayer(tree, ids: ids, styleSheet: styleSheet)
  }

  /// What assistive technology sees of the page; computed when a check first asks for it.
  var accessibility: AccessibilityTree { layer.tree }

  /// The style sheets of the page.
  var sheets: [CSSSheet] { layer.sheets }

  func span(_ node: Int) -> SourceSpan { SourceSpan(tree.nodes[node].range) }

  public var nodes: [MarkupNode] { tree.nodes }

  /// The hash of an id's bytes.
  static func key(_ bytes: [UInt8], _ range: Range<Int>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for index in range { hash = (hash ^ UInt64(bytes[index])) &* 0x100_0000_01B3 }
    return hash
  }

  /// The hash of an id as written, with its character references resolved.
  private static func key(_ tree: MarkupTree, _ range: Range<Int>) -> UInt64 {
    let isEscaped = range.contains { tree.bytes[$0] == UInt8(ascii: "&") }
    return isEscaped ? MarkupName.exact(tree.resolved(range).utf8) : key(tree.bytes, range)
  }

  /// The element an attribute's value names, when it is one id.
  func element(withID range: Range<Int>) -> Int? { ids[Self.key(tree, range)] }

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

/// The accessibility tree of a page, made once it is asked for.
private final class AccessibilityLayer {
  private let markup: MarkupTree
  private let ids: [UInt64: Int]
  private let styleSheet: (String) -> CSSSheet?

  init(_ markup: MarkupTree, ids: [UInt64: Int], styleSheet: @escaping (String) -> CSSSheet?) {
    self.markup = markup
    self.ids = ids
    self.styleSheet = styleSheet
  }

  /// Those of `style` elements and of links, in the order of the page.
  lazy var sheets: [CSSSheet] = markup.nodes.indices.compactMap { node in
    switch markup.nodes[node].name {
    case "style":
      guard MediaQuery.holds(markup.attribute("media", of: node) ?? "") else { return nil }
      return CSSParser.read(markup.descendants(of: node).flatMap { markup.bytes[markup.nodes[$0].range] })
    case "link":
      let relations = (markup.attribute("rel", of: node) ?? "").lowercased().split(separator: " ")
      guard relations.contains("stylesheet"), !relations.contains("alternate"), MediaQuery.holds(markup.attribute("media", of: node) ?? "") else {
        return nil
      }
      return markup.attribute("href", of: node).flatMap(styleSheet)
    default: return nil
    }
  }

  lazy var tree = AccessibilityTree(markup, styles: PageStyles(markup, sheets: sheets), ids: ids)
}
