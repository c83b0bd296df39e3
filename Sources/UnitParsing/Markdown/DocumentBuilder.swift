import CCMarkGFM
import UnitModel

typealias CMarkNode = UnsafeMutablePointer<cmark_node>

/// Copies cmark-gfm's tree into a `Document`: one array in document order, with byte spans, attributes and containers.
struct DocumentBuilder {
  /// Deeper nodes are left out; the bounds on the source let nobody's text come near.
  private static let maximumDepth = 96

  let source: SourceFile
  /// Line of the file on which cmark's line 1 lies.
  let firstLine: Int
  /// The bytes cmark saw, at the same offsets as in the file.
  let text: [UInt8]
  var document = Document()
  var diagnostics: [Diagnostic] = []
  /// Whether `[[…]]` is a gap here.
  var isInsideGapContainer = false
  private var depth = 0
  private var footnoteNumber: UInt16 = 0

  init(source: SourceFile, firstLine: Int, text: [UInt8]) {
    self.source = source
    self.firstLine = firstLine
    self.text = text
    document.nodes.reserveCapacity(text.count / 12 + 16)
    document.text.reserveCapacity(text.count)
  }

  mutating func build(_ root: CMarkNode) {
    document.nodes[0].span = SourceSpan(Int(source.lineStarts[firstLine - 1])..<source.bytes.count)
    blocks(of: root)
    close(0)
  }

  // MARK: Blocks

  private mutating func blocks(of parent: CMarkNode) {
    guard depth < Self.maximumDepth else {
      if diagnostics.last?.id != TextRule.sourceTooDeep.id {
        report(
          .sourceTooDeep, "the text is nested more than \(Self.maximumDepth) levels deep", span(ofBlock: parent),
          help: "write it with fewer levels")
      }
      return
    }
    depth += 1
    defer { depth -= 1 }
    var previous: Int?
    var next = parent.pointee.first_child
    while let node = next {
      next = node.pointee.next
      if ContainerExtension.isClosingFence(node) {
        checkClosingFence(node)
      } else if let previous, attachAttributeParagraph(node, to: previous) {
        continue
      } else {
        previous = block(node)
      }
    }
  }

  /// Adds a block with everything in it and returns its index.
  private mutating func block(_ node: CMarkNode) -> Int? {
    let span = span(ofBlock: node)
    let types = ContainerExtension.coreTypes
    let payload = node.pointee.as
    switch UInt32(node.pointee.type) {
    case CMARK_NODE_PARAGRAPH.rawValue:
      return inlineBlock(Node(.paragraph, span: span), node)
    case CMARK_NODE_HEADING.rawValue:
      return inlineBlock(Node(.heading, span: span, value: UInt16(clamping: payload.heading.level)), node)
    case CMARK_NODE_LIST.rawValue:
      let isOrdered = payload.list.list_type == CMARK_ORDERED_LIST
      var flags: Node.Flags = isOrdered ? .ordered : []
      if payload.list.tight { flags.insert(.tight) }
      return nest(Node(.list, span: span, flags: flags, value: UInt16(clamping: isOrdered ? payload.list.start : 0)), node)
    case CMARK_NODE_ITEM.rawValue:
      var flags: Node.Flags = []
      if node.pointee.extension != nil { flags = payload.list.checked ? [.task, .checked] : .task }
      return nest(Node(.item, span: span, flags: flags), node)
    case CMARK_NODE_BLOCK_QUOTE.rawValue:
      return quote(node, span)
    case CMARK_NODE_CODE_BLOCK.rawValue:
      let code = payload.code
      return leaf(Node(.codeBlock, span: span, flags: code.fenced != 0 ? .fenced : [], literal: literal(code.literal), title: literal(code.info)))
    case CMARK_NODE_HTML_BLOCK.rawValue:
      return leaf(Node(.htmlBlock, span: span, literal: literal(payload.literal)))
    case CMARK_NODE_THEMATIC_BREAK.rawValue:
      return leaf(Node(.thematicBreak, span: span))
    case CMARK_NODE_FOOTNOTE_DEFINITION.rawValue:
      footnoteNumber += 1
      return nest(Node(.footnoteDefinition, span: span, value: footnoteNumber, literal: literal(payload.literal)), node)
    case ContainerExtension.containerType:
      return container(node, span)
    case types.table where types.table != 0:
      return table(node, span)
    default:
      return nil
    }
  }

