import CCMarkGFM
import UnitModel

/// Inlines: cmark's nodes, and between them the two things cmark does not know, attributes and gaps.
extension DocumentBuilder {
  /// Adds the inlines of a block, from child number `first` on.
  mutating func inlines(of node: CMarkNode, in block: Int, from first: Int = 0) {
    let span = document.nodes[block].span
    let bytes = text[span.range.clamped(to: 0..<text.count)]
    let mayHaveAttributes = bytes.contains(UInt8(ascii: "{")) || isInsideGapContainer && bytes.contains(UInt8(ascii: "["))
    var run = InlineRun(block: block, previousEnd: Int(span.start), isPlain: !mayHaveAttributes)
    siblings(of: node, &run, from: first, depth: 0)
  }

  private mutating func siblings(of parent: CMarkNode, _ run: inout InlineRun, from first: Int = 0, depth: Int) {
    guard depth < 32 else { return }
    let outer = (run.brackets, run.previous)
    run.brackets = []
    run.previous = nil
    var next = parent.pointee.first_child
    for _ in 0..<first { next = next?.pointee.next }
    while let node = next {
      next = node.pointee.next
      let span = self.span(ofInline: node, run)
      if Int(span.end) <= run.skipEnd, span.end > span.start { continue }
      inline(node, span, &run, isLast: next == nil, depth: depth)
      run.previousEnd = max(run.previousEnd, Int(span.end))
    }
    (run.brackets, run.previous) = outer
  }

  private mutating func inline(_ node: CMarkNode, _ span: SourceSpan, _ run: inout InlineRun, isLast: Bool, depth: Int) {
    let payload = node.pointee.as
    var element: Node
    switch UInt32(node.pointee.type) {
    case CMARK_NODE_TEXT.rawValue:
      let chunk = UnsafeBufferPointer(start: payload.literal.data, count: Int(payload.literal.len))
      if run.isPlain { addText(chunk, span, &run) } else { scanText(Array(chunk), span, &run, isLast: isLast) }
      return
    case CMARK_NODE_SOFTBREAK.rawValue: element = Node(.softBreak, span: span)
    case CMARK_NODE_LINEBREAK.rawValue: element = Node(.lineBreak, span: span)
    case CMARK_NODE_CODE.rawValue: element = Node(.code, span: span, literal: literal(payload.literal))
    case CMARK_NODE_HTML_INLINE.rawValue: element = Node(.htmlInline, span: span, literal: literal(payload.literal))
    case CMARK_NODE_EMPH.rawValue: element = Node(.emphasis, span: span)
    case CMARK_NODE_STRONG.rawValue: element = Node(.strong, span: span)
    case CMARK_NODE_LINK.rawValue:
      element = Node(.link, span: span, literal: literal(payload.link.url), title: literal(payload.link.title))
      if Int(span.start) < text.count, text[Int(span.start)] != UInt8(ascii: "[") { element.flags = .autolink }
    case CMARK_NODE_IMAGE.rawValue:
      element = Node(.image, span: span, literal: literal(payload.link.url), title: literal(payload.link.title))
    case CMARK_NODE_FOOTNOTE_REFERENCE.rawValue:
      element = Node(.footnoteReference, span: span, literal: literal(payload.literal))
      element.value = UInt16(document.string(element.literal)) ?? 0
    case ContainerExtension.coreTypes.strikethrough where node.pointee.extension != nil: element = Node(.strikethrough, span: span)
    default: return
    }
    let index = open(element)
    siblings(of: node, &run, depth: depth + 1)
    close(index)
    run.previous = index
  }

  private mutating func addText(_ bytes: some Collection<UInt8>, _ span: SourceSpan, _ run: inout InlineRun) {
    guard !bytes.isEmpty else { return }
    close(open(Node(.text, span: span, literal: literal(bytes))))
    run.previous = nil
  }

  // MARK: Attributes and gaps

