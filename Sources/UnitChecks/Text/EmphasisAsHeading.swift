import UnitModel

struct EmphasisAsHeading: TextCheck {
  let about = CheckDescription(
    id: "emphasis-as-heading",
    question: "Are headings written as headings, not as bold lines?",
    why: "A bold line looks like a heading, but nobody can jump to it, and it is missing from the contents.",
    severity: .error,
    requirements: ["1.3.1"],
    bad: [
      "**Papers to carry**\n\nText."
    ],
    good: [
      "### Papers to carry {#papers}\n\nText.",
      "**Important.** Text goes on."
    ])

  let kinds: [NodeKind] = [.paragraph]

  func inspect(_ node: Int, of text: InspectedText, _ report: inout CheckReport) {
    let children = Array(text.document.children(of: node))
    guard children.count == 1, [.strong, .emphasis].contains(text[children[0]].kind), text[text.parent(of: node)].kind == .document else { return }
    let words = text.document.plainText(of: node)
    let isFollowed = Int(text[node].end) < text.document.nodes.count
    if isFollowed, words.split(separator: " ").count <= 12, let last = words.last, ![".", "!", "?", ":"].contains(last) {
      report.fail("this line is a heading in disguise", at: text[node].span, help: "write it as a heading: ## \(words)", fixes: text.heading(insteadOf: node))
    } else {
      report.pass()
    }
  }
}
