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
    guard text.isActivity(node) else { return false }
    let inside = text.document.descendants(of: node)
    return inside.contains { text[$0].kind == .image || text.isPlayer($0, "video") || text.isPlayer($0, "audio") } || namesSenses(inside, text)
  }

  /// Whether words of the activity say where something is, or how it looks or sounds.
  private func namesSenses(_ nodes: Range<Int>, _ text: InspectedText) -> Bool {
    let senses: WordClasses = [.colourUse, .side, .shape, .sound, .hearing]
    return text.prose.blocks.contains { block in
      nodes.contains(block.node) && block.words.contains { !text.prose.words[$0].classes.isDisjoint(with: senses) }
    }
  }

  func collect(_ node: Int, of text: InspectedText, into judged: inout JudgedContent) { judged.add(text.document.plainText(of: node)) }
}