  /// Splits a text at gaps, at brackets that get attributes, and at attributes of what stands before them.
  private mutating func scanText(_ literal: [UInt8], _ span: SourceSpan, _ run: inout InlineRun, isLast: Bool) {
    let places = SourceAlignment(of: literal, in: text, span)
    var index = 0
    while index < literal.count, places.offset(of: index) < run.skipEnd { index += 1 }
    var pending = index
    func part(_ range: Range<Int>) -> SourceSpan { SourceSpan(places.offset(of: range.lowerBound)..<places.offset(of: range.upperBound)) }
    while index < literal.count {
      defer { index += 1 }
      guard !places.isEscaped(index) else { continue }
      let place = places.offset(of: index)
      switch literal[index] {
      case UInt8(ascii: "[") where isInsideGapContainer && index + 1 < literal.count && literal[index + 1] == UInt8(ascii: "["):
        guard let close = gapEnd(in: literal, from: index + 2) else {
          report(
            .gapSyntax, "this gap is not closed", SourceSpan(place..<Int(span.end)), help: "write the answer between double brackets: [[answer]]")
          continue
        }
        addText(literal[pending..<index], part(pending..<index), &run)
        let answers = self.literal(literal[index + 2..<close])
        self.close(open(Node(.gap, span: part(index..<close + 2), literal: answers)))
        pending = close + 2
        index = close + 1
      case UInt8(ascii: "["):
        addText(literal[pending..<index], part(pending..<index), &run)
        run.brackets.append(document.nodes.count)
        addText(literal[index...index], part(index..<index + 1), &run)
        pending = index + 1
      case UInt8(ascii: "]"):
        guard let bracket = run.brackets.popLast(), let list = attributes(at: place + 1, run) else { continue }
        addText(literal[pending..<index], part(pending..<index), &run)
        document.nodes[bracket].kind = .span
        document.nodes[bracket].literal = .empty
        document.nodes[bracket].span.end = list.span.end
        close(bracket)
        attach(list, to: bracket)
        run.skipEnd = Int(list.span.end)
        while index + 1 < literal.count, places.offset(of: index + 1) < run.skipEnd { index += 1 }
        pending = index + 1
      case UInt8(ascii: "{"):
        guard let target = attributeTarget(at: place, index: index, pending: pending, run), let list = attributes(at: place, run) else { continue }
        let isHeading = target == run.block
        guard !isHeading || isLast && onlyBlanksFollow(Int(list.span.end), in: run.block) else { continue }
        var textEnd = index
        if isHeading { while textEnd > pending, literal[textEnd - 1] == 0x20 { textEnd -= 1 } }
        addText(literal[pending..<textEnd], part(pending..<textEnd), &run)
        attach(list, to: target)
        if !isHeading { document.nodes[target].span.end = list.span.end }
        run.skipEnd = Int(list.span.end)
        while index + 1 < literal.count, places.offset(of: index + 1) < run.skipEnd { index += 1 }
        pending = index + 1
      default: break
      }
    }
    if pending < literal.count { addText(literal[pending...], part(pending..<literal.count), &run) }
  }

  /// What a brace at this place would describe: the inline right before it, or the heading it ends.
  private func attributeTarget(at place: Int, index: Int, pending: Int, _ run: InlineRun) -> Int? {
    if index == pending, let previous = run.previous, Int(document.nodes[previous].span.end) >= place - 2 {
      switch document.nodes[previous].kind {
      case .image, .link, .code, .emphasis, .strong: return previous
      default: return nil
      }
    }
    return document.nodes[run.block].kind == .heading ? run.block : nil
  }

  private mutating func attributes(at place: Int, _ run: InlineRun) -> AttributeList? {
    let end = min(Int(document.nodes[run.block].span.end), text.count)
    guard place < end, text[place] == UInt8(ascii: "{") else { return nil }
    var parser = AttributeParser(text[..<end], from: place)
    let list = parser.parse()
    if list != nil { diagnostics += parser.diagnostics }
    return list
  }

  private func gapEnd(in literal: [UInt8], from start: Int) -> Int? {
    var index = start
    while index + 1 < literal.count {
      if literal[index] == UInt8(ascii: "]"), literal[index + 1] == UInt8(ascii: "]") { return index }
      index += 1
    }
    return nil
  }

