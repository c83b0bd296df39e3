/// The insertion modes of tables (HTML Standard, sections 13.2.6.4.9 to 13.2.6.4.15).
extension HTMLTreeBuilder {
  private static let context: Set<HTMLTag> = [.table, .template, .html]
  private static let bodyContext: Set<HTMLTag> = [.tbody, .tfoot, .thead, .template, .html]
  private static let rowContext: Set<HTMLTag> = [.tr, .template, .html]

  mutating func processInTable(_ token: HTMLToken) {
    switch (token.kind, token.tag) {
    case (.text, _):
      guard [.table, .tbody, .template, .tfoot, .thead, .tr].contains(current) else { return processInBody(token) }
      if token.range.allSatisfy({ HTMLTokenizer.isBlank(tokenizer.bytes[$0]) }) { return insertText(token.range) }
      processOutsideCell(token)
    case (.doctype, _): break
    case (.startTag, .caption), (.startTag, .colgroup), (.startTag, .col), (.startTag, .tbody), (.startTag, .tfoot), (.startTag, .thead),
      (.startTag, .td), (.startTag, .th), (.startTag, .tr):
      startPart(token)
    case (.startTag, .table):
      guard isInScope(.table, .table) else { return }
      close(through: .table)
      resetMode()
      process(token, in: mode)
    case (.endTag, .table):
      guard isInScope(.table, .table) else { return problems.append((.strayEndTag, token.range)) }
      close(through: .table)
      resetMode()
    case (.endTag, .body), (.endTag, .caption), (.endTag, .col), (.endTag, .colgroup), (.endTag, .html), (.endTag, .tbody), (.endTag, .td),
      (.endTag, .tfoot), (.endTag, .th), (.endTag, .thead), (.endTag, .tr):
      problems.append((.strayEndTag, token.range))
    case (.startTag, .style), (.startTag, .script), (.startTag, .template): processOfHead(token)
    case (.endTag, .template): closeTemplate(token)
    case (.startTag, .input) where isHidden(token): insertVoid(token)
    case (.startTag, .form):
      guard form < 0, templateModes.isEmpty else { return problems.append((.nestedInItself, token.range)) }
      form = insert(token)
      open.removeLast()
    case (.end, _): processInBody(token)
    default: processOutsideCell(token)
    }
  }

  /// A part of a table, with those around it that the source leaves out.
  private mutating func startPart(_ token: HTMLToken) {
    close(until: Self.context)
    switch token.tag {
    case .caption:
      formatting.append(nil)
      insert(token)
      mode = .inCaption
    case .colgroup:
      insert(token)
      mode = .inColumnGroup
    case .col:
      insertImplied(.colgroup, at: token.range.lowerBound)
      mode = .inColumnGroup
      process(token, in: mode)
    case .td, .th, .tr:
      insertImplied(.tbody, at: token.range.lowerBound)
      mode = .inTableBody
      process(token, in: mode)
    default:
      insert(token)
      mode = .inTableBody
    }
  }

  private mutating func processOutsideCell(_ token: HTMLToken) {
    problems.append((.outsideTableCell, token.range))
    movesContentBeforeTable = true
    processInBody(token)
    movesContentBeforeTable = false
  }

  private func isHidden(_ token: HTMLToken) -> Bool {
    tokenizer.attributes[token.attributes].contains { $0.name == "type" && MarkupName(tokenizer.bytes[$0.value]) == "hidden" }
  }

  mutating func processInCaption(_ token: HTMLToken) {
    let endsCaption =
      token.kind == .startTag && [.caption, .col, .colgroup, .tbody, .td, .tfoot, .th, .thead, .tr].contains(token.tag)
      || token.kind == .endTag && token.tag == .table
    if endsCaption || token.kind == .endTag && token.tag == .caption {
      guard isInScope(.caption, .table) else { return problems.append((.strayEndTag, token.range)) }
      closeImplied()
      close(through: .caption)
      clearFormattingToMarker()
      mode = .inTable
      if endsCaption { process(token, in: mode) }
    } else if token.kind == .endTag, [.body, .col, .colgroup, .html, .tbody, .td, .tfoot, .th, .thead, .tr].contains(token.tag) {
      problems.append((.strayEndTag, token.range))
    } else {
      processInBody(token)
    }
  }

