import UnitModel

struct ReviewLanguageParts: ReviewCheck {
  let about = CheckDescription(
    id: "review-language-parts",
    question: "Is each marked passage in the language it is marked with, and are names and words of everyday use left unmarked?",
    why: "A screen reader changes its voice at every mark.",
    severity: .advice,
    requirements: ["3.1.2"],
    bad: ["Say [Guten Tag]{lang=de} first."],
    good: ["Say hello first."])

  let kinds: [NodeKind] = NodeKind.allCases

  func asks(about node: Int, of text: InspectedText) -> Bool { text.document.attributes(of: node)?.has("lang") == true }

  func collect(_ node: Int, of text: InspectedText, into judged: inout JudgedContent) {
    judged.add(text.document.attributes(of: node)?.value("lang") ?? "")
    judged.add(text.document.plainText(of: node))
  }
}
