import UnitModel

struct LinkNewWindowUnannounced: TextCheck {
  var about: CheckDescription {
    CheckDescription(
      id: "link-new-window-unannounced",
      question: "Does every link open in the same window, or say that it does not?",
      why: "In a new window the way back is gone; people who do not see the whole screen, or find change hard, get lost.",
      severity: .warning,
      requirements: ["3.2.5"],
      bad: [
        "<a href=\"https://example.org\" target=\"_blank\">The rules</a>",
        "[The rules](https://example.org){target=_blank}",
        "[The rules](https://example.org){new}",
        "<a target=_blank href=\"https://example.org\">Rules</a>",
        "<a href=\"https://example.org\" target=\"rules\">Rules</a>",
      ],
      good: [
        "[The rules](https://example.org)",
        "[The rules (opens in a new window)](https://example.org)",
        "The target group is students.",
        "[The rules](https://example.org){lang=en}",
        "Open the window.",
      ])
  }

  var kinds: [NodeKind] { [.document] }

  func inspect(_ node: Int, of text: InspectedText, _ report: inout CheckReport) {
    for link in text.nodes(.link) where text.has("target", link) || text.has("new", link) || text.has("new-window", link) {
      if text.words.lexicon.contains(text.name(of: link), .newWindow) { report.pass() } else { fail(at: text[link].span, &report) }
    }
    for (index, tag) in text.tags.enumerated() where tag.name == "a" && !tag.isClosing {
      guard let target = tag["target"], !["", "_self", "_top", "_parent"].contains(target) else { continue }
      let end = text.tags[(index + 1)...].first { $0.name == "a" && $0.isClosing }?.span.start ?? tag.span.end
      if !text.words.lexicon.contains(text.source(SourceSpan(start: tag.span.end, end: end)).lowercased(), .newWindow) { fail(at: tag.span, &report) }
    }
  }

  private func fail(at span: SourceSpan, _ report: inout CheckReport) {
    report.fail("this link opens a new window without saying so", at: span, help: "let it open in the same window: [words](address)")
  }
}
