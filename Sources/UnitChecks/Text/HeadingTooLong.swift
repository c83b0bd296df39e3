import UnitModel

struct HeadingTooLong: TextCheck {
  let about = CheckDescription(
    id: "heading-too-long",
    question: "Is every heading at most 120 characters long?",
    why: "Headings are skimmed and listed; a long one is a paragraph in the wrong place.",
    severity: .warning,
    requirements: ["2.4.6"],
    bad: [
      "## Many words about this part Many words about this part Many words about this part Many words about this part Many words about this part Many words about this part \n\nText."
    ],
    good: [
      "## A part\n\nText."
    ])

  let kinds: [NodeKind] = [.heading]

  func inspect(_ node: Int, of text: InspectedText, _ report: inout CheckReport) {
    let length = text.document.plainText(of: node).count
    if length > 120 {
      report.fail("this heading has \(length) characters; 120 are a good limit", at: text[node].span, help: "shorten it, and move the rest into the text")
    } else {
      report.pass()
    }
  }
}
