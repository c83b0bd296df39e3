import UnitModel

struct LinkTextEmpty: TextCheck {
  let about = CheckDescription(
    id: "link-text-empty",
    question: "Does every link have a text?",
    why: "A link without words cannot be announced, chosen by voice or seen.",
    severity: .error,
    requirements: ["2.4.4", "4.1.2"],
    bad: [
      "[](https://example.org)"
    ],
    good: [
      "[The insurance office](https://example.org)"
    ])

  let kinds: [NodeKind] = [.link]

  func inspect(_ node: Int, of text: InspectedText, _ report: inout CheckReport) {
    let hasImage = text.document.descendants(of: node).contains { text[$0].kind == .image }
    let hasText = text.document.plainText(of: node).contains { !$0.isWhitespace }
    if hasText || hasImage { return report.pass() }
    report.fail("this link has no text", at: text[node].span, help: "write between the brackets where the link leads")
  }
}