  mutating func processInColumnGroup(_ token: HTMLToken) {
    switch (token.kind, token.tag) {
    case (.text, _) where token.range.allSatisfy({ HTMLTokenizer.isBlank(tokenizer.bytes[$0]) }): insertText(token.range)
    case (.doctype, _): break
    case (.startTag, .col): insertVoid(token)
    case (.startTag, .template): processOfHead(token)
    case (.endTag, .template): closeTemplate(token)
    case (.endTag, .col): problems.append((.strayEndTag, token.range))
    case (.end, _): processInBody(token)
    default:
      guard current == .colgroup else { return problems.append((.strayEndTag, token.range)) }
      open.removeLast()
      mode = .inTable
      if !(token.kind == .endTag && token.tag == .colgroup) { process(token, in: mode) }
    }
  }

  mutating func processInTableBody(_ token: HTMLToken) {
    switch (token.kind, token.tag) {
    case (.startTag, .tr):
      close(until: Self.bodyContext)
      insert(token)
      mode = .inRow
    case (.startTag, .th), (.startTag, .td):
      close(until: Self.bodyContext)
      insertImplied(.tr, at: token.range.lowerBound)
      mode = .inRow
      process(token, in: mode)
    case (.endTag, .tbody), (.endTag, .tfoot), (.endTag, .thead):
      guard isInScope(token.tag, .table) else { return problems.append((.strayEndTag, token.range)) }
      close(until: Self.bodyContext)
      open.removeLast()
      mode = .inTable
    case (.startTag, .caption), (.startTag, .col), (.startTag, .colgroup), (.startTag, .tbody), (.startTag, .tfoot), (.startTag, .thead),
      (.endTag, .table):
      guard isInScope(.table, { [.tbody, .thead, .tfoot].contains($0) }) else { return problems.append((.strayEndTag, token.range)) }
      close(until: Self.bodyContext)
      open.removeLast()
      mode = .inTable
      process(token, in: mode)
    default: processInTable(token)
    }
  }

  mutating func processInRow(_ token: HTMLToken) {
    switch (token.kind, token.tag) {
    case (.startTag, .th), (.startTag, .td):
      close(until: Self.rowContext)
      insert(token)
      mode = .inCell
      formatting.append(nil)
    case (.endTag, .tr): _ = closeRow(token)
    case (.startTag, .caption), (.startTag, .col), (.startTag, .colgroup), (.startTag, .tbody), (.startTag, .tfoot), (.startTag, .thead),
      (.startTag, .tr),
      (.endTag, .table):
      if closeRow(token) { process(token, in: mode) }
    case (.endTag, .tbody), (.endTag, .tfoot), (.endTag, .thead):
      guard isInScope(token.tag, .table) else { return problems.append((.strayEndTag, token.range)) }
      if closeRow(token) { process(token, in: mode) }
    default: processInTable(token)
    }
  }

  private mutating func closeRow(_ token: HTMLToken) -> Bool {
    guard isInScope(.tr, .table) else {
      problems.append((.strayEndTag, token.range))
      return false
    }
    close(until: Self.rowContext)
    open.removeLast()
    mode = .inTableBody
    return true
  }

  mutating func processInCell(_ token: HTMLToken) {
    switch (token.kind, token.tag) {
    case (.endTag, .td), (.endTag, .th):
      guard isInScope(token.tag, .table) else { return problems.append((.strayEndTag, token.range)) }
      closeCell()
    case (.startTag, .caption), (.startTag, .col), (.startTag, .colgroup), (.startTag, .tbody), (.startTag, .td), (.startTag, .tfoot),
      (.startTag, .th),
      (.startTag, .thead), (.startTag, .tr):
      guard isInScope(.table, { $0 == .td || $0 == .th }) else { return }
      closeCell()
      process(token, in: mode)
    case (.endTag, .body), (.endTag, .caption), (.endTag, .col), (.endTag, .colgroup), (.endTag, .html): problems.append((.strayEndTag, token.range))
    case (.endTag, .table), (.endTag, .tbody), (.endTag, .tfoot), (.endTag, .thead), (.endTag, .tr):
      guard isInScope(token.tag, .table) else { return problems.append((.strayEndTag, token.range)) }
      closeCell()
      process(token, in: mode)
    default: processInBody(token)
    }
  }

  private mutating func closeCell() {
    closeImplied()
    close { $0 == .td || $0 == .th }
    clearFormattingToMarker()
    mode = .inRow
  }
}
