/// Builds the tree of a page from its tags, after the HTML Standard, section 13.2.6. This file holds the state and what all
/// insertion modes use; the modes are in its extensions.
struct HTMLTreeBuilder {
  enum Mode {
    case initial, beforeHTML, beforeHead, inHead, afterHead, inBody, inTable, inCaption, inColumnGroup, inTableBody, inRow, inCell, inTemplate
    case afterBody, inFrameset
  }

  enum Space { case html, svg, math }

  /// An element or text under construction, linked to its neighbours.
  struct Item {
    var tag: HTMLTag
    /// nil: a text.
    var name: MarkupName?
    var space = Space.html
    var range: Range<Int>
    var attributes = 0..<0
    var parent = -1
    var first = -1
    var last = -1
    var next = -1
    var previous = -1
  }

  /// Depth of nesting beyond which an element becomes a sibling instead of a child, as in Chromium.
  static let maximumDepth = 512

  var tokenizer: HTMLTokenizer
  /// Item 0 is the document.
  var items: [Item] = [Item(tag: .other, range: 0..<0)]
  var open: [Int] = []
  /// Active formatting elements; nil is a marker.
  var formatting: [Int?] = []
  var mode = Mode.initial
  var templateModes: [Mode] = []
  var head = -1
  var form = -1
  var isQuirky = true
  var movesContentBeforeTable = false
  /// Formatting elements that may still be made anew, so that hostile nesting stays linear.
  var reconstructions = 1024
  var problems: [(problem: HTMLParser.Problem, range: Range<Int>)] = []

  init(_ bytes: [UInt8]) {
    tokenizer = HTMLTokenizer(bytes)
    items.reserveCapacity(bytes.count / 24)
  }

  mutating func read() {
    while true {
      let isForeign = open.last.map { items[$0].space != .html } ?? false
      let token = tokenizer.next(inForeignContent: isForeign)
      if token.kind == .startTag { reconstructions += 2 }
      if isForeign, handlesAsForeign(token) { processForeign(token) } else { process(token, in: mode) }
      if token.kind == .end { break }
    }
    for item in open where !items[item].tag.mayStayOpen { problems.append((.unclosed, items[item].range)) }
  }

  /// - Parameter mode: the mode whose rules apply, which may be another than the present one.
  mutating func process(_ token: HTMLToken, in mode: Mode) {
    switch mode {
    case .initial, .beforeHTML, .beforeHead: processBeforeHead(token)
    case .inHead: processInHead(token)
    case .afterHead: processAfterHead(token)
    case .inBody: processInBody(token)
    case .inTable: processInTable(token)
    case .inCaption: processInCaption(token)
    case .inColumnGroup: processInColumnGroup(token)
    case .inTableBody: processInTableBody(token)
    case .inRow: processInRow(token)
    case .inCell: processInCell(token)
    case .inTemplate: processInTemplate(token)
    case .afterBody: processAfterBody(token)
    case .inFrameset: processInFrameset(token)
    }
  }

  // MARK: Inserting

  var current: HTMLTag { open.last.map { items[$0].tag } ?? .other }

  func isHTML(_ item: Int, _ tag: HTMLTag) -> Bool { items[item].tag == tag && items[item].space == .html }

  /// Where a new node goes: in the current element, or before the table it may not be in ("foster parent").
  private func place(for target: Int) -> (parent: Int, before: Int) {
    guard movesContentBeforeTable, items[target].space == .html, [.table, .tbody, .tfoot, .thead, .tr].contains(items[target].tag) else {
      return (target, -1)
    }
    for index in open.indices.reversed() {
      if isHTML(open[index], .template) { return (open[index], -1) }
      guard isHTML(open[index], .table) else { continue }
      let table = open[index]
      return items[table].parent >= 0 ? (items[table].parent, table) : (open[max(0, index - 1)], -1)
    }
    return (open.first ?? 0, -1)
  }

  mutating func insertText(_ range: Range<Int>) {
    guard !range.isEmpty else { return }
    items.append(Item(tag: .other, range: range))
    attach(items.count - 1)
  }

  @discardableResult
  mutating func insert(_ token: HTMLToken, in space: Space = .html) -> Int {
    if open.count >= Self.maximumDepth { open.removeLast() }
    items.append(Item(tag: token.tag, name: token.name, space: space, range: token.range, attributes: token.attributes))
    let item = items.count - 1
    attach(item)
    open.append(item)
    return item
  }

  /// An element that the source leaves out; its place is where it begins.
  @discardableResult
  mutating func insertImplied(_ tag: HTMLTag, at offset: Int) -> Int {
    insert(HTMLToken(kind: .startTag, tag: tag, name: MarkupName(tag.rawValue.utf8), range: offset..<offset))
  }

  mutating func insertVoid(_ token: HTMLToken) {
    insert(token)
    open.removeLast()
  }

  /// Lets the content of an element be text, and closes the element behind it.
  mutating func insertRawText(_ token: HTMLToken) {
    insert(token)
    tokenizer.readText(until: token.tag)
    var next = tokenizer.next(inForeignContent: false)
    if next.kind == .text {
      insertText(next.range)
      next = tokenizer.next(inForeignContent: false)
    }
    let element = open.removeLast()
    if next.kind == .end { problems.append((.unclosed, items[element].range)) }
  }

