/// Reads HTML that is written out in full, as templates and `HTMLWriter` write it: each element that is not void has its
/// end tag. That takes a fraction of a full HTML parser's time, so that every emitted page can be read back and checked.
public enum HTMLReader {
  /// The tree, and the byte offsets of end tags that close nothing and of start tags that are never closed.
  public static func read(_ bytes: [UInt8]) -> (tree: MarkupTree, unbalanced: [Int]) {
    var reader = Reader(bytes)
    reader.read()
    return (reader.tree, reader.unbalanced)
  }

  private static let void: MarkupNameSet = [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr",
  ]
  /// Elements whose content is text, whatever it looks like.
  private static let rawText: MarkupNameSet = ["script", "style", "textarea", "title"]

  private struct Reader {
    var tree: MarkupTree
    var unbalanced: [Int] = []
    private var open: [Int] = []

    init(_ bytes: [UInt8]) {
      tree = MarkupTree(bytes: bytes)
      tree.nodes.reserveCapacity(bytes.count / 24)
      tree.attributes.reserveCapacity(bytes.count / 40)
    }

    mutating func read() {
      tree.bytes.withUnsafeBufferPointer { bytes in
        var index = 0
        while index < bytes.count {
          if bytes[index] == UInt8(ascii: "<"), index + 1 < bytes.count {
            index = markup(bytes, at: index)
          } else {
            let start = index
            index += 1
            while index < bytes.count, bytes[index] != UInt8(ascii: "<") { index += 1 }
            if !open.isEmpty { append(nil, start..<index, attributes: 0..<0) }
          }
        }
      }
      for node in open {
        unbalanced.append(tree.nodes[node].range.lowerBound)
        tree.nodes[node].end = tree.nodes.count
      }
    }

    /// A tag, comment or declaration; returns the offset behind it.
    private mutating func markup(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> Int {
      switch bytes[start + 1] {
      case UInt8(ascii: "!"):
        if matches("[CDATA[", in: bytes, at: start + 2) {
          let end = find("]]>", in: bytes, from: start + 9)
          if end - 3 > start + 9 { append(nil, start + 9..<end - 3, attributes: 0..<0) }
          return end
        }
        let isComment = start + 3 < bytes.count && bytes[start + 2] == UInt8(ascii: "-") && bytes[start + 3] == UInt8(ascii: "-")
        return find(isComment ? "-->" : ">", in: bytes, from: start + 2)
      case UInt8(ascii: "?"): return find("?>", in: bytes, from: start + 2)
      case UInt8(ascii: "/"): return endTag(bytes, at: start)
      case let letter where letter | 0x20 >= UInt8(ascii: "a") && letter | 0x20 <= UInt8(ascii: "z"): return startTag(bytes, at: start)
      default:
        append(nil, start..<start + 1, attributes: 0..<0)
        return start + 1
      }
    }

    private mutating func endTag(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> Int {
      var index = start + 2
      while index < bytes.count, isNameByte(bytes[index]) { index += 1 }
      let name = MarkupName(UnsafeBufferPointer(rebasing: bytes[start + 2..<index]))
      if let last = open.last, tree.nodes[last].name == name {
        tree.nodes[last].end = tree.nodes.count
        open.removeLast()
      } else if let position = open.lastIndex(where: { tree.nodes[$0].name == name }) {
        for node in open[(position + 1)...] { unbalanced.append(tree.nodes[node].range.lowerBound) }
        for node in open[position...] { tree.nodes[node].end = tree.nodes.count }
        open.removeSubrange(position...)
      } else {
        unbalanced.append(start)
      }
      return find(">", in: bytes, from: index)
    }

    private mutating func startTag(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> Int {
      var index = start + 1
      while index < bytes.count, isNameByte(bytes[index]) { index += 1 }
      let name = MarkupName(UnsafeBufferPointer(rebasing: bytes[start + 1..<index]))
      let firstAttribute = tree.attributes.count
      var isSelfClosing = false
      while index < bytes.count, bytes[index] != UInt8(ascii: ">") {
        if bytes[index] <= 0x20 || bytes[index] == UInt8(ascii: "/") {
          isSelfClosing = bytes[index] == UInt8(ascii: "/")
          index += 1
        } else {
          index = attribute(bytes, at: index)
        }
      }
      index = min(index + 1, bytes.count)
      let node = append(name, start..<index, attributes: firstAttribute..<tree.attributes.count)
      if isSelfClosing || HTMLReader.void.contains(name) || open.count >= HTMLTreeBuilder.maximumDepth { return index }
      open.append(node)
      guard HTMLReader.rawText.contains(name) else { return index }
      var end = index
      while end + 1 < bytes.count, !(bytes[end] == UInt8(ascii: "<") && bytes[end + 1] == UInt8(ascii: "/")) { end += 1 }
      if end > index { append(nil, index..<end, attributes: 0..<0) }
      return end
    }

    private mutating func attribute(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> Int {
      var index = start
      while index < bytes.count, bytes[index] > 0x20, bytes[index] != UInt8(ascii: "="), bytes[index] != UInt8(ascii: ">"),
        bytes[index] != UInt8(ascii: "/")
      {
        index += 1
      }
      if index == start { return start + 1 }
      let name = MarkupName(UnsafeBufferPointer(rebasing: bytes[start..<index]))
      var value = index..<index
      let sign = skipBlanks(bytes, from: index)
      if sign + 1 < bytes.count, bytes[sign] == UInt8(ascii: "=") {
        index = skipBlanks(bytes, from: sign + 1) - 1
        guard index + 1 < bytes.count else { return bytes.count }
        let quote = bytes[index + 1]
        if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
          var end = index + 2
          while end < bytes.count, bytes[end] != quote { end += 1 }
          value = index + 2..<end
          index = min(end + 1, bytes.count)
        } else {
          var end = index + 1
          while end < bytes.count, bytes[end] > 0x20, bytes[end] != UInt8(ascii: ">") { end += 1 }
          value = index + 1..<end
          index = end
        }
      }
      tree.attributes.append(MarkupAttribute(name: name, value: value))
      return index
    }

    @discardableResult
    private mutating func append(_ name: MarkupName?, _ range: Range<Int>, attributes: Range<Int>) -> Int {
      let index = tree.nodes.count
      tree.nodes.append(MarkupNode(name: name, range: range, attributes: attributes, parent: open.last ?? -1, end: index + 1))
      return index
    }

    private func isNameByte(_ byte: UInt8) -> Bool { byte > 0x20 && byte != UInt8(ascii: ">") && byte != UInt8(ascii: "/") }

    /// The offset behind the next occurrence of `text`, or the end.
    private func find(_ text: StaticString, in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
      let count = text.utf8CodeUnitCount
      var index = start
      while index + count <= bytes.count {
        if matches(text, in: bytes, at: index) { return index + count }
        index += 1
      }
      return bytes.count
    }

    private func matches(_ text: StaticString, in bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool {
      let count = text.utf8CodeUnitCount
      return start + count <= bytes.count && (0..<count).allSatisfy { bytes[start + $0] == text.utf8Start[$0] }
    }

    private func skipBlanks(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
      var index = start
      while index < bytes.count, bytes[index] <= 0x20 { index += 1 }
      return index
    }
  }
}
