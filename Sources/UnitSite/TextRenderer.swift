import UnitActivities
import UnitMarkup
import UnitModel

/// Writes a unit's text as HTML.
struct TextRenderer: ContentWriting {
  let unit: LearningUnit
  let phrases: Phrases
  let media: [String: MediaFile]
  /// The address for a link to another unit; nil: the words alone.
  let address: (UnitLink) -> String?
  /// Whether a comment before each block tells its line in the text.
  private let marksLines: Bool
  let isRightToLeft: Bool

  let activities: [Int: Activity]
  let terms: GlossaryTerms
  private let anchors: [Int: String]

  init(unit: LearningUnit, phrases: Phrases, media: [String: MediaFile], address: @escaping (UnitLink) -> String?, marksLines: Bool = false) {
    self.unit = unit
    self.phrases = phrases
    self.media = media
    self.address = address
    self.marksLines = marksLines
    isRightToLeft = unit.language.isRightToLeft
    anchors = Dictionary(uniqueKeysWithValues: unit.headings.map { ($0.node, $0.anchor) })
    activities = Dictionary(uniqueKeysWithValues: unit.activities.map { ($0.node, $0) })
    terms = GlossaryTerms(unit.document, activities: activities)
  }

  var document: Document { unit.document }

  func outcome(_ id: String) -> String? { unit.frontMatter.outcomes.first { $0.id.value == id }?.text.value }

  /// The whole text: one section for each heading of level 2, before them the lead, behind them what closes the unit, and the
  /// footnotes.
  func write(to writer: inout HTMLWriter) {
    var section = 0
    var isLeadOpen = false
    var footnotes: [Int] = []
    for node in document.children(of: 0) {
      switch document.nodes[node].kind {
      case .footnoteDefinition:
        footnotes.append(node)
        continue
      case .heading where document.nodes[node].value <= 2:
        if section > 0 { writer.markup("</section>\n") } else if isLeadOpen { writer.markup("</div>\n") }
        section += 1
        writer.markup("<section class=\"section\" id=\"section-")
        writer.number(section)
        writer.markup("\" data-section=\"")
        writer.number(section)
        writer.markup("\">\n")
      default:
        if section == 0, !isLeadOpen {
          writer.markup("<div class=\"lead\">\n")
          isLeadOpen = true
        }
      }
      block(node, gap: nil, to: &writer)
    }
    if section > 0 { writer.markup("</section>\n") } else if isLeadOpen { writer.markup("</div>\n") }
    writeClosings(to: &writer)
    writeFootnotes(footnotes, to: &writer)
  }

  func writeBlocks(_ nodes: [Int], gap: ((Int, inout HTMLWriter) -> Void)?, to writer: inout HTMLWriter) {
    for node in nodes { block(node, gap: gap, to: &writer) }
  }

  func writeInlines(of node: Int, to writer: inout HTMLWriter) { inlines(of: node, gap: nil, to: &writer) }

  // MARK: Blocks

  typealias GapWriter = (Int, inout HTMLWriter) -> Void

  func blocks(of parent: Int, gap: GapWriter?, to writer: inout HTMLWriter) {
    for node in document.children(of: parent) { block(node, gap: gap, to: &writer) }
  }

  func block(_ index: Int, gap: GapWriter?, to writer: inout HTMLWriter) {
    let node = document.nodes[index]
    if marksLines {
      writer.markup("<!--line ")
      writer.number(unit.source.position(of: Int(node.span.start)).line)
      writer.markup("-->")
    }
    switch node.kind {
    case .paragraph:
      writer.markup("<p")
      language(of: index, to: &writer)
      writer.markup(">")
      inlines(of: index, gap: gap, to: &writer)
      writer.markup("</p>\n")
    case .heading: heading(index, to: &writer)
    case .list: list(index, gap: gap, to: &writer)
    case .quote:
      writer.markup("<blockquote")
      language(of: index, to: &writer)
      writer.markup(">\n")
      blocks(of: index, gap: gap, to: &writer)
      writer.markup("</blockquote>\n")
    case .alert: alert(index, to: &writer)
    case .codeBlock:
      writer.markup("<pre><code>")
      writer.text(document.text[node.literal.range])
      writer.markup("</code></pre>\n")
    case .thematicBreak: writer.markup("<hr>\n")
    case .table: table(index, gap: gap, to: &writer)
    case .container: container(index, to: &writer)
    default: break
    }
  }

  func heading(_ index: Int, to writer: inout HTMLWriter) {
    let levels: [StaticString] = ["h2", "h2", "h3", "h4", "h5", "h6"]
    let name = levels[min(max(Int(document.nodes[index].value), 1), 6) - 1]
    writer.markup("<")
    writer.markup(name)
    if let anchor = anchors[index] { writer.attribute("id", anchor) }
    language(of: index, to: &writer)
    writer.markup(">")
    inlines(of: index, gap: nil, to: &writer)
    writer.markup("</")
    writer.markup(name)
    writer.markup(">\n")
  }