  private func onlyBlanksFollow(_ offset: Int, in block: Int) -> Bool {
    let end = min(Int(document.nodes[block].span.end), text.count)
    return offset >= end || text[offset..<end].allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == UInt8(ascii: "#") }
  }

  // MARK: Places

  /// The bytes of an inline. cmark gives soft breaks no place, and puts what follows blanks at the start of a line too
  /// far left by those blanks.
  private func span(ofInline node: CMarkNode, _ run: InlineRun) -> SourceSpan {
    let block = document.nodes[run.block].span
    guard node.pointee.start_line > 0, node.pointee.start_column > 0 else {
      let start = min(run.previousEnd, Int(block.end))
      return SourceSpan(start..<max(start, end(ofWordsIn: node, from: start, in: block)))
    }
    var start = offset(line: node.pointee.start_line, column: node.pointee.start_column)
    var end = offset(line: node.pointee.end_line, column: node.pointee.end_column) + 1
    if UInt32(node.pointee.type) == CMARK_NODE_TEXT.rawValue, node.pointee.as.literal.len > 0 {
      let first = node.pointee.as.literal.data[0]
      let line = source.line(firstLine + Int(node.pointee.start_line) - 1)
      if start < text.count, text[start] != first {
        let blanks = text[line].prefix { $0 == 0x20 || $0 == 0x09 }.count
        if start + blanks < line.upperBound, text[start + blanks] == first {
          start += blanks
          end += blanks
        }
      }
    }
    start = min(max(start, Int(block.start)), Int(block.end))
    // An address that begins with www. is placed one byte too early, and so are its words.
    if start < end, start < text.count, text[start] == 0x20, isAddress(node) || node.pointee.parent.map(isAddress) == true { start += 1 }
    // The autolink extension cuts addresses out of a text and leaves the text its old end.
    if UInt32(node.pointee.type) == CMARK_NODE_TEXT.rawValue, let next = node.pointee.next, next.pointee.start_line == 0,
      UInt32(next.pointee.type) == CMARK_NODE_LINK.rawValue
    {
      return SourceSpan(start..<max(start, self.end(ofWordsIn: node, from: start, in: block)))
    }
    return SourceSpan(start..<min(max(start, end), Int(block.end)))
  }

  private func isAddress(_ node: CMarkNode) -> Bool {
    guard UInt32(node.pointee.type) == CMARK_NODE_LINK.rawValue, let words = node.pointee.first_child, words.pointee.next == nil else { return false }
    return words.pointee.as.literal.len >= 4 && UnsafeBufferPointer(start: words.pointee.as.literal.data, count: 4).elementsEqual("www.".utf8)
  }

  /// Where the words of a text, or of an address made into a link, end in the source.
  private func end(ofWordsIn node: CMarkNode, from start: Int, in block: SourceSpan) -> Int {
    let isLink = UInt32(node.pointee.type) == CMARK_NODE_LINK.rawValue
    guard let words = isLink ? node.pointee.first_child : node, UInt32(words.pointee.type) == CMARK_NODE_TEXT.rawValue else { return start }
    let literal = UnsafeBufferPointer(start: words.pointee.as.literal.data, count: Int(words.pointee.as.literal.len))
    return SourceAlignment(of: Array(literal), in: text, SourceSpan(start..<Int(block.end))).offset(of: literal.count)
  }
}

/// What is known while the inlines of one block are added.
private struct InlineRun {
  let block: Int
  /// Offset behind the last inline.
  var previousEnd: Int
  /// Whether there are neither attributes nor gaps, so that texts need no scan.
  let isPlain: Bool
  /// Indices of opening brackets among the present siblings.
  var brackets: [Int] = []
  /// The inline right before, when it is no text.
  var previous: Int?
  /// Everything before this offset was read as attributes.
  var skipEnd = 0
}

/// Where each byte of a text lies in the source, past backslashes and entities.
private struct SourceAlignment {
  private var offsets: [Int] = []
  private var escaped: Set<Int> = []

  init(of literal: [UInt8], in text: [UInt8], _ span: SourceSpan) {
    offsets.reserveCapacity(literal.count + 1)
    var place = Int(span.start)
    let end = min(Int(span.end), text.count)
    var index = 0
    while index < literal.count {
      if place + 1 < end, text[place] == UInt8(ascii: "\\"), text[place + 1] == literal[index],
        literal[index] != UInt8(ascii: "\\") || text[place + 1] == UInt8(ascii: "\\")
      {
        escaped.insert(index)
        offsets.append(place)
        place += 2
        index += 1
      } else if place < end, text[place] == UInt8(ascii: "&"), let semicolon = Self.entityEnd(in: text[..<end], from: place),
        !literal[index...].starts(with: text[place...semicolon])
      {
        let length = literal[index] < 0x80 ? 1 : literal[index] < 0xE0 ? 2 : literal[index] < 0xF0 ? 3 : 4
        for _ in 0..<min(length, literal.count - index) {
          escaped.insert(index)
          offsets.append(place)
          index += 1
        }
        place = semicolon + 1
      } else {
        offsets.append(min(place, end))
        place += 1
        index += 1
      }
    }
    offsets.append(min(place, end))
  }

  /// The semicolon of an entity such as `&amp;` or `&#38;`; nil when the ampersand begins none.
  private static func entityEnd(in text: ArraySlice<UInt8>, from ampersand: Int) -> Int? {
    let name = text[(ampersand + 1)...].prefix(33).prefix {
      $0 == UInt8(ascii: "#") || Identifier.isDigit($0) || ($0 | 0x20) >= 97 && ($0 | 0x20) <= 122
    }
    return !name.isEmpty && name.endIndex < text.endIndex && text[name.endIndex] == UInt8(ascii: ";") ? name.endIndex : nil
  }

  func offset(of index: Int) -> Int { offsets[index] }
  func isEscaped(_ index: Int) -> Bool { escaped.contains(index) }
}
