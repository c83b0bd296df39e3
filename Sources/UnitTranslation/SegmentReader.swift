public import UnitModel

extension LearningUnit {
  /// Everything to translate, in the order of the file: front matter, then text.
  public var segments: [Segment] {
    var reader = SegmentReader(self)
    return reader.read()
  }
}

/// Walks a unit's tree and names its segments.
private struct SegmentReader {
  private let unit: LearningUnit
  private let document: Document
  private let bytes: [UInt8]
  private var segments: [Segment] = []

  init(_ unit: LearningUnit) {
    self.unit = unit
    document = unit.document
    bytes = unit.source.bytes
  }

  mutating func read() -> [Segment] {
    let matter = unit.frontMatter
    frontMatter("title", matter.title)
    if let summary = matter.summary { frontMatter("summary", summary) }
    for outcome in matter.outcomes { frontMatter(outcome.id.value, outcome.text) }
    blocks(Array(document.children(of: 0)), in: "s0")
    return segments
  }

  private mutating func frontMatter(_ name: String, _ value: Located<String>) {
    guard !value.span.range.isEmpty else { return }
    let content = SegmentContent([.text(SegmentText.oneLine(value.value))])
    segments.append(Segment(id: "front.\(name)", form: .frontMatter, span: value.span, content: content, codes: []))
  }

  // MARK: Blocks

  /// Names each block by its kind and place among its siblings. At the top, a heading of level 2 or higher begins a section.
  private mutating func blocks(_ nodes: [Int], in parent: String) {
    var path = parent
    var section = 0
    var counts: [String: Int] = [:]
    for node in nodes {
      if document.nodes[node].kind == .heading, parent.hasPrefix("s0"), !parent.contains("."), document.nodes[node].value <= 2 {
        section += 1
        path = document.attributes(of: node)?.id?.value ?? "s\(section)"
        counts = [:]
      }
      block(node, in: path, &counts)
    }
  }

  private mutating func block(_ node: Int, in path: String, _ counts: inout [String: Int]) {
    let name = Self.letter(of: document.nodes[node].kind)
    counts[name, default: 0] += 1
    var own = "\(path).\(name)\(counts[name] ?? 1)"
    if let container = document.container(node) {
      own = document.attributes(of: node)?.id?.value ?? "\(path).\(container.name.value)\(counts[name] ?? 1)"
    }
    attributes(of: node, in: own)
    switch document.nodes[node].kind {
    case .heading: inlines(of: node, as: .heading, id: own)
    case .paragraph: inlines(of: node, as: .paragraph, id: own)
    case .tableCell: inlines(of: node, as: .tableCell, id: own)
    case .codeBlock, .thematicBreak, .htmlBlock: break
    default: blocks(Array(document.children(of: node)), in: own)
    }
  }

  private static func letter(of kind: NodeKind) -> String {
    switch kind {
    case .heading: "h"
    case .paragraph: "p"
    case .list: "l"
    case .item: "i"
    case .quote: "q"
    case .alert: "n"
    case .table: "t"
    case .tableRow: "r"
    case .tableCell: "c"
    case .footnoteDefinition: "f"
    default: "b"
    }
  }

  /// Attributes of blocks whose values a reader sees.
  private mutating func attributes(of node: Int, in path: String) {
    for entry in document.attributes(of: node)?.entries ?? [] where TranslatableAttributes.contains(entry) {
      guard let value = entry.value, let place = AttributePlace(entry, in: bytes) else { continue }
      segments.append(
        Segment(
          id: "\(path).attr-\(entry.name)", form: .attribute, span: place.quoted, content: SegmentContent([.text(SegmentText.oneLine(value))]),
          codes: []))
    }
  }

  // MARK: Inlines

  private mutating func inlines(of block: Int, as form: Segment.Form, id: String) {
    let children = Array(document.children(of: block))
    guard let first = children.first, let last = children.last else { return }
    var content = SegmentContent()
    var codes: [Segment.Code] = []
    for child in children { inline(child, &content, &codes) }
    let span = SourceSpan(start: place(of: first).start, end: place(of: last).end)
    let hasWords = !content.isEmpty || content.pieces.contains { if case .open = $0 { true } else { false } }
    if hasWords { segments.append(Segment(id: id, form: form, span: span, content: content, codes: codes)) }
  }