  func list(_ index: Int, gap: GapWriter?, asSteps: Bool = false, to writer: inout HTMLWriter) {
    let list = document.nodes[index]
    let isOrdered = asSteps || list.flags.contains(.ordered)
    writer.markup(asSteps ? "<ol class=\"steps\"" : isOrdered ? "<ol" : "<ul")
    if list.flags.contains(.ordered), list.value != 1 { writer.attribute("start", Int(list.value)) }
    language(of: index, to: &writer)
    writer.markup(">\n")
    for item in document.children(of: index) {
      writer.markup("<li>")
      if document.nodes[item].flags.contains(.task) {
        writer.text(document.nodes[item].flags.contains(.checked) ? "☑ " : "☐ ")
      }
      for child in document.children(of: item) {
        if list.flags.contains(.tight), document.nodes[child].kind == .paragraph {
          inlines(of: child, gap: gap, to: &writer)
        } else {
          block(child, gap: gap, to: &writer)
        }
      }
      writer.markup("</li>\n")
    }
    writer.markup(isOrdered ? "</ol>\n" : "</ul>\n")
  }

  private func alert(_ index: Int, to writer: inout HTMLWriter) {
    guard let kind = AlertKind(rawValue: document.nodes[index].value) else { return }
    writer.markup("<div class=\"alert alert-")
    writer.text(kind.name)
    writer.markup("\" role=\"note\"><p class=\"alert-title\">")
    writer.words(phrases("text.alert.\(kind.name)"), of: phrases)
    writer.markup("</p>\n")
    blocks(of: index, gap: nil, to: &writer)
    writer.markup("</div>\n")
  }

  private func table(_ index: Int, gap: GapWriter?, to writer: inout HTMLWriter) {
    let attributes = document.attributes(of: index)
    let number = document.nodes[...index].count { $0.kind == .table }
    let caption = attributes?.value("caption")
    writer.markup("<div class=\"table-scroll\" role=\"region\"")
    if caption != nil {
      writer.attribute("aria-labelledby", "table-\(number)-caption")
    } else {
      writer.attribute("aria-label", phrases("text.table", ["number": String(number)]))
    }
    writer.markup(" tabindex=\"0\"><table>")
    if let caption {
      writer.markup("<caption")
      writer.attribute("id", "table-\(number)-caption")
      writer.markup(">")
      writer.text(caption)
      writer.markup("</caption>")
    }
    let hasRowHeaders = attributes?.has("row-headers") ?? false
    var isBodyOpen = false
    for row in document.children(of: index) {
      let isHeader = document.nodes[row].flags.contains(.header)
      if isHeader { writer.markup("<thead>") } else if !isBodyOpen { writer.markup("<tbody>") }
      if !isHeader { isBodyOpen = true }
      cells(of: row, isHeader: isHeader, hasRowHeaders: hasRowHeaders, gap: gap, to: &writer)
      writer.markup(isHeader ? "</thead>\n" : "\n")
    }
    writer.markup(isBodyOpen ? "</tbody></table></div>\n" : "</table></div>\n")
  }

  private func cells(of row: Int, isHeader: Bool, hasRowHeaders: Bool, gap: GapWriter?, to writer: inout HTMLWriter) {
    writer.markup("<tr>")
    for (column, cell) in document.children(of: row).enumerated() {
      let isRowHeader = !isHeader && hasRowHeaders && column == 0
      writer.markup(isHeader ? "<th scope=\"col\"" : isRowHeader ? "<th scope=\"row\"" : "<td")
      switch document.nodes[cell].value {
      case 2: writer.markup(" class=\"align-center\"")
      case 3: writer.markup(" class=\"align-end\"")
      default: break
      }
      writer.markup(">")
      inlines(of: cell, gap: gap, to: &writer)
      writer.markup(isHeader || isRowHeader ? "</th>" : "</td>")
    }
    writer.markup("</tr>")
  }

  // MARK: Footnotes

  private func writeFootnotes(_ notes: [Int], to writer: inout HTMLWriter) {
    guard !notes.isEmpty else { return }
    writer.markup("<section class=\"footnotes\"")
    writer.attribute("aria-label", phrases("text.footnotes"))
    writer.markup("><ol>\n")
    for note in notes {
      let number = String(document.nodes[note].value)
      writer.markup("<li")
      writer.attribute("id", "fn-\(number)")
      writer.markup(">")
      blocks(of: note, gap: nil, to: &writer)
      writer.markup("<a")
      writer.attribute("href", "#fnref-\(number)")
      writer.attribute("aria-label", phrases("text.footnoteBack", ["number": number]))
      writer.markup(">↩</a></li>\n")
    }
    writer.markup("</ol></section>\n")
  }
}
