import UnitModel

struct TextBidiControls: TextCheck {
  var about: CheckDescription {
    CheckDescription(
      id: "text-bidi-controls",
      question: "Is the text free of invisible characters that turn its direction or hide in words?",
      why: "They make text read otherwise than it is written: screen readers and search stumble, and a link can pretend to be another one.",
      severity: .error,
      requirements: ["1.3.2"],
      bad: [
        "Call \u{202E}211 now",
        "Call 112\u{202C} now",
        "The pass\u{200B}word is here.",
        "Call \u{2067}112 now",
        "\u{FEFF}Call 112 now",
        "## Call\u{200B} now\n\nText.",
      ],
      good: [
        "Call 112 now",
        "The word \u{2068}שלום\u{2069} means peace.",
        "A family 👨\u{200D}👩\u{200D}👧 eats.",
        "A long com\u{00AD}pound word",
        "10\u{00A0}km",
        "[می\u{200C}خواهم]{lang=fa}",
      ])
  }

  var kinds: [NodeKind] { [.text] }

  func inspect(_ node: Int, of text: InspectedText, _ report: inout CheckReport) {
    guard text.present.contains(0xE2) || text.present.contains(0xEF) else { return }
    let bytes = text.document.text[text[node].literal.range]
    guard bytes.contains(0xE2) || bytes.contains(0xEF) else { return }
    let scalars = Array(String(decoding: bytes, as: UTF8.self).unicodeScalars)
    var open: [Unicode.Scalar] = []
    var problem: Unicode.Scalar?
    for scalar in scalars {
      switch scalar.value {
      case 0x202A...0x202B, 0x2066...0x2068: open.append(scalar)
      case 0x202C, 0x2069: if open.popLast() == nil { problem = problem ?? scalar }
      case 0x202D, 0x202E, 0x200B, 0xFEFF: problem = problem ?? scalar
      default: break
      }
    }
    guard let hidden = problem ?? open.first else { return }
    let isSpace = hidden.value == 0x200B || hidden.value == 0xFEFF
    report.fail(
      "there is an invisible character U+\(String(hidden.value, radix: 16, uppercase: true)) here", at: text[node].span,
      help: isSpace ? "remove it" : "remove it; mark other languages with [words]{lang=ar}", fix: isSpace ? fix(hidden, node, text) : nil)
  }

  /// Removing a blank without width changes nothing that anybody sees.
  private func fix(_ hidden: Unicode.Scalar, _ node: Int, _ text: InspectedText) -> Fix? {
    let span = text[node].span
    let encoded = Array(String(Character(hidden)).utf8)
    let bytes = text.unit.source.bytes[span.range]
    guard let start = bytes.indices.first(where: { bytes[$0...].starts(with: encoded) }) else { return nil }
    return Fix(replace: SourceSpan(start..<start + encoded.count), with: "", safety: .safe)
  }
}
