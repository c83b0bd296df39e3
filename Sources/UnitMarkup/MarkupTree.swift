/// The name of an element or attribute, as the 64-bit FNV-1a hash of its lower-case letters, so that comparing names
/// compares numbers.
public struct MarkupName: Hashable, Sendable, ExpressibleByStringLiteral {
  /// The hash itself, for tables by name.
  package let hash: UInt64

  public init(stringLiteral name: StaticString) {
    self.init(UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount))
  }

  package init(_ bytes: some Sequence<UInt8>) {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte >= 65 && byte <= 90 ? byte | 0x20 : byte)) &* 0x100_0000_01B3 }
    self.hash = hash
  }
}

/// One element or text of a page.
public struct MarkupNode: Sendable {
  /// nil: a text.
  public var name: MarkupName?
  /// The text, or the whole start tag, in `MarkupTree.bytes`.
  public var range: Range<Int>
  /// The element's attributes in `MarkupTree.attributes`.
  public var attributes: Range<Int>
  /// Index of the parent; -1 at the top.
  public var parent: Int
  /// Index behind the last descendant.
  public var end: Int
}

public struct MarkupAttribute: Sendable {
  public var name: MarkupName
  /// The value in `MarkupTree.bytes`, still escaped; empty for an attribute without a value.
  public var value: Range<Int>
}

/// The elements of an HTML page as one array in document order: a node's descendants lie between it and its `end`.
public struct MarkupTree: Sendable {
  public let bytes: [UInt8]
  public internal(set) var nodes: [MarkupNode] = []
  public internal(set) var attributes: [MarkupAttribute] = []

  init(bytes: [UInt8]) { self.bytes = bytes }

  /// Indices of all elements of a name, in document order.
  public func elements(_ name: MarkupName) -> [Int] { nodes.indices.filter { nodes[$0].name == name } }

  public func descendants(of node: Int) -> Range<Int> { node + 1..<nodes[node].end }

  /// The value of an attribute with its character references resolved; nil when it is absent.
  public func attribute(_ name: MarkupName, of node: Int) -> String? {
    attributes[nodes[node].attributes].first { $0.name == name }.map { resolved($0.value) }
  }

  /// The text of a value as written, its character references resolved.
  public func resolved(_ value: Range<Int>) -> String { CharacterReferences.resolve(bytes[value], inAttribute: true) }

  /// The bytes of an attribute's value, still escaped, without making a text of them; nil when it is absent.
  public func value(_ name: MarkupName, of node: Int) -> Range<Int>? {
    let range = nodes[node].attributes
    var index = range.lowerBound
    while index < range.upperBound {
      if attributes[index].name == name { return attributes[index].value }
      index += 1
    }
    return nil
  }

  public func has(_ name: MarkupName, _ node: Int) -> Bool { attributes[nodes[node].attributes].contains { $0.name == name } }

  /// The nearest ancestor of a name, or nil.
  public func ancestor(_ name: MarkupName, of node: Int) -> Int? {
    var index = nodes[node].parent
    while index >= 0, nodes[index].name != name { index = nodes[index].parent }
    return index >= 0 ? index : nil
  }

  /// All text below a node, with alternatives of pictures.
  public func text(of node: Int) -> String {
    var text = ""
    for index in node..<max(node + 1, nodes[node].end) {
      if nodes[index].name == nil {
        text += self.content(of: index)
      } else if nodes[index].name == "img", let alternative = attribute("alt", of: index) {
        text += alternative
      }
    }
    return text
  }

  /// The text of a text node, with its character references resolved.
  public func content(of text: Int) -> String { CharacterReferences.resolve(bytes[nodes[text].range], inAttribute: false) }

  /// The name of an attribute as it is written, in lower case.
  public func name(of attribute: MarkupAttribute) -> String {
    // Back from the value over quote, blanks and `=` to the name; an attribute without value has its place behind the name.
    let isBehindName: (UInt8) -> Bool = { $0 == UInt8(ascii: "=") || $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "'") || $0 <= 0x20 }
    var end = attribute.value.lowerBound
    while end > 0, isBehindName(bytes[end - 1]) { end -= 1 }
    var start = end
    while start > 0, bytes[start - 1] > 0x20, bytes[start - 1] != UInt8(ascii: "/"), bytes[start - 1] != UInt8(ascii: "<"),
      !isBehindName(bytes[start - 1])
    {
      start -= 1
    }
    return String(decoding: bytes[start..<end], as: UTF8.self).lowercased()
  }

  /// The name of an element as it is written, in lower case; empty for one that the source leaves out.
  public func name(of element: Int) -> String {
    let range = nodes[element].range
    var end = min(range.lowerBound + 1, range.upperBound)
    while end < range.upperBound, bytes[end] > 0x20, bytes[end] != UInt8(ascii: ">"), bytes[end] != UInt8(ascii: "/") { end += 1 }
    return String(decoding: bytes[range.lowerBound..<end].dropFirst(), as: UTF8.self).lowercased()
  }

  /// The start tag, for messages.
  public func source(of node: Int) -> String { String(decoding: bytes[nodes[node].range], as: UTF8.self) }
}
