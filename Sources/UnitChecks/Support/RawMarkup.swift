import UnitMarkup
import UnitModel

/// The raw HTML of a text as a page, so that what a page is asked is asked where the author wrote it, too. HTML is refused as
/// such; this names what else would be wrong with it.
enum RawMarkup {
  /// Checks of pages that look at one element and what lies in it, and that no check of texts covers.
  static let checks: Set<String> = [
    "aria-attribute-unknown", "aria-attribute-value", "aria-hidden-focus", "aria-state-required", "button-name", "embed-tabindex",
    "form-autocomplete",
    "form-input-unlabelled", "html-aria-misuse", "html-duplicate-id", "html-event-handler", "html-positive-tabindex", "iframe-no-title",
    "image-alt-page",
    "image-button-name", "keyboard-shortcuts", "label-in-name", "link-name", "meta-refresh", "object-name", "summary-name", "svg-inline-name",
    "table-scope-headers", "text-spacing-inline",
  ]

  /// The page; nil without raw HTML. Blocks that hold a tag stand in it as they are, code spans and all else as blanks, so that
  /// places on the page are places in the source.
  static func page(of text: InspectedText) -> InspectedPage? {
    guard !text.tags.isEmpty else { return nil }
    let source = text.unit.source.bytes
    var bytes = source.map { $0 == 0x0A ? $0 : 0x20 }
    func copy(_ span: SourceSpan, blank: Bool = false) {
      for index in span.range.clamped(to: 0..<bytes.count) where source[index] != 0x0A { bytes[index] = blank ? 0x20 : source[index] }
    }
    var blocks: Set<Int> = []
    for tag in text.tags {
      var block = tag.node
      while text[block].kind != .htmlBlock, text[block].kind != .paragraph, text[block].kind != .heading, text[block].kind != .tableCell,
        text.parent(of: block) > 0
      { block = text.parent(of: block) }
      blocks.insert(block)
    }
    for block in blocks {
      copy(text[block].span)
      for node in text.document.descendants(of: block) where text[node].kind == .code { copy(text[node].span, blank: true) }
    }
    let (tree, problems) = HTMLParser.read(bytes)
    return InspectedPage(tree, problems: problems)
  }
}
