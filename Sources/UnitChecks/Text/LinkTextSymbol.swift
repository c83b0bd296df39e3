import UnitModel

struct LinkTextSymbol: TextCheck {
  var about: CheckDescription {
    CheckDescription(
      id: "link-text-symbol",
      question: "Do link texts have words, not only signs?",
      why: "Screen readers read an arrow or an emoji as its name, or not at all; a single letter is a small target for fingers and says nothing.",
      severity: .error,
      requirements: ["2.4.4"],
      bad: [
        "[→](https://example.org)",
        "[»](https://example.org)",
        "[🏠](https://example.org)",
        "[...](https://example.org)",
        "[x](https://example.org)",
        "[+](https://example.org)",
      ],
      good: [
        "[Next: money](https://example.org)",
        "[Next unit: wind →](https://example.org)",
        "[🏠 Home](https://example.org)",
        "[C++](https://example.org) is a language.",
        "[Ä to Ö](https://example.org)",
      ])
  }

  var kinds: [NodeKind] { [.link] }

  func inspect(_ node: Int, of text: InspectedText, _ report: inout CheckReport) {
    let words = text.document.plainText(of: node)
    guard words.contains(where: { !$0.isWhitespace && $0 != "*" }) else { return }
    let name = text.name(of: node)
    let isOneLetter = name.count == 1 && words.filter { !$0.isWhitespace && !"[]()".contains($0) }.count == 1
    if name.isEmpty || isOneLetter {
      report.fail("the link text '\(words)' has no words", at: text[node].span, help: "write where the link leads")
    } else {
      report.pass()
    }
  }
}
