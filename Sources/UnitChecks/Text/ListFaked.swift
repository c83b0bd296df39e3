import UnitModel

struct ListFaked: TextCheck {
  let about = CheckDescription(
    id: "list-faked",
    question: "Are lists written as lists?",
    why: "Lines with bullets of their own are one paragraph to a screen reader: no count, no items.",
    severity: .error,
    requirements: ["1.3.1"],
    bad: [
      "• first\n• second"
    ],
    good: [
      "- first\n- second"
    ])

  let kinds: [NodeKind] = [.paragraph]

  private static let bullets = ["•", "◦", "▪", "–", "·", "●"]

  func inspect(_ node: Int, of text: InspectedText, _ report: inout CheckReport) {
    let bytes = text.unit.source.bytes
    var lines = 0
    for line in bytes[text[node].span.range.clamped(to: 0..<bytes.count)].split(separator: UInt8(ascii: "\n")) {
      let start = line.drop { $0 == 0x20 || $0 == 0x09 }
      if Self.bullets.contains(where: { start.starts(with: $0.utf8) }) { lines += 1 }
    }
    if lines >= 2 {
      report.fail("these lines look like a list but are a paragraph", at: text[node].span, help: "begin each item with '- '",
        fixes: text.list(insteadOf: node, bullets: Self.bullets))
    }
  }
}
