import UnitModel

struct SectionWithoutHeading: TextCheck {
  var about: CheckDescription {
    CheckDescription(
      id: "section-without-heading",
      question: "Is there a heading at least every 400 words?",
      why:
        "Headings let people skim, come back after a pause and, with a screen reader, jump; a long text without them has to be read from the start.",
      severity: .warning,
      requirements: ["2.4.10"],
      bad: [
        "\(Self.long)",
        "## Work\n\n\(Self.long)",
        "\(Self.long)\n\n## Work\n\nText.",
        "## Work\n\n\(Self.short)\n\n- One\n- Two\n\n\(Self.short)",
        "## Work\n\nText.\n\n### Smaller\n\n\(Self.long)",
      ],
      good: [
        "## Work\n\nText.",
        "\(Self.short)",
        "## Work\n\n\(Self.short)\n\n## Next\n\n\(Self.short)",
        "\(Self.short)\n\n## Next\n\n\(Self.short)",
        "## Work\n\n\(Self.short)\n\n### Smaller\n\n\(Self.short)",
      ])
  }

  private static let limit = 400

  var kinds: [NodeKind] { [.document] }

  func inspect(_ node: Int, of text: InspectedText, _ report: inout CheckReport) {
    let prose = text.prose
    var first: Int?
    var words = 0
    var isReported = false
    for block in prose.blocks {
      if block.kind == .heading {
        first = nil
        words = 0
        isReported = false
        continue
      }
      if first == nil { first = block.node }
      words += block.words.count
      guard words > Self.limit, !isReported, let first else { continue }
      isReported = true
      report.fail(
        "there are more than \(Self.limit) words without a heading from here", at: text[first].span,
        help: "divide the text with headings that say what each part is about",
        notes: [Note("word \(Self.limit) is in this block", at: text[block.node].span)])
    }
  }

  private static let paragraph =
    "Take your card with you on every day of your stay. Show it at the desk when you need a doctor. Keep a copy in your room. Ask your mentor when you are not sure."
  private static let short = Array(repeating: paragraph, count: 7).joined(separator: "\n\n")
  private static let long = Array(repeating: paragraph, count: 14).joined(separator: "\n\n")
}
