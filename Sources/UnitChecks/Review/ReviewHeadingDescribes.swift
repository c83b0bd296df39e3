import UnitModel

struct ReviewHeadingDescribes: ReviewCheck {
  let about = CheckDescription(
    id: "review-heading-describes",
    question: "Does each heading say what its part is about?",
    why: "Learners who listen jump from heading to heading and decide by these words alone.",
    severity: .advice,
    requirements: ["2.4.6"],
    bad: ["## When to call 112\n\nWords."],
    good: ["No heading."])

  let kinds: [NodeKind] = [.heading]

  func asks(about node: Int, of text: InspectedText) -> Bool { true }

  func collect(_ node: Int, of text: InspectedText, into judged: inout JudgedContent) {
    judged.add(text.document.plainText(of: node))
    var next = Int(text[node].end)
    while next < text.document.nodes.count, text[next].kind != .heading {
      judged.add(text.document.plainText(of: next))
      next = Int(text[next].end)
    }
  }
}
