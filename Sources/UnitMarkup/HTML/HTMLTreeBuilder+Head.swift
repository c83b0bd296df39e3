/// The insertion modes before and behind the body.
extension HTMLTreeBuilder {
  private func isBlank(_ range: Range<Int>) -> Bool { range.allSatisfy { HTMLTokenizer.isBlank(tokenizer.bytes[$0]) } }

  private func withoutLeadingBlanks(_ range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    while start < range.upperBound, HTMLTokenizer.isBlank(tokenizer.bytes[start]) { start += 1 }
    return start..<range.upperBound
  }

  /// Modes "initial", "before html" and "before head".
  mutating func processBeforeHead(_ token: HTMLToken) {
    var token = token
    switch token.kind {
    case .doctype:
      isQuirky = mode != .initial
      if mode == .initial { mode = .beforeHTML }
      return
    case .text:
      token.range = withoutLeadingBlanks(token.range)
      if token.range.isEmpty { return }
    case .endTag where ![.head, .body, .html, .br].contains(token.tag): return problems.append((.strayEndTag, token.range))
    default: break
    }
    if token.kind == .startTag, token.tag == .html, open.isEmpty {
      insert(token)
      mode = .beforeHead
      return
    }
    if open.isEmpty { insertImplied(.html, at: token.range.lowerBound) }
    mode = .beforeHead
    if token.kind == .startTag, token.tag == .html { return takeAttributes(of: token, into: open[0]) }
    if token.kind == .startTag, token.tag == .head { head = insert(token) } else { head = insertImplied(.head, at: token.range.lowerBound) }
    mode = .inHead
    if !(token.kind == .startTag && token.tag == .head) { process(token, in: mode) }
  }

  mutating func processInHead(_ token: HTMLToken) {
    var token = token
    switch token.kind {
    case .text:
      let rest = withoutLeadingBlanks(token.range)
      insertText(token.range.lowerBound..<rest.lowerBound)
      if rest.isEmpty { return }
      token.range = rest
    case .doctype: return
    case .startTag:
      if token.tag == .html { return processInBody(token) }
      if token.tag == .head || isOfHead(token.tag) { return token.tag == .head ? () : processOfHead(token) }
    case .endTag:
      if token.tag == .template { return closeTemplate(token) }
      if token.tag == .head {
        open.removeLast()
        mode = .afterHead
        return
      }
      if ![.body, .html, .br].contains(token.tag) { return problems.append((.strayEndTag, token.range)) }
    case .end: break
    }
    open.removeLast()
    mode = .afterHead
    process(token, in: mode)
  }

  /// Elements that belong to the head wherever they stand.
  func isOfHead(_ tag: HTMLTag) -> Bool {
    [.base, .basefont, .bgsound, .link, .meta, .noframes, .noscript, .script, .style, .template, .title].contains(tag)
  }

  mutating func processOfHead(_ token: HTMLToken) {
    switch token.tag {
    case .base, .basefont, .bgsound, .link, .meta: insertVoid(token)
    case .template:
      insert(token)
      formatting.append(nil)
      mode = .inTemplate
      templateModes.append(.inTemplate)
    default: insertRawText(token)
    }
  }

  mutating func closeTemplate(_ token: HTMLToken) {
    guard open.contains(where: { isHTML($0, .template) }) else { return problems.append((.strayEndTag, token.range)) }
    close(through: .template)
    clearFormattingToMarker()
    templateModes.removeLast()
    resetMode()
  }

  mutating func processAfterHead(_ token: HTMLToken) {
    var token = token
    switch token.kind {
    case .text:
      token.range = withoutLeadingBlanks(token.range)
      if token.range.isEmpty { return }
    case .doctype: return
    case .startTag:
      switch token.tag {
      case .html: return takeAttributes(of: token, into: open[0])
      case .head: return
      case .body:
        insert(token)
        mode = .inBody
        return
      case .frameset:
        insert(token)
        mode = .inFrameset
        return
      case let tag where isOfHead(tag):
        open.append(head)
        processOfHead(token)
        open.removeAll { $0 == head }
        return
      default: break
      }
    case .endTag:
      if token.tag == .template { return closeTemplate(token) }
      if ![.body, .html, .br].contains(token.tag) { return problems.append((.strayEndTag, token.range)) }
    case .end: break
    }
    insertImplied(.body, at: token.range.lowerBound)
    mode = .inBody
    process(token, in: mode)
  }

  /// Modes "after body" and "after after body": what comes there goes into the body after all.
  mutating func processAfterBody(_ token: HTMLToken) {
    if token.kind == .end || token.kind == .doctype { return }
    if token.kind == .endTag, token.tag == .html { return }
    if token.kind == .text, isBlank(token.range) { return processInBody(token) }
    mode = .inBody
    process(token, in: mode)
  }

  mutating func processInFrameset(_ token: HTMLToken) {
    switch (token.kind, token.tag) {
    case (.startTag, .frameset): insert(token)
    case (.startTag, .frame): insertVoid(token)
    case (.startTag, .noframes): insertRawText(token)
    case (.endTag, .frameset): if open.count > 1 { open.removeLast() }
    default: break
    }
  }

  mutating func processInTemplate(_ token: HTMLToken) {
    switch token.kind {
    case .text, .doctype: processInBody(token)
    case .endTag: if token.tag == .template { closeTemplate(token) }
    case .end:
      guard open.contains(where: { isHTML($0, .template) }) else { return }
      close(through: .template)
      clearFormattingToMarker()
      templateModes.removeLast()
      resetMode()
      process(token, in: mode)
    case .startTag:
      if isOfHead(token.tag) { return processOfHead(token) }
      let next: Mode =
        switch token.tag {
        case .caption, .colgroup, .tbody, .tfoot, .thead: .inTable
        case .col: .inColumnGroup
        case .tr: .inTableBody
        case .td, .th: .inRow
        default: .inBody
        }
      templateModes[templateModes.count - 1] = next
      mode = next
      process(token, in: next)
    }
  }

  /// A second `html` or `body` tag adds the attributes that are not there yet; here all of them, to one that has none.
  mutating func takeAttributes(of token: HTMLToken, into item: Int) {
    guard items[item].attributes.isEmpty, !token.attributes.isEmpty else { return }
    items[item].attributes = token.attributes
    items[item].range = token.range
  }
}
