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

  let activities: [Int: Activity]
  let terms: GlossaryTerms
  private let anchors: [Int: String]

  init(unit: LearningUnit, phrases: Phrases, media: [String: MediaFile], address: @escaping (UnitLink) -> String?, marksLines: Bool = false) {
    self.unit = unit
    self.phrases = phrases
    self.media = media
    self.address = address
    self.marksLines = marksLines
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

  /// The words of a heading for the table of contents, which is made of links itself.
  func writeInlinesWithoutLinks(of node: Int, to writer: inout HTMLWriter) {
    for index in document.descendants(of: node) {
      switch document.nodes[index].kind {
      case .text, .code: writer.text(document.text[document.nodes[index].literal.range])
      case .softBreak, .lineBreak: writer.markup(" ")
      default: break
      }
    }
  }

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
      writer.markup(isHeader ? "</thead>\n" : "\n")
    }
    writer.markup(isBodyOpen ? "</tbody></table></div>\n" : "</table></div>\n")
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

  // MARK: Inlines

  func language(of node: Int, to writer: inout HTMLWriter) {
    guard let text = document.attributes(of: node)?.value("lang"), let tag = LanguageTag(text) else { return }
    writer.attribute("lang", tag.description)
    if tag.isRightToLeft != unit.language.isRightToLeft { writer.attribute("dir", tag.isRightToLeft ? "rtl" : "ltr") }
  }

  func inlines(of parent: Int, gap: GapWriter?, to writer: inout HTMLWriter) {
    for index in document.children(of: parent) { inline(index, gap: gap, to: &writer) }
  }

  private func inline(_ index: Int, gap: GapWriter?, to writer: inout HTMLWriter) {
    let node = document.nodes[index]
    func wrapped(_ name: StaticString) {
      writer.markup("<")
      writer.markup(name)
      language(of: index, to: &writer)
      writer.markup(">")
      inlines(of: index, gap: gap, to: &writer)
      writer.markup("</")
      writer.markup(name)
      writer.markup(">")
    }
    switch node.kind {
    case .text:
      if let uses = terms.uses[index] { text(index, uses, to: &writer) } else { prose(document.text[node.literal.range], to: &writer) }
    case .softBreak: writer.markup("\n")
    case .lineBreak: writer.markup("<br>\n")
    case .code:
      writer.markup("<code")
      language(of: index, to: &writer)
      writer.markup(">")
      writer.text(document.text[node.literal.range])
      writer.markup("</code>")
    case .emphasis: wrapped("em")
    case .strong: wrapped("strong")
    case .strikethrough: wrapped("del")
    case .span: span(index, gap: gap, to: &writer)
    case .link: link(index, gap: gap, to: &writer)
    case .image: image(index, to: &writer)
    case .gap: gap?(index, &writer)
    case .footnoteReference: footnoteReference(index, to: &writer)
    default: break
    }
  }

  /// Words of the author. Where they run from right to left, numbers in groups keep their own direction.
  func prose(_ text: ArraySlice<UInt8>, to writer: inout HTMLWriter) {
    guard unit.language.isRightToLeft else { return writer.text(text) }
    var start = text.startIndex
    for range in NumberRuns(in: text).ranges {
      writer.text(text[start..<range.lowerBound])
      writer.markup("<bdi dir=\"ltr\">")
      writer.text(text[range])
      writer.markup("</bdi>")
      start = range.upperBound
    }
    writer.text(text[start...])
  }

  private func span(_ index: Int, gap: GapWriter?, to writer: inout HTMLWriter) {
    let abbreviation = document.attributes(of: index)?.value("abbr")
    writer.markup(abbreviation == nil ? "<span" : "<abbr")
    if let abbreviation { writer.attribute("title", abbreviation) }
    if let id = document.attributes(of: index)?.id { writer.attribute("id", id.value) }
    language(of: index, to: &writer)
    writer.markup(">")
    inlines(of: index, gap: gap, to: &writer)
    writer.markup(abbreviation == nil ? "</span>" : "</abbr>")
  }

  /// A link with an allowed address, or its words alone.
  private func link(_ index: Int, gap: GapWriter?, to writer: inout HTMLWriter) {
    let node = document.nodes[index]
    let destination = document.string(node.literal)
    let href: String? =
      switch LinkTarget(destination) {
      case .external, .inside: destination
      case .unit: UnitLink(destination, at: node.span).flatMap(address)
      case .forbidden: nil
      }
    guard let href else { return inlines(of: index, gap: gap, to: &writer) }
    writer.markup("<a")
    writer.attribute("href", href)
    language(of: index, to: &writer)
    writer.markup(">")
    inlines(of: index, gap: gap, to: &writer)
    writer.markup("</a>")
  }

  /// Bytes up to which a picture comes with the page.
  private static let smallPicture = 10_000

  private func image(_ index: Int, to writer: inout HTMLWriter) {
    let source = document.string(document.nodes[index].literal)
    guard LinkTarget(source) == .inside, let file = media[source] else { return }
    writer.markup("<img")
    writer.attribute("src", source)
    writer.attribute("alt", document.plainText(of: index))
    language(of: index, to: &writer)
    if let width = file.width, let height = file.height {
      writer.attribute("width", width)
      writer.attribute("height", height)
    }
    // Else it would be missing where the page is printed, or the network is lost, before the reader came near it.
    if file.size > Self.smallPicture { writer.markup(" loading=\"lazy\"") }
    writer.markup(" decoding=\"async\">")
  }

  private func footnoteReference(_ index: Int, to writer: inout HTMLWriter) {
    let number = Int(document.nodes[index].value)
    let isFirst = !document.nodes[..<index].contains { $0.kind == .footnoteReference && Int($0.value) == number }
    writer.markup("<sup class=\"footnote-ref\"><a")
    writer.attribute("href", "#fn-\(number)")
    if isFirst { writer.attribute("id", "fnref-\(number)") }
    writer.attribute("aria-label", phrases("text.footnote", ["number": String(number)]))
    writer.markup(">")
    writer.number(number)
    writer.markup("</a></sup>")
  }
}
