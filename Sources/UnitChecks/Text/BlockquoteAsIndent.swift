import UnitModel

struct BlockquoteAsIndent: TextCheck {
  var about: CheckDescription {
    CheckDescription(
      id: "blockquote-as-indent",
      question: "Are quotations quotations, and does each say who speaks?",
      why: "Screen readers announce a quotation; one that only moves words to the right misleads, and one without a source leaves open who speaks.",
      severity: .advice,
      requirements: ["1.3.1"],
      bad: [
        "> Note",
        "> Bring your card.",
        "> Be at the bus stop in time, or else you will have to walk to the workshop on your own.",
        "Text.\n\n> **Tip**",
        "> A short line",
      ],
      good: [
        "> A river is a moving road. It asks for nothing but the sea at the end of its way. (Anna Keller)",
        "> Work is love made visible for all of us.\n>\n> — Kahlil Gibran",
        "Anna Keller writes:\n\n> A river is a moving road that carries whatever we give it.",
        "> [!NOTE]\n> Bring your card.",
        "> “A river is a moving road that carries whatever we give it.” [Anna Keller](https://example.org)",
        "> We never leave anybody alone on the first day.\n>\n> Maria Silva, workshop leader",
      ])
  }

  var kinds: [NodeKind] { [.quote] }

  func inspect(_ node: Int, of text: InspectedText, _ report: inout CheckReport) {
    guard text[text.parent(of: node)].kind != .quote else { return }
    let words = text.document.plainText(of: node)
    if words.count < 25 {
      return report.fail("this quotation is only a few letters long", at: text[node].span, help: "write a call-out, such as > [!NOTE], or plain text")
    }
    let hasSource =
      words.contains("—") || words.contains("–") || words.hasSuffix(")") || text.document.descendants(of: node).contains { text[$0].kind == .link }
    if hasSource || isIntroduced(node, text) || endsWithName(node, text) { return report.pass() }
    report.fail(
      "this quotation does not say who speaks", at: text[node].span, help: "add the source below it, such as '— Anna Keller', or write plain text")
  }

  /// Whether the last of several paragraphs is a few words without a full stop: the name of who speaks.
  private func endsWithName(_ node: Int, _ text: InspectedText) -> Bool {
    let paragraphs = Array(text.document.children(of: node))
    guard paragraphs.count >= 2, let last = paragraphs.last, text[last].kind == .paragraph else { return false }
    let name = text.document.plainText(of: last)
    return name.split(separator: " ").count <= 8 && name.last.map { !".!?:;…".contains($0) } ?? false
  }

  /// Whether the text before ends with a colon, or the text behind begins with a dash.
  private func isIntroduced(_ node: Int, _ text: InspectedText) -> Bool {
    if let before = text.sibling(before: node), text.document.plainText(of: before).hasSuffix(":") { return true }
    let behind = text.sibling(behind: node).map { text.document.plainText(of: $0) } ?? ""
    return behind.hasPrefix("—") || behind.hasPrefix("–") || behind.hasPrefix("- ")
  }
}
