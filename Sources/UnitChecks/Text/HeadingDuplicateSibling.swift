import UnitModel

struct HeadingDuplicateSibling: TextCheck {
  let about = CheckDescription(
    id: "heading-duplicate-sibling",
    question: "Do headings below the same heading differ?",
    why: "In a list of headings, equal ones cannot be told apart.",
    severity: .warning,
    requirements: ["2.4.6"],
    bad: [
      "## Papers\n\nText.\n\n## Papers\n\nText."
    ],
    good: [
      "## Papers\n\nText.\n\n## Money\n\nText."
    ])

  let kinds: [NodeKind] = [.document]

  func inspect(_ node: Int, of text: InspectedText, _ report: inout CheckReport) {
    var seen: [Int: Set<String>] = [:]
    for heading in text.unit.headings {
      for level in seen.keys where level > heading.level { seen[level] = nil }
      if !seen[heading.level, default: []].insert(text.name(of: heading.node)).inserted {
        report.fail("there is the same heading in this part already", at: text[heading.node].span, help: "say what is special about this one")
      } else {
        report.pass()
      }
    }
  }
}