  private mutating func nest(_ block: Node, _ node: CMarkNode) -> Int {
    let index = open(block)
    blocks(of: node)
    close(index)
    return index
  }

  private mutating func inlineBlock(_ block: Node, _ node: CMarkNode, skipping skipped: Int = 0) -> Int {
    let index = open(block)
    inlines(of: node, in: index, from: skipped)
    close(index)
    return index
  }

  @discardableResult
  private mutating func leaf(_ node: Node) -> Int {
    let index = open(node)
    close(index)
    return index
  }

  /// A quote, or a call-out when its first line is `[!NOTE]` or one of the others.
  private mutating func quote(_ node: CMarkNode, _ span: SourceSpan) -> Int {
    guard let paragraph = node.pointee.first_child, UInt32(paragraph.pointee.type) == CMARK_NODE_PARAGRAPH.rawValue,
      let marker = paragraph.pointee.first_child, UInt32(marker.pointee.type) == CMARK_NODE_TEXT.rawValue,
      let kind = alertKind(marker.pointee.as.literal),
      marker.pointee.next.map({ [CMARK_NODE_SOFTBREAK.rawValue, CMARK_NODE_LINEBREAK.rawValue].contains(UInt32($0.pointee.type)) }) ?? true
    else { return nest(Node(.quote, span: span), node) }
    let index = open(Node(.alert, span: span, value: kind.rawValue))
    if marker.pointee.next?.pointee.next != nil {
      _ = inlineBlock(Node(.paragraph, span: self.span(ofBlock: paragraph)), paragraph, skipping: 2)
    }
    cmark_node_free(paragraph)
    blocks(of: node)
    close(index)
    return index
  }

  private func alertKind(_ chunk: cmark_chunk) -> AlertKind? {
    let marker = String(decoding: UnsafeBufferPointer(start: chunk.data, count: Int(chunk.len)), as: UTF8.self).uppercased()
    return AlertKind.allCases.first { marker == "[!\($0.name.uppercased())]" }
  }

  private mutating func table(_ node: CMarkNode, _ span: SourceSpan) -> Int {
    let index = open(Node(.table, span: span))
    let columns = Int(cmark_gfm_extensions_get_table_columns(node))
    let alignments = UnsafeBufferPointer(start: cmark_gfm_extensions_get_table_alignments(node), count: columns)
    var row = node.pointee.first_child
    while let current = row {
      let isHeader = cmark_gfm_extensions_get_table_row_is_header(current) != 0
      let rowIndex = open(Node(.tableRow, span: self.span(ofBlock: current), flags: isHeader ? .header : []))
      var cell = current.pointee.first_child
      var column = 0
      while let currentCell = cell {
        let alignment: UInt16 =
          switch column < columns ? alignments[column] : 0 {
          case UInt8(ascii: "l"): 1
          case UInt8(ascii: "c"): 2
          case UInt8(ascii: "r"): 3
          default: 0
          }
        _ = inlineBlock(Node(.tableCell, span: self.span(ofBlock: currentCell), value: alignment), currentCell)
        column += 1
        cell = currentCell.pointee.next
      }
      close(rowIndex)
      row = current.pointee.next
    }
    close(index)
    return index
  }

  // MARK: Containers and attributes of blocks

  private mutating func container(_ node: CMarkNode, _ span: SourceSpan) -> Int {
    let line = source.line(firstLine + Int(node.pointee.start_line) - 1)
    let start = min(line.upperBound, Int(span.start))
    let nameStart = text[start..<line.upperBound].firstIndex { $0 != UInt8(ascii: ":") && $0 != 0x20 && $0 != 0x09 } ?? start
    let nameEnd = text[nameStart..<line.upperBound].firstIndex { $0 == UInt8(ascii: "{") || $0 == 0x20 || $0 == 0x09 } ?? line.upperBound
    let name = Located(String(decoding: text[nameStart..<nameEnd], as: UTF8.self), at: SourceSpan(nameStart..<nameEnd))
    var lineEnd = line.upperBound
    while lineEnd > nameEnd, text[lineEnd - 1] == 0x20 || text[lineEnd - 1] == 0x09 { lineEnd -= 1 }
    let headSpan = SourceSpan(start..<lineEnd)
    let index = open(Node(.container, span: span, value: UInt16(clamping: document.containers.count)))
    document.containers.append(ContainerHead(name: name, span: headSpan))
    let rest = text[nameEnd..<lineEnd].firstIndex { $0 != 0x20 && $0 != 0x09 }
    if let rest { headAttributes(from: rest, to: lineEnd, of: index) }
    let wasInside = isInsideGapContainer
    isInsideGapContainer = name.value == "gap"
    blocks(of: node)
    isInsideGapContainer = wasInside
    close(index)
    if node.pointee.next.map(ContainerExtension.isClosingFence) != true {
      report(
        .containerNotClosed, "the container '\(name.value)' is not closed", headSpan, help: "write ':::' on a line of its own behind its text")
    }
    return index
  }

