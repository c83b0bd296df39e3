import CCMarkGFM
package import UnitModel

/// Markdown to a `Document`, through cmark-gfm.
package enum MarkdownParser {
  /// Parses the text of the file from `start` on. Any bytes give a document: text that breaks a bound of `SourceLimits`
  /// gives an empty one and the reason.
  package static func parse(_ source: SourceFile, from start: Int) -> Reported<Document> {
    let range = start..<source.bytes.count
    if let violation = SourceLimits.violation(in: source, range) { return Reported(Document(), diagnostics: [violation]) }
    guard let text = UTF8Text(source, range) else { return Reported(Document()) }
    var builder = DocumentBuilder(source: source, firstLine: source.position(of: start).line, text: text.bytes)
    let hasTilde = text.bytes[range].contains(UInt8(ascii: "~"))
    ParserMemory.withParser(options: CMARK_OPT_DEFAULT | CMARK_OPT_FOOTNOTES) { parser in
      ContainerExtension.attach(to: parser, withDeletions: hasTilde)
      text.bytes.withUnsafeBytes { bytes in
        let body = UnsafeRawBufferPointer(rebasing: bytes[range])
        cmark_parser_feed(parser, body.assumingMemoryBound(to: CChar.self).baseAddress, body.count)
      }
      if let root = ContainerExtension.finish(parser, withDeletions: hasTilde) { builder.build(root) }
    }
    return Reported(builder.document, diagnostics: text.diagnostics + builder.diagnostics)
  }
}
