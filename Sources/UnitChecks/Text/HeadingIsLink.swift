import UnitModel

struct HeadingIsLink: TextCheck {
  var about: CheckDescription {
    CheckDescription(
      id: "heading-is-link",
      question: "Are headings more than a link?",
      why: "People who jump to a heading expect text below it; a heading that is one link takes them away, and touch users open it by accident.",
      severity: .advice,
      requirements: ["2.4.6"],
      bad: [
        "## [Insurance](https://example.org)\n\nText.",
        "## [**Insurance**](https://example.org)\n\nText.",
        "## *[Insurance](https://example.org)*\n\nText.",
        "## <https://example.org>\n\nText.",
        "## [Insurance](unit:insurance) {#insurance}\n\nText.",
      ],
      good: [
        "## Insurance\n\nRead [the rules of the insurance](https://example.org).",
        "## What [insurance](https://example.org) covers\n\nText.",
        "## Insurance, see also [money](https://example.org)\n\nText.",
        "## Insurance\n\nText.",
        "## [EHIC]{abbr=\"European Health Insurance Card\"}\n\nText.",
      ])
  }

  var kinds: [NodeKind] { [.heading] }

  func inspect(_ node: Int, of text: InspectedText, _ report: inout CheckReport) {
    guard let link = text.document.descendants(of: node).first(where: { text[$0].kind == .link }) else { return report.pass() }
    if text.name(of: link) == text.name(of: node), !text.name(of: node).isEmpty {
      report.fail(
        "this whole heading is a link", at: text[node].span, help: "write the heading as plain text and put the link into the text below it")
    } else {
      report.pass()
    }
  }
}
