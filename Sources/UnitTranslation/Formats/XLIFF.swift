import UnitMarkup
import UnitModel

/// What the two versions of XLIFF share.
extension TranslationFormat {
  /// The document's root, or why there is none.
  func root(of source: SourceFile, version: String) -> (element: XMLElement?, failure: Reported<TranslationFile?>) {
    do {
      let root = try XMLReader.read(source.bytes)
      if root.name == "xliff", root.attributes["version"] == version { return (root, Reported(nil)) }
      return (
        nil,
        refuse(
          "this is no XLIFF \(version)", at: SourceSpan(source.line(root.line)),
          help: "its outermost element is '\(root.name)', version '\(root.attributes["version"] ?? "none")'; export the unit again")
      )
    } catch {
      return (
        nil,
        refuse("this XML cannot be read: \(error.message)", at: SourceSpan(source.line(error.line)), help: "export the unit again, or mend the file")
      )
    }
  }

  /// Whether the beginning of a file names XLIFF and a version.
  func isXLIFF(_ bytes: [UInt8], version: String) -> Bool {
    let head = String(decoding: bytes.prefix(2048), as: UTF8.self)
    return head.contains("<xliff") && (head.contains("version=\"\(version)\"") || head.contains("version='\(version)'"))
  }

  /// The slug in `units/SLUG/unit.md`.
  func slug(in original: String) -> String? {
    let parts = original.split(separator: "/")
    return parts.count >= 2 ? String(parts[parts.count - 2]) : nil
  }
}

/// Writes and reads mixed content; the names of the elements differ by version.
struct XLIFFContent {
  /// Name of the element of a pair, and of a point.
  let pair: String
  let point: String
  /// Attributes of a code beside its id.
  let attributes: @Sendable (CodeKind) -> KeyValuePairs<String, String?>

  func write(_ content: SegmentContent, codes: [CodeKind], to writer: inout XMLWriter) {
    var rest = content.pieces[...]
    write(&rest, codes: codes, to: &writer)
  }

  private func write(_ rest: inout ArraySlice<SegmentContent.Piece>, codes: [CodeKind], to writer: inout XMLWriter) {
    while let piece = rest.popFirst() {
      switch piece {
      case .text(let text): writer.text(text)
      case .close: return
      case .open(let number): writer.mixedElement(pair, withID(number, codes)) { write(&rest, codes: codes, to: &$0) }
      case .point(let number): writer.element(point, withID(number, codes))
      }
    }
  }

  private func withID(_ number: Int, _ codes: [CodeKind]) -> KeyValuePairs<String, String?> {
    let others = number <= codes.count ? attributes(codes[number - 1]) : [:]
    // KeyValuePairs has no append; the versions give one or two attributes.
    let list = Array(others)
    switch list.count {
    case 0: return ["id": String(number)]
    case 1: return ["id": String(number), list[0].key: list[0].value]
    default: return ["id": String(number), list[0].key: list[0].value, list[1].key: list[1].value]
    }
  }

  /// Marks of the translator's tool, such as where a segment begins; they hold text like any other.
  private static let marks: Set = ["mrk", "sm", "em"]

  /// The content of `source` or `target`; a code without a number and any other markup become number 0, which fits nothing.
  func read(_ element: XMLElement) -> SegmentContent {
    var content = SegmentContent()
    append(element, to: &content)
    return content
  }

  private func append(_ element: XMLElement, to content: inout SegmentContent) {
    for child in element.children {
      switch child {
      case .text(let text): content.append(.text(text))
      case .element(let inner):
        let number = inner.attributes["id"].flatMap { Int($0) } ?? 0
        if inner.name == pair {
          content.append(.open(number))
          append(inner, to: &content)
          content.append(.close(number))
        } else if inner.name == point {
          content.append(.point(number))
        } else if Self.marks.contains(inner.name) {
          append(inner, to: &content)
        } else {
          content.append(.point(0))
        }
      }
    }
  }
}