  private mutating func headAttributes(from start: Int, to end: Int, of container: Int) {
    var parser = AttributeParser(text[..<end], from: start)
    let list = parser.parse()
    diagnostics += parser.diagnostics
    if let list {
      attach(list, to: container)
      if Int(list.span.end) == end { return }
    } else if text[start..<end].elementsEqual("{}".utf8) {
      return
    }
    report(
      .attributeSyntax, "the attributes of this container cannot be read", SourceSpan(start..<end),
      help: "write them in braces, such as {#call points=2 source=\"https://example.org\"}")
  }

  /// A paragraph of nothing but attributes belongs to the block before it: that is how a table gets its caption.
  private mutating func attachAttributeParagraph(_ node: CMarkNode, to previous: Int) -> Bool {
    guard UInt32(node.pointee.type) == CMARK_NODE_PARAGRAPH.rawValue else { return false }
    let span = span(ofBlock: node)
    guard Int(span.start) < text.count, text[Int(span.start)] == UInt8(ascii: "{") else { return false }
    var parser = AttributeParser(text[..<Int(span.end)], from: Int(span.start))
    guard let list = parser.parse(), list.span.end == span.end else { return false }
    diagnostics += parser.diagnostics
    attach(list, to: previous)
    return true
  }

  mutating func attach(_ list: AttributeList, to node: Int) {
    if document.nodes[node].attributes >= 0 {
      report(.attributeDuplicate, "there are attributes for the same thing already", list.span, help: "put all of them into one pair of braces")
      return
    }
    document.nodes[node].attributes = Int32(document.attributes.count)
    document.attributes.append(list)
  }

  private mutating func checkClosingFence(_ node: CMarkNode) {
    let previous = node.pointee.prev.map { UInt32($0.pointee.type) }
    guard previous != ContainerExtension.containerType else { return }
    report(.containerNotOpen, "this ':::' closes nothing", span(ofBlock: node), help: "remove it, or open a container above with ':::name'")
  }

  // MARK: Nodes, literals, places

  mutating func open(_ node: Node) -> Int {
    document.nodes.append(node)
    return document.nodes.count - 1
  }

  mutating func close(_ index: Int) { document.nodes[index].end = Int32(document.nodes.count) }

  mutating func literal(_ chunk: cmark_chunk) -> TextRange {
    literal(UnsafeBufferPointer(start: chunk.data, count: Int(chunk.len)))
  }

  mutating func literal(_ bytes: some Collection<UInt8>) -> TextRange {
    let start = document.text.count
    document.text.append(contentsOf: bytes)
    return TextRange(start: start, count: document.text.count - start)
  }

  mutating func report(_ rule: TextRule, _ message: String, _ span: SourceSpan, help: String) {
    diagnostics.append(Diagnostic(rule, .error, message, at: span, help: help))
  }

  /// The bytes of a block: cmark counts lines and columns from 1, its end column is the last byte's.
  private func span(ofBlock node: CMarkNode) -> SourceSpan {
    let start = offset(line: node.pointee.start_line, column: node.pointee.start_column)
    let end = offset(line: node.pointee.end_line, column: node.pointee.end_column) + 1
    return SourceSpan(start..<max(start, min(end, source.bytes.count)))
  }

  /// The offset in the file of cmark's 1-based line and column, kept inside the line.
  func offset(line: Int32, column: Int32) -> Int {
    let bytes = source.line(firstLine + max(Int(line), 1) - 1)
    return min(bytes.lowerBound + max(Int(column), 1) - 1, bytes.upperBound)
  }
}