  private func inline(_ index: Int, _ content: inout SegmentContent, _ codes: inout [Segment.Code]) {
    let node = document.nodes[index]
    switch node.kind {
    case .text: content.append(.text(document.string(node.literal)))
    case .softBreak: content.append(.text(" "))
    case .lineBreak: point(.lineBreak, Array("\\\n".utf8), &content, &codes)
    case .code: point(.code, source(withFences(node.span)), &content, &codes)
    case .footnoteReference: point(.footnote, source(node.span), &content, &codes)
    case .gap:
      codes.append(Segment.Code(kind: .gap, opening: Array("[[".utf8), closing: Array("]]".utf8)))
      let number = codes.count
      content.append(.open(number))
      content.append(.text(document.string(node.literal)))
      content.append(.close(number))
    case .link where node.flags.contains(.autolink): point(.address, source(node.span), &content, &codes)
    case .emphasis: pair(.emphasis, index, &content, &codes)
    case .strong: pair(.strong, index, &content, &codes)
    case .strikethrough: pair(.strikethrough, index, &content, &codes)
    case .link: pair(.link, index, &content, &codes)
    case .image: pair(.image, index, &content, &codes)
    case .span: pair(.span, index, &content, &codes)
    default: break
    }
  }

  private func point(_ kind: CodeKind, _ bytes: [UInt8], _ content: inout SegmentContent, _ codes: inout [Segment.Code]) {
    codes.append(Segment.Code(kind: kind, opening: bytes, closing: nil))
    content.append(.point(codes.count))
  }

  private func pair(_ kind: CodeKind, _ index: Int, _ content: inout SegmentContent, _ codes: inout [Segment.Code]) {
    let node = document.nodes[index]
    let children = Array(document.children(of: index))
    guard let first = children.first, let last = children.last else { return point(kind, source(node.span), &content, &codes) }
    let closing = SourceSpan(start: place(of: last).end, end: node.span.end)
    let expansion = document.attributes(of: index)?["abbr"].flatMap { AttributePlace($0, in: bytes) }
    codes.append(
      Segment.Code(
        kind: kind, opening: source(SourceSpan(start: node.span.start, end: place(of: first).start)),
        closing: expansion == nil ? closingBytes(of: node, closing) : [UInt8(ascii: "]")]))
    let number = codes.count
    content.append(.open(number))
    for child in children { inline(child, &content, &codes) }
    content.append(.close(number))
    guard let expansion, let value = document.attributes(of: index)?.value("abbr") else { return }
    let before = source(SourceSpan(start: closing.start + 1, end: expansion.value.start))
    codes.append(
      Segment.Code(
        kind: .expansion, opening: expansion.isQuoted ? before : before + [UInt8(ascii: "\"")],
        closing: (expansion.isQuoted ? [] : [UInt8(ascii: "\"")]) + source(SourceSpan(start: expansion.value.end, end: closing.end)),
        quote: expansion.quote))
    let long = codes.count
    content.append(.open(long))
    content.append(.text(SegmentText.oneLine(value)))
    content.append(.close(long))
  }

  /// A link that is named by its own words would lose its target with them: it gets the address.
  private func closingBytes(of node: Node, _ span: SourceSpan) -> [UInt8] {
    let closing = source(span)
    let isShortcut = closing == Array("]".utf8) || closing == Array("][]".utf8)
    guard node.kind == .link || node.kind == .image, isShortcut else { return closing }
    return Array("](<\(document.string(node.literal))>)".utf8)
  }

  private func place(of node: Int) -> SourceSpan {
    document.nodes[node].kind == .code ? withFences(document.nodes[node].span) : document.nodes[node].span
  }

  /// The parser places code at its content; what is kept takes in the backticks around it.
  private func withFences(_ span: SourceSpan) -> SourceSpan {
    var (start, end) = (Int(span.start), Int(span.end))
    if start > 1, bytes[start - 1] == UInt8(ascii: " "), bytes[start - 2] == UInt8(ascii: "`") { start -= 1 }
    while start > 0, bytes[start - 1] == UInt8(ascii: "`") { start -= 1 }
    if end + 1 < bytes.count, bytes[end] == UInt8(ascii: " "), bytes[end + 1] == UInt8(ascii: "`") { end += 1 }
    while end < bytes.count, bytes[end] == UInt8(ascii: "`") { end += 1 }
    return SourceSpan(start..<end)
  }

  private func source(_ span: SourceSpan) -> [UInt8] { Array(bytes[span.range.clamped(to: 0..<bytes.count)]) }
}
