/// The insertion mode "in body" (HTML Standard, section 13.2.6.4.7).
extension HTMLTreeBuilder {
  mutating func processInBody(_ token: HTMLToken) {
    switch token.kind {
    case .text:
      reconstructFormatting()
      insertText(token.range)
    case .doctype: break
    case .startTag: startInBody(token)
    case .endTag: endInBody(token)
    case .end: if !templateModes.isEmpty { processInTemplate(token) }
    }
  }

  private mutating func startInBody(_ token: HTMLToken) {
    let tag = token.tag
    if isOfHead(tag) { return processOfHead(token) }
    if tag.isFormatting { return startFormatting(token) }
    if tag.isBlock {
      closeParagraphInButtonScope()
      insert(token)
      return
    }
    if tag.isHeading {
      closeParagraphInButtonScope()
      if current.isHeading { open.removeLast() }
      insert(token)
      return
    }
    switch tag {
    case .html: takeAttributes(of: token, into: open[0])
    case .body: if open.count > 1, isHTML(open[1], .body) { takeAttributes(of: token, into: open[1]) }
    case .caption, .col, .colgroup, .frame, .frameset, .head, .tbody, .td, .tfoot, .th, .thead, .tr: problems.append((.nestedInItself, token.range))
    case .pre, .listing, .plaintext:
      closeParagraphInButtonScope()
      insert(token)
      if tag == .plaintext { tokenizer.readTextToEnd() }
    case .form: startForm(token)
    case .li: startListItem(token, closing: [.li])
    case .dd, .dt: startListItem(token, closing: [.dd, .dt])
    case .button: startButton(token)
    case .table:
      if !isQuirky { closeParagraphInButtonScope() }
      insert(token)
      mode = .inTable
    case .select: startSelect(token)
    case .applet, .marquee, .object:
      reconstructFormatting()
      insert(token)
      formatting.append(nil)
    default: startInline(token)
    }
  }

  private mutating func startForm(_ token: HTMLToken) {
    if form >= 0, templateModes.isEmpty { return problems.append((.nestedInItself, token.range)) }
    closeParagraphInButtonScope()
    let item = insert(token)
    if templateModes.isEmpty { form = item }
  }

  private mutating func startButton(_ token: HTMLToken) {
    if isInScope(.button) {
      problems.append((.nestedInItself, token.range))
      closeImplied()
      close(through: .button)
    }
    reconstructFormatting()
    insert(token)
  }

  private mutating func startSelect(_ token: HTMLToken) {
    if isInScope(.select) {
      problems.append((.nestedInItself, token.range))
      return close(through: .select)
    }
    reconstructFormatting()
    insert(token)
  }

  private mutating func startInline(_ token: HTMLToken) {
    switch token.tag {
    case .area, .br, .embed, .img, .keygen, .wbr:
      reconstructFormatting()
      insertVoid(token)
    case .input:
      if isInScope(.select) { close(through: .select) }
      reconstructFormatting()
      insertVoid(token)
    case .param, .source, .track: insertVoid(token)
    case .hr:
      closeParagraphInButtonScope()
      if isInScope(.select) { closeImplied() }
      insertVoid(token)
    case .image:
      var picture = token
      picture.tag = .img
      picture.name = "img"
      reconstructFormatting()
      insertVoid(picture)
    case .textarea, .iframe, .noembed: insertRawText(token)
    case .xmp:
      closeParagraphInButtonScope()
      reconstructFormatting()
      insertRawText(token)
    case .option, .optgroup:
      if isInScope(.select) { closeImplied(except: token.tag == .option ? .optgroup : .other) } else if current == .option { open.removeLast() }
      reconstructFormatting()
      insert(token)
    case .rb, .rtc, .rp, .rt:
      if isInScope(.ruby) { closeImplied(except: token.tag == .rp || token.tag == .rt ? .rtc : .other) }
      insert(token)
    case .math, .svg:
      reconstructFormatting()
      insert(token, in: token.tag == .svg ? .svg : .math)
      if token.isSelfClosing { open.removeLast() }
    default:
      reconstructFormatting()
      insert(token)
    }
  }

  /// A list item or term ends the one before it.
  private mutating func startListItem(_ token: HTMLToken, closing tags: Set<HTMLTag>) {
    for item in open.reversed() {
      let tag = items[item].tag
      if items[item].space == .html, tags.contains(tag) {
        closeImplied(except: tag)
        close(through: tag)
        break
      }
      if items[item].space != .html || tag.isSpecial && ![.address, .div, .p].contains(tag) { break }
    }
    closeParagraphInButtonScope()
    insert(token)
  }

  private mutating func endInBody(_ token: HTMLToken) {
    let tag = token.tag
    if tag.isFormatting { return endFormatting(token) }
    switch tag {
    case .template: closeTemplate(token)
    case .body, .html:
      if isInScope(.body) { mode = .afterBody } else { problems.append((.strayEndTag, token.range)) }
    case .p:
      if !isInScope(.p, .button) {
        problems.append((.strayEndTag, token.range))
        insertImplied(.p, at: token.range.lowerBound)
      }
      closeParagraphInButtonScope()
    case .li:
      guard isInScope(.li, .list) else { return problems.append((.strayEndTag, token.range)) }
      closeImplied(except: .li)
      close(through: .li)
    case .form: endForm(token)
    case .br:
      reconstructFormatting()
      insertImplied(.br, at: token.range.lowerBound)
      open.removeLast()
    case .applet, .marquee, .object:
      guard isInScope(tag) else { return problems.append((.strayEndTag, token.range)) }
      closeImplied()
      close(through: tag)
      clearFormattingToMarker()
    case let tag where tag.isHeading:
      guard isInScope(.normal, { $0.isHeading }) else { return problems.append((.strayEndTag, token.range)) }
      closeImplied()
      close { $0.isHeading }
    case .dd, .dt, .button, .pre, .listing, .select: endBlock(token)
    case let tag where tag.isBlock: endBlock(token)
    default: endOther(token)
    }
  }

  private mutating func endBlock(_ token: HTMLToken) {
    guard isInScope(token.tag) else { return problems.append((.strayEndTag, token.range)) }
    closeImplied(except: token.tag)
    close(through: token.tag)
  }

  private mutating func endForm(_ token: HTMLToken) {
    guard templateModes.isEmpty else { return endBlock(token) }
    let item = form
    form = -1
    guard item >= 0, open.contains(item), isInScope(.form) else { return problems.append((.strayEndTag, token.range)) }
    closeImplied()
    open.removeAll { $0 == item }
  }

  /// "Any other end tag": closes the innermost element of the name unless a special one is between.
  mutating func endOther(_ token: HTMLToken) {
    for index in open.indices.reversed() {
      let item = open[index]
      if items[item].name == token.name, items[item].space == .html {
        closeImplied(except: token.tag)
        while open.count > index {
          let closed = open.removeLast()
          if closed != item, !items[closed].tag.mayStayOpen { problems.append((.unclosed, items[closed].range)) }
        }
        return
      }
      if items[item].tag.isSpecial, items[item].space == .html { break }
    }
    problems.append((.strayEndTag, token.range))
  }
}
