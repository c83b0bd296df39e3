import UnitModel

struct ReviewDocument: ReviewCheck {
  let about = CheckDescription(
    id: "review-document",
    question: "Is the linked document itself accessible, or does the unit hold everything it says?",
    why: "A learner who follows the link leaves everything this page does for them.",
    severity: .advice,
    requirements: ["1.1.1", "1.3.1"],
    bad: ["[The form (PDF, 1 MB)](media/form.pdf)"],
    good: ["[The form](https://example.org/form)", "[The card](media/card.svg)"])

  let kinds: [NodeKind] = [.link]

  static let endings = [".pdf", ".doc", ".docx", ".odt", ".rtf", ".ppt", ".pptx", ".odp", ".xls", ".xlsx", ".ods", ".epub"]

  func asks(about node: Int, of text: InspectedText) -> Bool {
    let target = text.document.string(text[node].literal).lowercased()
    return Self.endings.contains(where: target.hasSuffix)
  }

  func collect(_ node: Int, of text: InspectedText, into judged: inout JudgedContent) {
    judged.add(file: text.document.string(text[node].literal), of: text)
  }
}
