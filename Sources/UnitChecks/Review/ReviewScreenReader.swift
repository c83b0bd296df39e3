import UnitModel

struct ReviewScreenReader: ReviewCheck {
  let about = CheckDescription(
    id: "review-screen-reader",
    question: "Was the unit heard once with a screen reader from beginning to end, activities answered, and nothing missed or said twice?",
    why: "It is the one test that shows what a blind learner gets. Name the screen reader and its version behind your name.",
    severity: .advice,
    requirements: ["1.3.1", "4.1.2", "4.1.3"],
    bad: ["Words."],
    good: [""])

  let kinds: [NodeKind] = [.document]

  func asks(about node: Int, of text: InspectedText) -> Bool { text.document.nodes.count > 1 }

  func collect(_ node: Int, of text: InspectedText, into judged: inout JudgedContent) { judged.addStructure(of: text) }
}
