import UnitActivities
import UnitMarkup
import UnitModel

/// Containers that structure text.
extension TextRenderer {
  func container(_ index: Int, to writer: inout HTMLWriter) {
    guard let head = document.container(index) else { return }
    if let activity = activities[index], let kind = ActivityCatalog.kind(named: activity.kind) {
      write(activity, kind, to: &writer)
      return
    }
    switch ContentContainer(rawValue: head.name.value) {
    case .audio: player(index, .audio, to: &writer)
    case .video: player(index, .video, to: &writer)
    case .compare: columns(index, name: "compare", to: &writer)
    case .views: columns(index, name: "views", to: &writer)
    case .details: details(index, to: &writer)
    case .fact:
      writer.markup("<div class=\"fact\">\n")
      blocks(of: index, gap: nil, to: &writer)
      factSource(document.attributes(of: index), to: &writer)
      writer.markup("</div>\n")
    case .figure: figure(index, to: &writer)
    case .glossary: glossary(index, to: &writer)
    case .quote: quotation(index, to: &writer)
    case .steps: steps(index, to: &writer)
    case nil: blocks(of: index, gap: nil, to: &writer)
    }
  }

  private func details(_ index: Int, to writer: inout HTMLWriter) {
    writer.markup("<details class=\"details\"><summary>")
    if let summary = document.attributes(of: index)?.value("summary") {
      writer.text(summary)
    } else {
      writer.words(phrases("text.details"), of: phrases)
    }
    writer.markup("</summary><div>\n")
    blocks(of: index, gap: nil, to: &writer)
    writer.markup("</div></details>\n")
  }

  private func figure(_ index: Int, to writer: inout HTMLWriter) {
    writer.markup("<figure class=\"figure\">")
    var caption: [Int] = []
    for node in document.children(of: index) {
      let inner = Array(document.children(of: node))
      if document.nodes[node].kind == .paragraph, inner.count == 1, document.nodes[inner[0]].kind == .image {
        inlines(of: node, gap: nil, to: &writer)
      } else {
        caption.append(node)
      }
    }
    if !caption.isEmpty {
      writer.markup("<figcaption>")
      writeBlocks(caption, gap: nil, to: &writer)
      writer.markup("</figcaption>")
    }
    writer.markup("</figure>\n")
  }

  private func factSource(_ attributes: AttributeList?, to writer: inout HTMLWriter) {
    guard let source = attributes?.value("source"), LinkTarget(source) == .external else { return }
    writer.markup("<p class=\"fact-source\"><a")
    writer.attribute("href", source)
    writer.markup(">")
    writer.words(phrases("text.factSource", ["source": host(of: source)]), of: phrases)
    writer.markup("</a>")
    if let text = attributes?.value("checked"), let date = CalendarDate(text) {
      let words = phrases("text.factChecked", ["date": "\u{1}"]).split(separator: "\u{1}", omittingEmptySubsequences: false)
      writer.markup(", ")
      writer.words(String(words.first ?? ""), of: phrases)
      writer.markup("<time")
      writer.attribute("datetime", date.iso)
      writer.markup(">")
      writer.words(phrases.date(date), of: phrases)
      writer.markup("</time>")
      if let end = words.dropFirst().last, !end.isEmpty { writer.words(String(end), of: phrases) }
    }
    writer.markup("</p>\n")
  }

  private func host(of address: String) -> String {
    address.split(separator: "/", omittingEmptySubsequences: true).dropFirst().first.map(String.init) ?? address
  }

  // MARK: Steps, columns, quotations

  /// A list as it is, or one step for each heading; what stands before and behind a list stays there.
  private func steps(_ index: Int, to writer: inout HTMLWriter) {
    let children = Array(document.children(of: index))
    if let list = children.first(where: { document.nodes[$0].kind == .list }) {
      for child in children {
        if child == list { self.list(child, gap: nil, asSteps: true, to: &writer) } else { block(child, gap: nil, to: &writer) }
      }
      return
    }
    let groups = groups(of: children)
    writeBlocks(groups.lead, gap: nil, to: &writer)
    writer.markup("<ol class=\"steps\">\n")
    for group in groups.parts {
      writer.markup("<li>\n")
      writeBlocks(group, gap: nil, to: &writer)
      writer.markup("</li>\n")
    }
    writer.markup("</ol>\n")
  }

