import UnitModel

struct ReviewSensoryInstructions: ReviewCheck {
  let about = CheckDescription(
    id: "review-sensory-instructions",
    question: "Can each instruction be followed without seeing the picture or hearing the sound it speaks of?",
    why: "“Press the round button on the right” leaves out whoever does not see round and right.",
    severity: .advice,
    requirements: ["1.3.3"],
    bad: [":::choice{#a outcome=LO1}\n\n![A sign with a running figure](media/card.svg)\n\nWhat does it mean?\n\n- [x] Way out\n- [ ] Stairs\n\n:::"],
    good: [":::choice{#a outcome=LO1}\n\nWhat comes first?\n\n- [x] Way out\n- [ ] Stairs\n\n:::"])

  let kinds: [NodeKind] = [.container]

  func asks(about node: Int, of text: InspectedText) -> Bool {
    text.isActivity(node) && text.document.descendants(of: node).contains { text[$0].kind == .image || text.isPlayer($0, "video") || text.isPlayer($0, "audio") }
  }

  func collect(_ node: Int, of text: InspectedText, into judged: inout JudgedContent) { judged.add(text.document.plainText(of: node)) }
}
