import UnitModel

struct TextEmphasisBlock: TextCheck {
  let about = CheckDescription(
    id: "text-emphasis-block",
    question: "Are whole paragraphs written in plain type?",
    why: "When everything is bold nothing is, and long italics are hard to read.",
    severity: .warning,
    requirements: ["1.3.1"],
    bad: [
      "**You must always carry your card with you. Nobody may take it away from you, not even the police.**"
    ],
    good: [
      "**Always** carry your card."
    ])

  let kinds: [NodeKind] = [.paragraph]

  func inspect(_ node: Int, of text: InspectedText, _ report: inout CheckReport) {
    let children = Array(text.document.children(of: node))
    guard children.count == 1, [.strong, .emphasis].contains(text[children[0]].kind) else { return }
    if text.document.plainText(of: node).count > 80 {
      report.fail("this whole paragraph is stressed", at: text[node].span, help: "stress the words that matter, or use a call-out: > [!IMPORTANT]")
    }
  }
}