  /// Blocks side by side: a column for each heading, or for each block when there are no headings.
  private func columns(_ index: Int, name: StaticString, to writer: inout HTMLWriter) {
    let children = Array(document.children(of: index))
    var groups = groups(of: children)
    if groups.parts.isEmpty { groups = ([], children.map { [$0] }) }
    writeBlocks(groups.lead, gap: nil, to: &writer)
    writer.markup("<div class=\"columns ")
    writer.markup(name)
    writer.markup("\">\n")
    for group in groups.parts {
      writer.markup("<div class=\"column\">\n")
      writeBlocks(group, gap: nil, to: &writer)
      writer.markup("</div>\n")
    }
    writer.markup("</div>\n")
  }

  /// Blocks before the first heading, then each heading of the first one's level with what follows it.
  private func groups(of blocks: [Int]) -> (lead: [Int], parts: [[Int]]) {
    var lead: [Int] = []
    var parts: [[Int]] = []
    var level: UInt16?
    for block in blocks {
      let node = document.nodes[block]
      if node.kind == .heading, level == nil || node.value <= level ?? 0 {
        level = level ?? node.value
        parts.append([block])
      } else if parts.isEmpty {
        lead.append(block)
      } else {
        parts[parts.count - 1].append(block)
      }
    }
    return (lead, parts)
  }

  private func quotation(_ index: Int, to writer: inout HTMLWriter) {
    writer.markup("<figure class=\"quotation\"><blockquote")
    language(of: index, to: &writer)
    writer.markup(">\n")
    blocks(of: index, gap: nil, to: &writer)
    writer.markup("</blockquote>")
    let attributes = document.attributes(of: index)
    if attributes?.has("by") == true || attributes?.has("source") == true {
      writer.markup("<figcaption>")
      writer.text(attributes?.value("by") ?? "")
      if let source = attributes?.value("source") {
        if attributes?.has("by") == true { writer.markup(", ") }
        if LinkTarget(source) == .external {
          writer.markup("<a")
          writer.attribute("href", source)
          writer.markup(">")
          writer.text(host(of: source))
          writer.markup("</a>")
        } else {
          writer.markup("<cite>")
          writer.text(source)
          writer.markup("</cite>")
        }
      }
      writer.markup("</figcaption>")
    }
    writer.markup("</figure>\n")
  }

  // MARK: Glossary

  private func glossary(_ index: Int, to writer: inout HTMLWriter) {
    for child in document.children(of: index) {
      guard document.nodes[child].kind == .table else {
        block(child, gap: nil, to: &writer)
        continue
      }
      writer.markup("<dl class=\"glossary\">\n")
      for row in document.children(of: child) {
        let cells = Array(document.children(of: row))
        guard let number = terms.numbers[row], cells.count > 1 else { continue }
        writer.markup("<div><dt")
        writer.attribute("id", "term-\(number)")
        writer.markup("><dfn>")
        inlines(of: cells[0], gap: nil, to: &writer)
        writer.markup("</dfn></dt><dd>")
        inlines(of: cells[1], gap: nil, to: &writer)
        writer.markup("</dd></div>\n")
      }
      writer.markup("</dl>\n")
    }
  }

  /// A text in which terms of the glossary are links to their meanings.
  func text(_ index: Int, _ uses: [GlossaryTerms.Use], to writer: inout HTMLWriter) {
    let range = document.nodes[index].literal.range
    var start = range.lowerBound
    for use in uses {
      prose(document.text[start..<use.range.lowerBound], to: &writer)
      writer.markup("<a class=\"term\"")
      writer.attribute("href", "#term-\(use.term)")
      writer.markup(">")
      writer.text(document.text[use.range])
      writer.markup("</a>")
      start = use.range.upperBound
    }
    prose(document.text[start..<range.upperBound], to: &writer)
  }
}
