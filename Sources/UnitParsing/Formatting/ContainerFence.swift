import UnitModel

/// The fences of one container in the source.
struct ContainerFence {
  /// Index of the container's node.
  let node: Int
  /// Colons of the opening fence.
  let length: Int
  /// The colons of the closing fence and the blanks behind them; nil when it is not found.
  let closing: SourceSpan?

  init(_ node: Int, of document: Document, in source: SourceFile) {
    self.node = node
    let head = document.container(node)?.span ?? document.nodes[node].span
    length = source.bytes[head.range].prefix { $0 == UInt8(ascii: ":") }.count
    closing = Self.closing(of: document.nodes[node], length: length, in: source)
  }

  /// The line behind a container's last one, when it is a fence that closes it.
  private static func closing(of container: Node, length: Int, in source: SourceFile) -> SourceSpan? {
    let last = source.position(of: max(0, Int(container.span.end) - 1)).line
    guard last < source.lineCount else { return nil }
    let line = source.line(last + 1)
    let start = source.bytes[line].firstIndex { ![0x20, 0x09, UInt8(ascii: ">")].contains($0) } ?? line.upperBound
    let behind = source.bytes[start..<line.upperBound].firstIndex { $0 != UInt8(ascii: ":") } ?? line.upperBound
    guard behind - start >= length, source.bytes[behind..<line.upperBound].allSatisfy({ $0 == 0x20 || $0 == 0x09 }) else { return nil }
    return SourceSpan(start..<line.upperBound)
  }

  /// The length each container's fence should have, by node: three colons, and one more than the longest inside.
  static func canonicalLengths(of fences: [ContainerFence], in document: Document) -> [Int: Int] {
    var lengths: [Int: Int] = [:]
    for fence in fences.reversed() {
      let inner = document.descendants(of: fence.node).compactMap { lengths[$0] }.max()
      lengths[fence.node] = inner.map { $0 + 1 } ?? 3
    }
    return lengths
  }
}
