import UnitModel

struct LinkTextURL: TextCheck {
  let about = CheckDescription(
    id: "link-text-url",
    question: "Are links named by words, not by their address?",
    why: "An address is read letter by letter.",
    severity: .warning,
    requirements: ["2.4.4"],
    bad: [
      "See https://example.org/path",
      "[www.example.org](https://example.org)"
    ],
    good: [
      "[The insurance office](https://example.org)"
    ])

  let kinds: [NodeKind] = [.link]

  func inspect(_ node: Int, of text: InspectedText, _ report: inout CheckReport) {
    let words = text.document.plainText(of: node)
    if words.hasPrefix("http://") || words.hasPrefix("https://") || words.hasPrefix("www.") {
      report.fail("the text of this link is an address", at: text[node].span, help: "write [words](\(text.document.string(text[node].literal)))")
    } else {
      report.pass()
    }
  }
}
