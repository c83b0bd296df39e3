import UnitModel

struct LinkTextTooLong: TextCheck {
  var about: CheckDescription {
    CheckDescription(
      id: "link-text-too-long",
      question: "Are link texts a few words, not sentences?",
      why: "Screen readers read the whole text at each visit, and a long one cannot be spoken to choose the link by voice.",
      severity: .advice,
      requirements: ["2.4.4"],
      bad: [
        "[The health insurance card that you get from your insurance at home and that you have to carry with you on every day](https://example.org)",
        "[You can order the card at your insurance. It takes two weeks until you get it.](https://example.org)",
        "[If you have lost your card, call your insurance and ask for a new one as soon as you can, because you need it](https://example.org)",
        "[Die Karte der Krankenversicherung, die du von deiner Versicherung bekommst und jeden Tag bei dir haben musst, auch am Wochenende](https://example.org).",
        "[The card is free. Order it today.](https://example.org)",
      ],
      good: [
        "[The health insurance card](https://example.org)",
        "You can order [the health insurance card](https://example.org) at your insurance. It takes two weeks.",
        "[What is covered?](https://example.org)",
        "[Regulation (EC) No. 883/2004 on social security](https://example.org)",
        "[How to order a card, and how long it takes](https://example.org)",
      ])
  }

  var kinds: [NodeKind] { [.link] }

  func inspect(_ node: Int, of text: InspectedText, _ report: inout CheckReport) {
    let words = text.document.plainText(of: node)
    guard !words.isEmpty else { return }
    let isSentences = words.hasSuffix(".") && words.split(separator: " ").count >= (words.dropLast().contains(". ") ? 6 : 9)
    if words.count > 100 || isSentences {
      report.fail("this link text has \(words.count) characters", at: text[node].span, help: "link only the words that name the target")
    } else {
      report.pass()
    }
  }
}
