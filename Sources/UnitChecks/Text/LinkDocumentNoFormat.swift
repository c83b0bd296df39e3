import UnitModel

struct LinkDocumentNoFormat: TextCheck {
  var about: CheckDescription {
    CheckDescription(
      id: "link-document-no-format",
      question: "Does a link to a document say its format, and its size when it is a file of the unit?",
      why: "A document opens in another program, costs data on a phone, and may not work with a screen reader; people want to know before.",
      severity: .warning,
      requirements: ["2.4.4"],
      bad: [
        "[Flood report](media/report.pdf)",
        "[The form](media/form.docx)",
        "[Prices](https://example.org/prices.xlsx)",
        "[Slides](media/slides.pptx)",
        "[Flood report (PDF)](media/report.pdf)",
        "[All files](media/all.zip)",
      ],
      good: [
        "[Flood report (PDF, 2.1 MB)](media/report.pdf)",
        "[Prices (Excel, 40 kB)](media/prices.xlsx)",
        "[Prices (XLSX)](https://example.org/prices.xlsx)",
        "[Flood report](https://example.org/report)",
        "[Flood report](media/report.pdf) (PDF, 2.1 MB)",
        "[Text of the report](media/report.txt)",
      ])
  }

  private static let formats: [String: [String]] = [
    "pdf": ["pdf"], "doc": ["doc", "word"], "docx": ["docx", "word"], "odt": ["odt", "writer", "opendocument"], "xls": ["xls", "excel"],
    "xlsx": ["xlsx", "excel"], "ods": ["ods", "calc", "opendocument"], "ppt": ["ppt", "powerpoint"], "pptx": ["pptx", "powerpoint"],
    "odp": ["odp", "impress", "opendocument"], "zip": ["zip"], "epub": ["epub"], "rtf": ["rtf"], "csv": ["csv"],
    "ics": ["ics", "calendar", "kalender", "calendario", "calendrier", "kalenteri"], "key": ["key", "keynote"], "pages": ["pages"],
    "numbers": ["numbers"],
    "7z": ["7z"], "rar": ["rar"],
  ]

  var kinds: [NodeKind] { [.link] }

  func inspect(_ node: Int, of text: InspectedText, _ report: inout CheckReport) {
    let target = text.target(of: node)
    let ending = ImageName.ending(of: target)
    guard let names = Self.formats[ending], LinkTarget(target) == .inside || LinkTarget(target) == .external else { return }
    let words = (text.document.plainText(of: node) + behind(node, text)).lowercased()
    let hasFormat = names.contains { words.contains($0) }
    let size = text.media[String(target.prefix { $0 != "#" && $0 != "?" })]?.size
    let hasSize = size == nil || ["kb", "mb", "ko", "mo", "kt", "mt", "kib", "mib", "кб", "мб"].contains { words.contains($0) }
    if hasFormat && hasSize { return report.pass() }
    let label = [hasFormat ? nil : ending.uppercased(), hasSize ? nil : size.map { Self.words(forBytes: $0, language: text.unit.language.primary) }]
      .compactMap { $0 }
    let end = text.textSpan(of: node).end
    let description = label.joined(separator: ", ")
    report.fail(
      "this link leads to a document without saying its \(hasFormat ? "size" : hasSize ? "format" : "format and size")", at: text[node].span,
      help: "add it to the words of the link: (\(description))",
      fix: label.isEmpty ? nil : Fix(replace: SourceSpan(start: end, end: end), with: " (\(description))", safety: .safe))
  }

  /// The parenthesis right behind a link.
  private func behind(_ node: Int, _ text: InspectedText) -> String {
    guard let next = text.sibling(behind: node), text[next].kind == .text else { return "" }
    let words = text.document.string(text[next].literal).drop { $0 == " " }
    return words.first == "(" ? String(words.prefix { $0 != ")" }) : ""
  }

  /// A size as people write it in a language: "2.1 MB", "2,1 Mo".
  private static func words(forBytes bytes: Int, language: String) -> String {
    let isMega = bytes >= 1_000_000
    let tenths = isMega ? (bytes + 50_000) / 100_000 : (bytes + 999) / 1000 * 10
    let mark = ["en", "mt", "ga"].contains(language) ? "." : ","
    let number = isMega && tenths % 10 > 0 ? "\(tenths / 10)\(mark)\(tenths % 10)" : "\(tenths / 10)"
    let unit = language == "fr" ? "o" : language == "fi" ? "t" : "B"
    return "\(number) \(isMega ? "M" : "k")\(unit)"
  }
}
