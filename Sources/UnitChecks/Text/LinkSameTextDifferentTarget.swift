import UnitModel

struct LinkSameTextDifferentTarget: TextCheck {
  var about: CheckDescription {
    CheckDescription(
      id: "link-same-text-different-target",
      question: "Do links with the same text lead to the same place?",
      why: "In a screen reader's list of links, equal ones seem to be one.",
      severity: .warning,
      requirements: ["2.4.4"],
      bad: [
        "[The office](https://example.org/a) and [the office](https://example.org/b)",
        "[Form](media/a.txt)\n\n[Form](media/b.txt)",
        "- [Opening hours](https://example.org/a)\n- [Opening hours](https://example.org/b)",
        "[The **office**](https://example.org/a) and [the office](https://example.org/b)",
        "[![The office](media/card.svg)](https://example.org/a) and [the office](https://example.org/b)",
      ],
      good: [
        "[The office in Turku](https://example.org/a) and [the office in Porto](https://example.org/b)",
        "[The office](https://example.org/a) and again [the office](https://example.org/a)",
        "[The office](https://example.org/a) and [the shop](https://example.org/b)",
        "[The office](https://example.org/a)",
        "The office and the office.",
        "[The office](https://example.org/a) and [the office](https://example.org/a/)",
      ])
  }

  var kinds: [NodeKind] { [.document] }

  func inspect(_ node: Int, of text: InspectedText, _ report: inout CheckReport) {
    var first: [String: Int] = [:]
    for link in text.nodes(.link) {
      let name = text.name(of: link)
      guard !name.isEmpty else { continue }
      if let other = first[name], place(of: other, text) != place(of: link, text) {
        report.fail(
          "the link '\(name)' leads elsewhere than an earlier one with this text", at: text[link].span, help: "say in both where they lead",
          notes: [Note("the earlier one", at: text[other].span)])
      } else {
        first[name] = first[name] ?? link
        report.pass()
      }
    }
  }

  /// A link's target without a last "/", which servers treat alike.
  private func place(of link: Int, _ text: InspectedText) -> Substring {
    let target = text.target(of: link)
    return target.hasSuffix("/") ? target.dropLast() : target[...]
  }
}
