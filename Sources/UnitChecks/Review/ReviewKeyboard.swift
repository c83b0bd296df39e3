import UnitModel

struct ReviewKeyboard: ReviewCheck {
  let about = CheckDescription(
    id: "review-keyboard",
    question: "Was the unit worked through once with the keyboard alone: every activity reached, seen to be reached, answered and left?",
    why: "Many learners use no mouse, and no program notices everything that stops them.",
    severity: .advice,
    requirements: ["2.1.1", "2.1.2", "2.4.3", "2.4.7"],
    bad: [":::truefalse{#a answer=true outcome=LO1}\n\nIt is so.\n\n:::"],
    good: ["Words alone."])

  let kinds: [NodeKind] = [.document]

  func asks(about node: Int, of text: InspectedText) -> Bool {
    !text.unit.activities.isEmpty || text.document.nodes.indices.contains { text.isPlayer($0, "video") || text.isPlayer($0, "audio") }
  }

  func collect(_ node: Int, of text: InspectedText, into judged: inout JudgedContent) { judged.addStructure(of: text) }
}
