import UnitMarkup
import UnitModel

/// XLIFF 2.0 (OASIS Standard, 5 August 2014).
struct XLIFF20: TranslationFormat {
  let name = "xliff20"
  let fileExtension = "xliff"

  private static let namespace = "urn:oasis:names:tc:xliff:document:2.0"

  private let content = XLIFFContent(pair: "pc", point: "ph") { kind in
    switch kind {
    case .emphasis: ["type": "fmt", "subType": "xlf:i"]
    case .strong: ["type": "fmt", "subType": "xlf:b"]
    case .lineBreak: ["type": "fmt", "subType": "xlf:lb"]
    case .link: ["type": "link"]
    case .image: ["type": "image"]
    case .strikethrough: ["type": "fmt"]
    case .span, .expansion, .gap, .code, .address, .footnote: ["type": "other", "subType": "waymark:\(kind.rawValue)"]
    }
  }

  func recognises(_ bytes: [UInt8]) -> Bool { isXLIFF(bytes, version: "2.0") }

  func write(_ file: TranslationFile) -> [UInt8] {
    var writer = XMLWriter()
    writer.element(
      "xliff",
      [
        "xmlns": Self.namespace, "version": "2.0", "srcLang": file.sourceLanguage.description, "trgLang": file.targetLanguage.description,
      ]
    ) { writer in
      writer.element("file", ["id": file.unit, "original": "units/\(file.unit)/unit.md"]) { writer in
        for entry in file.entries { write(entry, to: &writer) }
      }
    }
    return writer.bytes
  }

  private func write(_ entry: TranslationFile.Entry, to writer: inout XMLWriter) {
    writer.element("unit", ["id": entry.id, "xml:space": "preserve"]) { writer in
      if !entry.note.isEmpty {
        writer.element("notes") { $0.element("note", text: entry.note) }
      }
      let state: (String, String?) =
        switch entry.state {
        case .missing: ("initial", nil)
        case .stale: ("initial", "waymark:stale")
        case .done: ("translated", nil)
        }
      writer.element("segment", ["state": state.0, "subState": state.1]) { writer in
        writer.mixedElement("source") { content.write(entry.source, codes: entry.codes, to: &$0) }
        if let target = entry.target { writer.mixedElement("target") { content.write(target, codes: entry.codes, to: &$0) } }
      }
    }
  }

  func read(_ source: SourceFile) -> Reported<TranslationFile?> {
    let (root, failure) = root(of: source, version: "2.0")
    guard let root else { return failure }
    guard let file = root.elements.first(where: { $0.name == "file" }), let unit = slug(in: file.attributes["original"] ?? ""),
      let from = LanguageTag(root.attributes["srcLang"] ?? ""), let to = LanguageTag(root.attributes["trgLang"] ?? "")
    else {
      return refuse(
        "the file names no unit, or not both languages", at: SourceSpan(source.line(root.line)),
        help: "it needs srcLang and trgLang on 'xliff', and original=\"units/…/unit.md\" on 'file'")
    }
    var entries: [TranslationFile.Entry] = []
    func collect(_ element: XMLElement) {
      for child in element.elements {
        if child.name == "unit" { entries.append(entry(child, in: source)) } else { collect(child) }
      }
    }
    collect(file)
    return Reported(TranslationFile(unit: unit, sourceLanguage: from, targetLanguage: to, entries: entries))
  }

  /// A unit; a translator's tool may have split it into several segments, with blanks between them in 'ignorable'.
  private func entry(_ element: XMLElement, in source: SourceFile) -> TranslationFile.Entry {
    var original = SegmentContent()
    var translation = SegmentContent()
    var hasTarget = true
    var isOpen = false
    for part in element.elements where part.name == "segment" || part.name == "ignorable" {
      let from = part.elements.first { $0.name == "source" }.map(content.read) ?? SegmentContent()
      let to = part.elements.first { $0.name == "target" }.map(content.read)
      for piece in from.pieces { original.append(piece) }
      for piece in (to ?? (part.name == "ignorable" ? from : SegmentContent())).pieces { translation.append(piece) }
      if part.name == "segment" {
        if to == nil || to?.pieces.isEmpty == true, !from.pieces.isEmpty { hasTarget = false }
        if part.attributes["state"] ?? "initial" == "initial", part.attributes["subState"] == "waymark:stale" { isOpen = true }
      }
    }
    return TranslationFile.Entry(
      id: element.attributes["id"] ?? "", source: original, target: hasTarget ? translation : nil,
      state: !hasTarget ? .missing : isOpen ? .stale : .done, span: SourceSpan(source.line(element.line)))
  }
}
