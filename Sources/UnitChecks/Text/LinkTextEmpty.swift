import UnitModel

struct LinkTextEmpty: TextCheck {
  var about: CheckDescription {
    CheckDescription(
      id: "link-text-empty",
      question: "Does every link have a text?",
      why: "A link without words cannot be announced by a screen reader, chosen by voice or seen.",
      severity: .error,
      requirements: ["2.4.4", "4.1.2"],
      bad: [
        "[](https://example.org)",
        "[ ](https://example.org)",
        "Text [](media/form.txt) text.",
        "[****](https://example.org)",
        "[![](media/card.svg)](https://example.org)",
        "<a href=\"https://example.org\"></a>",
      ],
      good: [
        "[The insurance office](https://example.org)",
        "[![The insurance office](media/card.svg)](https://example.org)",
        "[`make`](https://example.org)",
        "[Chapter 1](https://example.org/chapter-1)",
        "Brackets [] without an address.",
      ])
  }

  var kinds: [NodeKind] { [.document] }

  func inspect(_ node: Int, of text: InspectedText, _ report: inout CheckReport) {
    for link in text.nodes(.link) {
      let hasMark = text.document.descendants(of: link).contains { text.has("decorative", $0) }
      if hasMark || text.document.plainText(of: link).contains(where: { !$0.isWhitespace && $0 != "*" }) {
        report.pass()
      } else {
        report.fail("this link has no text", at: text[link].span, help: "write between the brackets where the link leads")
      }
    }
    for (index, tag) in text.tags.enumerated() where tag.name == "a" && !tag.isClosing && tag["href"] != nil && tag["aria-label"] == nil {
      guard index + 1 < text.tags.count, case let next = text.tags[index + 1], next.name == "a", next.isClosing else { continue }
      let inside = text.source(SourceSpan(start: tag.span.end, end: next.span.start))
      if inside.allSatisfy(\.isWhitespace) { report.fail("this link has no text", at: tag.span, help: "write [words that name the target](address)") }
    }
  }
}
