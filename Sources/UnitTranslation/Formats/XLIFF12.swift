import UnitMarkup
import UnitModel

/// XLIFF 1.2 (OASIS Standard, 1 February 2008).
struct XLIFF12: TranslationFormat {
  let name = "xliff12"
  let fileExtension = "xlf"

  private static let namespace = "urn:oasis:names:tc:xliff:document:1.2"

  private let content = XLIFFContent(pair: "g", point: "x") { kind in
    switch kind {
    case .emphasis: ["ctype": "italic"]
    case .strong: ["ctype": "bold"]
    case .link: ["ctype": "link"]
    case .lineBreak: ["ctype": "lb"]
    case .image, .strikethrough, .span, .expansion, .gap, .code, .address, .footnote: ["ctype": "x-\(kind.rawValue)"]
    }
  }

  func recognises(_ bytes: [UInt8]) -> Bool { isXLIFF(bytes, version: "1.2") }

  func write(_ file: TranslationFile) -> [UInt8] {
    var writer = XMLWriter()
    writer.element("xliff", ["version": "1.2", "xmlns": Self.namespace]) { writer in
      writer.element(
        "file",
        [
          "original": "units/\(file.unit)/unit.md", "source-language": file.sourceLanguage.description,
          "target-language": file.targetLanguage.description, "datatype": "x-markdown",
        ]
      ) { writer in
        writer.element("body") { writer in
          for entry in file.entries { write(entry, to: &writer) }
        }
      }
    }
    return writer.bytes
  }

  private func write(_ entry: TranslationFile.Entry, to writer: inout XMLWriter) {
    writer.element("trans-unit", ["id": entry.id, "xml:space": "preserve"]) { writer in
      writer.mixedElement("source") { content.write(entry.source, codes: entry.codes, to: &$0) }
      if let target = entry.target {
        let state = entry.state == .done ? "translated" : "needs-adaptation"
        writer.mixedElement("target", ["state": state]) { content.write(target, codes: entry.codes, to: &$0) }
      }
      if !entry.note.isEmpty { writer.element("note", text: entry.note) }
    }
  }

  func read(_ source: SourceFile) -> Reported<TranslationFile?> {
    let (root, failure) = root(of: source, version: "1.2")
    guard let root else { return failure }
    guard let file = root.elements.first(where: { $0.name == "file" }), let unit = slug(in: file.attributes["original"] ?? ""),
      let from = LanguageTag(file.attributes["source-language"] ?? ""), let to = LanguageTag(file.attributes["target-language"] ?? "")
    else {
      return refuse(
        "the element 'file' names no unit, or not both languages", at: SourceSpan(source.line(root.line)),
        help: "it needs original=\"units/…/unit.md\", source-language and target-language")
    }
    var entries: [TranslationFile.Entry] = []
    func collect(_ element: XMLElement) {
      for child in element.elements {
        if child.name == "trans-unit" { entries.append(entry(child, in: source)) } else { collect(child) }
      }
    }
    collect(file)
    return Reported(TranslationFile(unit: unit, sourceLanguage: from, targetLanguage: to, entries: entries))
  }

  private func entry(_ element: XMLElement, in source: SourceFile) -> TranslationFile.Entry {
    let target = element.elements.first { $0.name == "target" }
    let original = element.elements.first { $0.name == "source" }.map(content.read) ?? SegmentContent()
    let translation = target.map(content.read).flatMap { $0.isEmpty && !$0.pieces.contains(.point(0)) && !original.isEmpty ? nil : $0 }
    let state = target?.attributes["state"] ?? "translated"
    let isOpen = state == "new" || state.hasPrefix("needs-")
    return TranslationFile.Entry(
      id: element.attributes["id"] ?? "", source: original, target: translation,
      state: translation == nil ? .missing : isOpen ? .stale : .done, span: SourceSpan(source.line(element.line)))
  }
}
