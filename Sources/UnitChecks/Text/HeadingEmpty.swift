import UnitModel

struct HeadingEmpty: TextCheck {
  var about: CheckDescription {
    CheckDescription(
      id: "heading-empty",
      question: "Does every heading have words?",
      why: "Headings are how screen-reader users move through a page; one without words, or with an emoji alone, leads nowhere they can name.",
      severity: .error,
      requirements: ["1.3.1", "2.4.6"],
      bad: [
        "##\n\nText.",
        "## ![](media/card.svg){decorative}\n\nText.",
        "## 🎒\n\nText.",
        "## &nbsp;\n\nText.",
        "## ***\n\nText.",
        "## -\n\nText.",
        "Text.\n\n### …\n\nText.",
      ],
      good: [
        "## Papers\n\nText.",
        "## 112\n\nText.",
        "## *Papers* to carry\n\nText.",
        "## Ä\n\nText.",
        "## Packing 🎒\n\nText.",
      ])
  }

  var kinds: [NodeKind] { [.heading] }

  func inspect(_ node: Int, of text: InspectedText, _ report: inout CheckReport) {
    if !text.name(of: node).contains(where: { $0.isLetter || $0.isNumber }) {
      report.fail("this heading has no words", at: text[node].span, help: "write what the part is about, or remove the number signs")
    } else {
      report.pass()
    }
  }
}
