import UnitModel

struct LinkAdjacentSameTarget: TextCheck {
  var about: CheckDescription {
    CheckDescription(
      id: "link-adjacent-same-target",
      question: "Is there one link, not two side by side, to one target?",
      why: "With the keyboard or a screen reader the same link comes twice in a row, at every picture of the page.",
      severity: .warning,
      requirements: ["2.4.4"],
      bad: [
        "[![River](media/a.svg)](https://example.org) [The river](https://example.org)",
        "[![River](media/a.svg)](https://example.org)\n[The river](https://example.org)",
        "[The river](https://example.org)[![River](media/a.svg)](https://example.org)",
        "[The](https://example.org) [river](https://example.org)",
        "[![River](media/a.svg)](https://example.org)\\\n[The river](https://example.org)",
        "[![River](media/a.svg)](https://example.org)\n\n[The river](https://example.org)",
      ],
      good: [
        "[![](media/a.svg) The river](https://example.org)",
        "[The river](https://example.org/river) and [the mill](https://example.org/mill)",
        "[The river](https://example.org) is long. Read more about [the river](https://example.org).",
        "[![River](media/a.svg)](https://example.org/a) [![Mill](media/b.svg)](https://example.org/b)",
        "[The river](https://example.org)",
      ])
  }

  var kinds: [NodeKind] { [.document] }

  func inspect(_ node: Int, of text: InspectedText, _ report: inout CheckReport) {
    let links = text.nodes(.link)
    for (link, next) in zip(links, links.dropFirst()) {
      guard text.target(of: link) == text.target(of: next), areAdjacent(link, next, text) else { continue }
      report.fail(
        "this link leads to the same place as the one right before it", at: text[next].span,
        help: "put the picture and the words into one link: [![](media/name) words](address)")
    }
  }

  /// Whether only blanks and breaks stand between two links, or they are paragraphs of their own, one a picture.
  private func areAdjacent(_ link: Int, _ next: Int, _ text: InspectedText) -> Bool {
    let end = Int(text[link].end)
    if text.parent(of: link) == text.parent(of: next) {
      return (end..<next).allSatisfy { index in
        [.softBreak, .lineBreak].contains(text[index].kind)
          || text[index].kind == .text && text.document.string(text[index].literal).allSatisfy(\.isWhitespace)
      }
    }
    let hasImage = text[link + 1].kind == .image || text[next + 1].kind == .image
    let isAlone = Int(text[text.parent(of: link)].end) == end && text.parent(of: next) == end && next == end + 1
    return hasImage && isAlone && text.parent(of: link) == link - 1 && Int(text[end].end) == Int(text[next].end)
  }
}
