import UnitModel

struct TextEmphasisBlock: TextCheck {
  var about: CheckDescription {
    CheckDescription(
      id: "text-emphasis-block",
      question: "Are whole paragraphs written in plain type?",
      why: "When everything is bold nothing is, and long italics are hard to read, above all with dyslexia.",
      severity: .warning,
      requirements: ["1.3.1"],
      bad: [
        "**You must always carry your card with you. Nobody may take it away from you, not even the police.**",
        "*The river is long and cold, and it starts in the mountains, from where it flows down to the town.*",
        "Text. *The river is long and cold, and it starts in the mountains, from where it flows down to the town.* Text.",
        "- ***You must always carry your card with you. Nobody may take it away from you, not even the police.***",
        "**Bring your card. Bring your form. Ask your mentor when you do not know what to do.**",
      ],
      good: [
        "**Always** carry your card.",
        "The novel *A River and Its People in the Time of the Great Mills* is long.",
        "**Important.** You must always carry your card with you. Nobody may take it away from you.",
        "**Bring your card!**",
        "You must always carry your card with you. Nobody may take it away from you, not even the police.",
      ])
  }

  var kinds: [NodeKind] { [.paragraph] }

  func inspect(_ node: Int, of text: InspectedText, _ report: inout CheckReport) {
    guard let block = text.prose.block(ofNode: node), !block.marks.isEmpty else { return }
    let stressed = text.prose.marks[block.marks].filter { $0.kind == .strong }
    let isAllStrong = stressed.count > 1 && stressed.reduce(0) { $0 + $1.bytes.count } + stressed.count > block.bytes.count
    if isAllStrong, block.words.count >= 13 {
      return report.fail(
        "this whole paragraph is stressed", at: text[node].span, help: "stress the words that matter, or use a call-out: > [!IMPORTANT]")
    }
    for mark in text.prose.marks[block.marks] where mark.kind == .strong || mark.kind == .emphasis {
      let covers = mark.bytes.count == block.bytes.count
      let words = block.words.count { mark.bytes.contains(Int(text.prose.words[$0].start)) }
      if covers && words >= 13 || mark.kind == .emphasis && mark.bytes.count > 80 {
        return report.fail(
          covers ? "this whole paragraph is stressed" : "these \(words) words are in italics", at: text[mark.node].span,
          help: "stress the words that matter, or use a call-out: > [!IMPORTANT]")
      }
    }
    report.pass()
  }
}
