import UnitModel

struct HeadingDuplicateSibling: TextCheck {
  var about: CheckDescription {
    CheckDescription(
      id: "heading-duplicate-sibling",
      question: "Do headings below the same heading differ?",
      why: "In a screen reader's list of headings, equal ones cannot be told apart.",
      severity: .warning,
      requirements: ["2.4.6"],
      bad: [
        "## Papers\n\nText.\n\n## Papers\n\nText.",
        "## Papers\n\nText.\n\n## papers:\n\nText.",
        "## Work\n\n### Example\n\nText.\n\n### Example\n\nText.",
        "## Money\n\nText.\n\n## Papers\n\nText.\n\n## *Money*\n\nText.",
        "## Was tun?\n\nText.\n\n## Was tun\n\nText.",
      ],
      good: [
        "## Papers\n\nText.\n\n## Money\n\nText.",
        "## Finland\n\n### Money\n\nText.\n\n## Spain\n\n### Money\n\nText.",
        "## Step 1\n\nText.\n\n## Step 2\n\nText.",
        "## Papers\n\nText.\n\n### Papers for work\n\nText.",
        "Text.",
      ])
  }

  var kinds: [NodeKind] { [.document] }

  func inspect(_ node: Int, of text: InspectedText, _ report: inout CheckReport) {
    var seen: [Int: [String: Int]] = [:]
    for heading in text.unit.headings {
      for level in seen.keys where level > heading.level { seen[level] = nil }
      let name = text.name(of: heading.node)
      guard !name.isEmpty else { continue }
      if let first = seen[heading.level]?[name] {
        report.fail(
          "there is the same heading in this part already", at: text[heading.node].span, help: "say what is special about this one",
          notes: [Note("first here", at: text[first].span)])
      } else {
        seen[heading.level, default: [:]][name] = heading.node
        report.pass()
      }
    }
  }
}
