import UnitModel

struct HeadingMultipleH1: TextCheck {
  var about: CheckDescription {
    CheckDescription(
      id: "heading-multiple-h1",
      question: "Is the title the only heading of level 1?",
      why: "The title of the front matter is the page's first heading; a second one sounds to screen-reader users like the start of another page.",
      severity: .error,
      requirements: ["1.3.1"],
      bad: [
        "# A second title\n\nText.",
        "A second title\n==============\n\nText.",
        "## A part\n\nText.\n\n# Another\n\nText.",
        ":::details{summary=\"If you lost your card\"}\n\n# Lost cards\n\nText.\n\n:::",
        "# *Second* title {#second}\n\nText.",
      ],
      good: [
        "## A part\n\nText.",
        "A part\n------\n\nText.",
        "\\# not a heading",
        "Use #hashtags with care.",
        "```sh\n# a comment\n```",
      ])
  }

  var kinds: [NodeKind] { [.heading] }

  func inspect(_ node: Int, of text: InspectedText, _ report: inout CheckReport) {
    guard text[node].value == 1 else { return report.pass() }
    report.fail(
      "this heading has level 1, which is the title's", at: text[node].span, help: "write it with two number signs: ##",
      fixes: text.changeOfLevel(of: node, to: 2))
  }
}
