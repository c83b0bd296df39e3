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
    let bytes = text.document.text[text[node].literal.range]
    var place = bytes.startIndex
    while place < bytes.endIndex {
      if let placeholder = Self.placeholders.first(where: { bytes[place] == $0.first && bytes[place...].starts(with: $0) }) {
        report.fail(
          "'\(String(decoding: placeholder, as: UTF8.self))' is a placeholder", at: text[node].span, help: "write the text, or remove it")
        return
      }
      place += 1
    }
  }

  private static let placeholders = ["TODO", "TBD", "FIXME", "XXX", "Lorem ipsum", "lorem ipsum"].map { Array($0.utf8) }
}
