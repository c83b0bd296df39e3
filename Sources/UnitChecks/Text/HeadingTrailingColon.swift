import UnitModel

struct HeadingTrailingColon: TextCheck {
  let about = CheckDescription(
    id: "heading-trailing-colon",
    question: "Do headings end without a colon, full stop or semicolon?",
    why: "Such an ending is a sign of a sentence that was made a heading.",
    severity: .advice,
    requirements: ["2.4.6"],
    bad: [
      "## You need:\n\nText."
    ],
    good: [
      "## What you need\n\nText."
    ])

  let kinds: [NodeKind] = [.heading]

  func inspect(_ node: Int, of text: InspectedText, _ report: inout CheckReport) {
    guard let last = text.document.plainText(of: node).last else { return }
    if [":", ";", "."].contains(last) {
      report.fail("this heading ends with '\(last)'", at: text[node].span, help: "leave it out", fixes: text.removalOfLastCharacter(of: node))
    } else {
      report.pass()
    }
  }
}
