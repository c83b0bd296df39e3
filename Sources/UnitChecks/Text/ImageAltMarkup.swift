import UnitModel

struct ImageAltMarkup: TextCheck {
  var about: CheckDescription {
    CheckDescription(
      id: "image-alt-markup",
      question: "Is every text alternative plain words?",
      why: "Tags, addresses and emoji are read out sign by sign by screen readers, and emphasis is lost.",
      severity: .warning,
      requirements: ["1.1.1"],
      bad: [
        "![A <b>big</b> river](media/card.svg)",
        "![The card, see https://example.org/card](media/card.svg)",
        "![A card 🎉](media/card.svg)",
        "![A card\nwith a line break](media/card.svg)",
        "![A **big** river](media/card.svg)",
        "![A &lt;b&gt;big&lt;/b&gt; river](media/card.svg)",
      ],
      good: [
        "![A big river](media/card.svg)",
        "![Chart: rainfall falls from 80 mm in April to 30 mm in August](media/card.svg)",
        "![A river, 2 < 3 metres deep](media/card.svg)",
        "![“Mind the step” on a sign](media/card.svg)",
        "![A river & a bridge](media/card.svg)",
      ])
  }

  var kinds: [NodeKind] { [.image] }

  func inspect(_ node: Int, of text: InspectedText, _ report: inout CheckReport) {
    let words = text.document.plainText(of: node)
    guard !words.isEmpty else { return }
    let kinds = Set(text.document.descendants(of: node).map { text[$0].kind })
    let bytes = Array(words.utf8)
    let problem: String? =
      if kinds.contains(.htmlInline) || hasTag(words) { "HTML" } else if words.contains("://") || words.contains("www.") {
        "an address"
      } else if !Emoji.ranges(in: bytes, 0..<bytes.count).isEmpty { "an emoji" } else if kinds.contains(.softBreak) || kinds.contains(.lineBreak) {
        "a line break"
      } else if !kinds.isDisjoint(with: [.strong, .emphasis, .code, .link]) { "Markdown marks" } else { nil }
    if let problem {
      report.fail("the text alternative holds \(problem)", at: text[node].span, help: "write plain words on one line")
    } else {
      report.pass()
    }
  }

  /// `<b>` or `</b>` written with entities or escapes.
  private func hasTag(_ words: String) -> Bool {
    guard let start = words.firstIndex(of: "<"), let end = words[start...].firstIndex(of: ">") else { return false }
    let name = words[words.index(after: start)..<end].drop { $0 == "/" }
    return !name.isEmpty && name.first?.isLetter == true && !name.hasPrefix(" ")
  }
}
