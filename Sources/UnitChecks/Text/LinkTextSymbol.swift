import UnitModel

struct LinkTextSymbol: TextCheck {
  let about = CheckDescription(
    id: "link-text-symbol",
    question: "Do link texts have words, not only signs?",
    why: "An arrow or an emoji is read as its name, or not at all.",
    severity: .error,
    requirements: ["2.4.4"],
    bad: [
      "[→](https://example.org)"
    ],
    good: [
      "[Next: money](https://example.org)"
    ])

  let kinds: [NodeKind] = [.link]

  func inspect(_ node: Int, of text: InspectedText, _ report: inout CheckReport) {
    let words = text.document.plainText(of: node)
    guard words.contains(where: { !$0.isWhitespace }) else { return }
    if text.name(of: node).isEmpty {
      report.fail("the link text '\(words)' has no words", at: text[node].span, help: "write where the link leads")
    } else {
      report.pass()
    }
  }
}
