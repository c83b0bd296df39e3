import UnitModel

struct HeadingMultipleH1: TextCheck {
  let about = CheckDescription(
    id: "heading-multiple-h1",
    question: "Is the title the only heading of level 1?",
    why: "The title is the page's first heading; a second one makes it sound like another page.",
    severity: .error,
    requirements: ["1.3.1"],
    bad: [
      "# A second title\n\nText."
    ],
    good: [
      "## A part\n\nText."
    ])

  let kinds: [NodeKind] = [.heading]

  func inspect(_ node: Int, of text: InspectedText, _ report: inout CheckReport) {
    if text[node].value == 1 {
      report.fail("this heading has level 1, which is the title's", at: text[node].span, help: "write it with two number signs: ##")
    } else {
      report.pass()
    }
  }
}
