/// Foreign content: SVG and MathML (HTML Standard, section 13.2.6.5).
extension HTMLTreeBuilder {
  /// Elements of SVG and MathML whose content is HTML.
  func isIntegrationPoint(_ item: Int) -> Bool {
    switch items[item].space {
    case .html: false
    case .svg: [.foreignObject, .desc, .title].contains(items[item].tag)
    case .math: [.mi, .mo, .mn, .ms, .mtext].contains(items[item].tag) || items[item].tag == .annotationXML && isHTMLEncoding(item)
    }
  }

  /// Elements of SVG and MathML that shut off what is around them (section 13.2.4.2).
  func endsScope(_ item: Int) -> Bool { isIntegrationPoint(item) || items[item].space == .math && items[item].tag == .annotationXML }

  /// Whether a token falls under the rules for foreign content (section 13.2.6, "tree construction dispatcher").
  func handlesAsForeign(_ token: HTMLToken) -> Bool {
    guard let item = open.last, token.kind != .end else { return false }
    guard isIntegrationPoint(item) else {
      return !(items[item].space == .math && items[item].tag == .annotationXML && token.kind == .startTag && token.tag == .svg)
    }
    switch token.kind {
    case .text: return false
    case .startTag:
      return items[item].space == .math && items[item].tag != .annotationXML && (token.tag == .mglyph || token.tag == .malignmark)
    default: return true
    }
  }

  private func isHTMLEncoding(_ item: Int) -> Bool {
    tokenizer.attributes[items[item].attributes].contains { attribute in
      guard attribute.name == "encoding" else { return false }
      let value = MarkupName(tokenizer.bytes[attribute.value])
      return value == "text/html" || value == "application/xhtml+xml"
    }
  }

  mutating func processForeign(_ token: HTMLToken) {
    switch token.kind {
    case .text: insertText(token.range)
    case .doctype, .end: break
    case .startTag:
      if token.tag.breaksForeignContent || token.tag == .font && hasFontAttribute(token) {
        leaveForeignContent()
        return process(token, in: mode)
      }
      insert(token, in: open.last.map { items[$0].space } ?? .svg)
      if token.isSelfClosing { open.removeLast() }
    case .endTag:
      if token.tag == .br || token.tag == .p {
        leaveForeignContent()
        return process(token, in: mode)
      }
      endForeign(token)
    }
  }

  private mutating func endForeign(_ token: HTMLToken) {
    for index in open.indices.reversed() where index > 0 {
      let item = open[index]
      if items[item].space == .html { return process(token, in: mode) }
      if items[item].name == token.name {
        open.removeSubrange(index...)
        return
      }
    }
  }

  private mutating func leaveForeignContent() {
    while let item = open.last, items[item].space != .html, !isIntegrationPoint(item) {
      problems.append((.unclosed, items[item].range))
      open.removeLast()
    }
  }

  private func hasFontAttribute(_ token: HTMLToken) -> Bool {
    tokenizer.attributes[token.attributes].contains { ["color", "face", "size"].contains($0.name) }
  }
}
