import UnitModel

struct TextParagraphTooLong: TextCheck {
  var about: CheckDescription {
    CheckDescription(
      id: "text-paragraph-too-long",
      question: "Has every paragraph at most 120 words?",
      why: "A long paragraph is a wall on a phone, and people who lose their place, or listen, have nowhere to start again.",
      severity: .warning,
      requirements: ["3.1.5"],
      bad: [
        "\(Self.long)",
        "- \(Self.long)",
        "> [!NOTE]\n> \(Self.long)",
        ":::details{summary=\"If you lost your card\"}\n\n\(Self.long)\n\n:::",
        "Short.\n\n\(Self.long)\n\nShort.",
      ],
      good: [
        "\(Self.short)",
        "\(Self.short)\n\n\(Self.short)",
        "- \(Self.short)\n- \(Self.short)",
        "Text.",
        "> \(Self.short) (Anna Keller)",
      ])
  }

  private static let sentence = "Take your card with you on every day of your stay and show it at the desk. "
  private static let short = String(Array(repeating: sentence, count: 5).joined().dropLast())
  private static let long = String(Array(repeating: sentence, count: 9).joined().dropLast())

  var kinds: [NodeKind] { [.paragraph] }

  func inspect(_ node: Int, of text: InspectedText, _ report: inout CheckReport) {
    guard let block = text.prose.block(ofNode: node) else { return }
    if block.words.count > 120 {
      report.fail(
        "this paragraph has \(block.words.count) words; 120 are a good limit", at: text[node].span,
        help: "begin a new paragraph where a new thought begins")
    } else {
      report.pass()
    }
  }
}
