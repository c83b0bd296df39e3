import UnitModel

struct ReviewQuizEquivalent: ReviewCheck {
  let about = CheckDescription(
    id: "review-quiz-equivalent",
    question: "Can a learner who does not see, hear or drag answer the same question, and is it then neither easier nor harder?",
    why: "A question about a picture asks something else of those who only hear its words.",
    severity: .advice,
    requirements: ["1.1.1", "2.1.1"],
    bad: [":::choice{#a outcome=LO1}\n\n![A sign with a running figure](media/card.svg)\n\nWhat does it mean?\n\n- [x] Way out\n- [ ] Stairs\n\n:::"],
    good: [":::choice{#a outcome=LO1}\n\nWhat comes first?\n\n- [x] Way out\n- [ ] Stairs\n\n:::"])

  let kinds: [NodeKind] = [.container]

  func asks(about node: Int, of text: InspectedText) -> Bool {
    guard text.isActivity(node) else { return false }
    return text.document.container(node)?.name.value == "hotspot"
      || text.document.descendants(of: node).contains { text[$0].kind == .image || text.isPlayer($0, "video") || text.isPlayer($0, "audio") }
  }

  func collect(_ node: Int, of text: InspectedText, into judged: inout JudgedContent) {
    judged.add(text.document.plainText(of: node))
    for image in text.document.descendants(of: node) where text[image].kind == .image {
      judged.add(file: text.document.string(text[image].literal), of: text)
    }
  }
}
