import UnitModel

struct ReviewReadingSequence: ReviewCheck {
  let about = CheckDescription(
    id: "review-reading-sequence",
    question: "Does what stands side by side make sense when it is read one after the other, from top to bottom?",
    why: "A screen reader and a small screen know only one order: that of the text.",
    severity: .advice,
    requirements: ["1.3.2"],
    bad: ["| Sign | Meaning |\n| --- | --- |\n| ![A flame](media/a.svg) | Fire |\n"],
    good: ["One thing after the other.", "| Sign | Meaning |\n| --- | --- |\n| Red | Fire |\n"])

  let kinds: [NodeKind] = [.container, .table]

  func asks(about node: Int, of text: InspectedText) -> Bool {
    if let name = text.document.container(node)?.name.value { return ["compare", "views"].contains(name) }
    return text.document.descendants(of: node).contains { text[$0].kind == .image || text[$0].kind == .lineBreak }
  }

  func collect(_ node: Int, of text: InspectedText, into judged: inout JudgedContent) { judged.add(text.document.plainText(of: node)) }
}
