import UnitModel

struct LinkFootnoteOrphan: TextCheck {
  var about: CheckDescription {
    CheckDescription(
      id: "link-footnote-orphan",
      question: "Does every footnote have its mark in the text, and every mark its footnote?",
      why: "A mark without a note leads screen-reader users nowhere, and a note without a mark is not shown at all.",
      severity: .error,
      requirements: ["1.3.1"],
      bad: [
        "Text.\n\n[^1]: A note nobody points to.",
        "Text with a mark.[^1]",
        "Text.[^1]\n\n[^2]: A note.",
        "Text.[^rain] More.[^wind]\n\n[^rain]: About rain.",
        "- Item.[^x]",
      ],
      good: [
        "Text.[^1]\n\n[^1]: A note.",
        "Text.[^rain] More.[^rain]\n\n[^rain]: About rain.",
        "The code `[^1]` writes a mark.",
        "```\n[^1]: code\n```",
        "The set \\[^1\\] is escaped.",
      ])
  }

  var kinds: [NodeKind] { [.document] }

  func inspect(_ node: Int, of text: InspectedText, _ report: inout CheckReport) {
    let bytes = text.unit.source.bytes
    let start = Int(text[0].span.start)
    let isNoteSign = { (index: Int) in
      bytes[index] == UInt8(ascii: "^") && index > start && bytes[index - 1] == UInt8(ascii: "[")
        && (index < 2 || bytes[index - 2] != UInt8(ascii: "\\"))
    }
    guard start < bytes.count, bytes[start...].contains(UInt8(ascii: "^")) else { return }
    let signs = (start..<bytes.count).filter(isNoteSign)
    guard !signs.isEmpty else { return }
    let code = (text.nodes(.code) + text.nodes(.codeBlock)).map { text[$0].span.range }
    var notes: [String: SourceSpan] = [:]
    var marks: [(label: String, span: SourceSpan)] = []
    for sign in signs where !code.contains(where: { $0.contains(sign) || $0.lowerBound == sign + 1 }) {
      guard let end = bytes[sign...].prefix(80).firstIndex(of: UInt8(ascii: "]")), end > sign + 1 else { continue }
      let label = String(decoding: bytes[sign + 1..<end], as: UTF8.self).lowercased()
      guard !label.contains(where: \.isWhitespace) else { continue }
      let span = SourceSpan(sign - 1..<end + 1)
      let isNote = end + 1 < bytes.count && bytes[end + 1] == UInt8(ascii: ":") && isLineStart(sign - 1, bytes)
      if isNote { notes[label] = notes[label] ?? span } else { marks.append((label, span)) }
    }
    let labels = Set(marks.map(\.label))
    for mark in marks {
      if notes[mark.label] != nil {
        report.pass()
      } else {
        report.fail("there is no footnote '\(mark.label)'", at: mark.span, help: "write it on a line of its own: [^\(mark.label)]: text")
      }
    }
    for (label, span) in notes.sorted(by: { $0.value.start < $1.value.start }) where !labels.contains(label) {
      report.fail(
        "no mark in the text leads to the footnote '\(label)'", at: span, help: "write [^\(label)] where it belongs, or remove the footnote")
    }
  }

  private func isLineStart(_ place: Int, _ bytes: [UInt8]) -> Bool {
    var index = place
    while index > 0, bytes[index - 1] == 0x20 || bytes[index - 1] == UInt8(ascii: ">") { index -= 1 }
    return index == 0 || bytes[index - 1] == 0x0A || bytes[index - 1] == 0x0D
  }
}
