import UnitMarkup
import UnitModel

/// What stands inside a paragraph, a heading or a cell.
extension TextRenderer {
  func language(of node: Int, to writer: inout HTMLWriter) {
    guard let text = document.attributes(of: node)?.value("lang"), let tag = LanguageTag(text) else { return }
    writer.attribute("lang", tag.description)
    if tag.isRightToLeft != isRightToLeft { writer.attribute("dir", tag.isRightToLeft ? "rtl" : "ltr") }
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
    guard isRightToLeft else { return writer.text(text) }
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
