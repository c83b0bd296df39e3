import UnitModel

struct ReviewPlainLanguage: ReviewCheck {
  let about = CheckDescription(
    id: "review-plain-language",
    question: "Do the people the unit is for understand every sentence at the first reading?",
    why: "Learners read it in a foreign country, perhaps in a foreign language; figures such as LIX count letters, not sense.",
    severity: .advice,
    requirements: ["3.1.5"],
    bad: ["Words."],
    good: [""])

  let kinds: [NodeKind] = [.document]

  func asks(about node: Int, of text: InspectedText) -> Bool { text.document.nodes.count > 1 }

  func collect(_ node: Int, of text: InspectedText, into judged: inout JudgedContent) { judged.add(text.document.plainText(of: node)) }
}
