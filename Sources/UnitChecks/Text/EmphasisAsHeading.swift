import UnitModel

struct EmphasisAsHeading: TextCheck {
  var about: CheckDescription {
    CheckDescription(
      id: "emphasis-as-heading",
      question: "Are headings written as headings, not as bold lines?",
      why: "A bold line looks like a heading, but screen-reader users cannot jump to it, and it is missing from the contents.",
      severity: .error,
      requirements: ["1.3.1"],
      bad: [
        "**Papers to carry**\n\nText.",
        "*Papers to carry*\n\n- One\n- Two",
        "***Papers to carry***\n\nText.",
        "Text.\n\n__Papers__\n\n| Day | Hours |\n| - | - |\n| 1 | 2 |",
        ":::details{summary=\"If you lost your card\"}\n\n**Lost cards**\n\nText.\n\n:::",
        "**Papers to carry**\nYou need your card every day.",
        "**What do I need?**\n\nYou need your card.",
        "**You need:**\n\n- a card\n- a map",
        "<strong>Papers</strong>\n\nYou need your card.",
      ],
      good: [
        "## Papers to carry {#papers}\n\nText.",
        "**Important.** Text goes on.",
        "**Bring your card!**\n\nText.",
        "**Note:**\n\nText.",
        "Text.\n\n**The last line has nothing below**",
        "- **Papers**\n- **Money**",
        "**Papers**, money and keys.\n\nText.",
        "She helps you on the first day.\n\n*Anna Keller, mentor*\n\nShe is there from eight.",
      ])
  }

  var kinds: [NodeKind] { [.paragraph] }

  func inspect(_ node: Int, of text: InspectedText, _ report: inout CheckReport) {
    let children = Array(text.document.children(of: node))
    if let tag = children.first, text[tag].kind == .htmlInline { return inspectTag(node, children, text, &report) }
    guard let first = children.first, [.strong, .emphasis].contains(text[first].kind), isRunningText(node, text) else { return }
    let isAlone = children.count == 1
    let isLine = children.count > 2 && [.softBreak, .lineBreak].contains(text[children[1]].kind)
    guard isAlone || isLine else { return report.pass() }
    let words = text.document.plainText(of: first)
    let isFollowed = isLine || text.sibling(behind: node).map { text[$0].kind != .heading && text[$0].kind != .thematicBreak } ?? false
    let limit = isAlone ? 12 : 8
    guard isFollowed, words.split(separator: " ").count <= limit, let last = words.last, !".!,;…".contains(last), words.contains(where: \.isLetter),
      !(text[first].kind == .emphasis && words.contains(","))
    else {
      return report.pass()
    }
    // A question or a label may be meant as one.
    let mayBeText = ":?".contains(last)
    if mayBeText, !isAlone || isLabel(words, text) { return report.pass() }
    report.fail(
      "this line is a heading in disguise", at: text[first].span, help: "write it as a heading: ## \(words)",
      severity: isAlone && !mayBeText ? nil : .warning,
      fixes: isAlone && !mayBeText ? text.heading(insteadOf: node) : [])
  }

  /// "**Note:**" before a paragraph is a call-out.
  private func isLabel(_ words: String, _ text: InspectedText) -> Bool { words.hasSuffix(":") && !words.contains(" ") && words.count <= 5 }

  /// A paragraph that is one `<b>` or `<strong>`.
  private func inspectTag(_ node: Int, _ children: [Int], _ text: InspectedText, _ report: inout CheckReport) {
    guard isRunningText(node, text), let last = children.last, text[last].kind == .htmlInline, children.count == 3 else { return }
    let tag = text.document.string(text[children[0]].literal).lowercased()
    let words = text.document.plainText(of: children[1])
    let isFollowed = text.sibling(behind: node).map { text[$0].kind != .heading } ?? false
    guard ["<b>", "<strong>", "<i>", "<em>", "<u>"].contains(tag), isFollowed, words.split(separator: " ").count <= 12, let end = words.last,
      !".!?:,;…".contains(end)
    else { return }
    report.fail("this line is a heading in disguise", at: text[node].span, help: "write it as a heading: ## \(words)")
  }

  /// Directly in the text, or in a container that asks nothing.
  private func isRunningText(_ node: Int, _ text: InspectedText) -> Bool {
    let parent = text.parent(of: node)
    return text[parent].kind == .document || text[parent].kind == .container && text.activity(around: node) == nil
  }
}
