import UnitModel

struct TextAllCaps: TextCheck {
  let about = CheckDescription(
    id: "text-all-caps",
    question: "Is running text written in small letters?",
    why: "Capitals are harder to read, and some screen readers spell them.",
    severity: .warning,
    requirements: ["3.1.5"],
    bad: [
      "YOU MUST CARRY YOUR CARD WITH YOU"
    ],
    good: [
      "You must carry your EHIC with you."
    ])

  let kinds: [NodeKind] = [.text]

  func inspect(_ node: Int, of text: InspectedText, _ report: inout CheckReport) {
    let bytes = text.document.text[text[node].literal.range]
    var capitals = 0
    for byte in bytes where byte >= 65 && byte <= 90 { capitals += 1 }
    guard capitals >= 8 else { return }
    let shouted = String(decoding: bytes, as: UTF8.self).split(whereSeparator: { !$0.isLetter && $0 != " " })
    if shouted.contains(where: { part in
      let words = part.split(separator: " ").filter { $0.count > 1 }
      return words.count >= 4 && words.allSatisfy { $0.allSatisfy(\.isUppercase) }
    }) {
      report.fail("these words are written in capitals", at: text[node].span, help: "write them in small letters; **bold** stresses them")
    }
  }
}
