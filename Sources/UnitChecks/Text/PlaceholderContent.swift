import UnitModel

struct PlaceholderContent: TextCheck {
  let about = CheckDescription(
    id: "placeholder-content",
    question: "Is the text finished?",
    why: "Learners cannot learn from “TODO”.",
    severity: .error,
    requirements: ["2.4.6"],
    bad: [
      "TODO write about insurance",
      "Lorem ipsum dolor sit amet"
    ],
    good: [
      "Write about insurance in your diary."
    ])

  let kinds: [NodeKind] = [.text]

  func inspect(_ node: Int, of text: InspectedText, _ report: inout CheckReport) {
    let words = text.document.string(text[node].literal)
    for placeholder in ["TODO", "TBD", "FIXME", "XXX", "Lorem ipsum", "lorem ipsum"] where words.contains(placeholder) {
      report.fail("'\(placeholder)' is a placeholder", at: text[node].span, help: "write the text, or remove it")
      return
    }
  }
}