  private mutating func attach(_ item: Int) {
    let (parent, before) = place(for: open.last ?? 0)
    link(item, into: parent, before: before)
  }

  mutating func attachFostered(_ item: Int, to target: Int) {
    movesContentBeforeTable = true
    let (parent, before) = place(for: target)
    movesContentBeforeTable = false
    link(item, into: parent, before: before)
  }

  mutating func link(_ item: Int, into parent: Int, before: Int = -1) {
    items[item].parent = parent
    let previous = before >= 0 ? items[before].previous : items[parent].last
    items[item].previous = previous
    items[item].next = before
    if previous >= 0 { items[previous].next = item } else { items[parent].first = item }
    if before >= 0 { items[before].previous = item } else { items[parent].last = item }
  }

  mutating func unlink(_ item: Int) {
    let (parent, previous, next) = (items[item].parent, items[item].previous, items[item].next)
    guard parent >= 0 else { return }
    if previous >= 0 { items[previous].next = next } else { items[parent].first = next }
    if next >= 0 { items[next].previous = previous } else { items[parent].last = previous }
    items[item].parent = -1
    items[item].previous = -1
    items[item].next = -1
  }

  // MARK: Closing

  enum Scope { case normal, list, button, table }

  /// Whether an element of a name is open and nothing between that shuts it off (section 13.2.4.2).
  func isInScope(_ scope: Scope = .normal, _ matches: (HTMLTag) -> Bool) -> Bool {
    for item in open.reversed() {
      let tag = items[item].tag
      if items[item].space == .html {
        if matches(tag) { return true }
        switch tag {
        case .html, .table, .template: return false
        case .applet, .caption, .td, .th, .marquee, .object, .select: if scope != .table { return false }
        case .ol, .ul: if scope == .list { return false }
        case .button: if scope == .button { return false }
        default: break
        }
      } else if scope != .table, endsScope(item) {
        return false
      }
    }
    return false
  }

  func isInScope(_ tag: HTMLTag, _ scope: Scope = .normal) -> Bool { isInScope(scope) { $0 == tag } }

  mutating func closeImplied(except tag: HTMLTag = .other) {
    while let item = open.last, items[item].space == .html, items[item].tag.hasImpliedEnd, items[item].tag != tag { open.removeLast() }
  }

  /// Closes elements up to and with the innermost one of a name.
  mutating func close(through tag: HTMLTag) { close { $0 == tag } }

  mutating func close(through matches: (HTMLTag) -> Bool) {
    while let item = open.last, open.count > 1 {
      open.removeLast()
      if items[item].space == .html, matches(items[item].tag) { return }
      if !items[item].tag.mayStayOpen { problems.append((.unclosed, items[item].range)) }
    }
  }

  /// Closes elements until one of some names is the current one.
  mutating func close(until tags: Set<HTMLTag>) {
    while let item = open.last, open.count > 1, !(items[item].space == .html && tags.contains(items[item].tag)) {
      if !items[item].tag.mayStayOpen { problems.append((.unclosed, items[item].range)) }
      open.removeLast()
    }
  }

  mutating func closeParagraphInButtonScope() {
    guard isInScope(.p, .button) else { return }
    closeImplied(except: .p)
    close(through: .p)
  }

  /// The mode that fits the open elements (section 13.2.4.1).
  mutating func resetMode() {
    for item in open.reversed() where items[item].space == .html {
      switch items[item].tag {
      case .td, .th: mode = .inCell
      case .tr: mode = .inRow
      case .tbody, .thead, .tfoot: mode = .inTableBody
      case .caption: mode = .inCaption
      case .colgroup: mode = .inColumnGroup
      case .table: mode = .inTable
      case .template: mode = templateModes.last ?? .inBody
      case .head: mode = .inHead
      case .body: mode = .inBody
      case .frameset: mode = .inFrameset
      case .html: mode = head < 0 ? .beforeHead : .afterHead
      default: continue
      }
      return
    }
    mode = .inBody
  }

  // MARK: The result

  /// The tree as one array in document order.
  func flatten() -> MarkupTree {
    var tree = MarkupTree(bytes: tokenizer.bytes)
    tree.attributes = tokenizer.attributes
    tree.nodes.reserveCapacity(items.count)
    var item = items[0].first
    var parents: [Int] = []
    while item >= 0 {
      let node = tree.nodes.count
      tree.nodes.append(
        MarkupNode(name: items[item].name, range: items[item].range, attributes: items[item].attributes, parent: parents.last ?? -1, end: node + 1))
      if items[item].first >= 0, !isHTML(item, .template) {
        parents.append(node)
        item = items[item].first
        continue
      }
      while item >= 0, items[item].next < 0 {
        item = items[item].parent
        if let parent = parents.popLast() { tree.nodes[parent].end = tree.nodes.count }
        if item <= 0 { return tree }
      }
      item = items[item].next
    }
    return tree
  }
}
