import UnitModel

struct HeadingFormatting: TextCheck {
  var about: CheckDescription {
    CheckDescription(
      id: "heading-formatting",
      question: "Are headings plain, and parts of the text rather than of a list or quotation?",
      why:
        "A heading is stressed by itself; bold inside it is noise to some screen readers. In a list or quotation it breaks the outline that people move by.",
      severity: .warning,
      requirements: ["1.3.1"],
      bad: [
        "## **Papers to carry**\n\nText.",
        "## *Papers to carry*\n\nText.",
        "## `papers to carry`\n\nText.",
        "- ## Papers\n\n  Text.",
        "| Tool | Use |\n|---|---|\n| ### Hammer | nails |\n\n{caption=\"Tools\"}",
        "## ~~Papers~~\n\nText.",
        "> ## Papers\n>\n> Text of a quotation with some words in it (Anna Keller).",
      ],
      good: [
        "## Papers to carry\n\nText.",
        "## The command `waymark build`\n\nText.",
        "## `waymark build --drafts`\n\nText.",
        "## `preprocessText`\n\nText.",
        "## Papers you *must* carry\n\nText.",
        "- Papers\n- Money",
        "## Cards\n\n:::details{summary=\"If you lost your card\"}\n\n### Lost cards\n\nText.\n\n:::",
      ])
  }

  var kinds: [NodeKind] { [.heading, .tableCell] }

  func inspect(_ node: Int, of text: InspectedText, _ report: inout CheckReport) {
    if text[node].kind == .tableCell {
      let words = text.document.plainText(of: node)
      guard (2...6).contains(words.prefix { $0 == "#" }.count), words.drop(while: { $0 == "#" }).hasPrefix(" ") else { return }
      return report.fail(
        "this cell of a table begins with the signs of a heading", at: text[node].span, help: "write it before the table, or as plain words")
    }
    if text.isInside(.item, node) {
      return report.fail("this heading stands in a list", at: text[node].span, help: "write it before the list, or as plain words of the item")
    }
    if text.isInside(.quote, node) {
      return report.fail("this heading stands in a quotation", at: text[node].span, help: "write it before the quotation, or as plain words")
    }
    let children = Array(text.document.children(of: node))
    guard children.count == 1, [.strong, .emphasis, .code, .strikethrough].contains(text[children[0]].kind),
      !isProgram(children[0], text)
    else {
      return report.pass()
    }
    report.fail(
      "this whole heading is \(Self.name(text[children[0]].kind))", at: text[node].span, help: "write its words without marks",
      fix: fix(children[0], text))
  }

  private static func name(_ kind: NodeKind) -> String {
    switch kind {
    case .strong: "bold"
    case .emphasis: "italic"
    case .strikethrough: "struck through"
    default: "code"
    }
  }

  /// Whether code is code: a single name, or words with the signs of a command between them.
  private func isProgram(_ node: Int, _ text: InspectedText) -> Bool {
    guard text[node].kind == .code else { return false }
    let words = text.document.string(text[node].literal)
    return !words.contains(" ") || words.contains { !$0.isLetter && !$0.isWhitespace && !",.:!?’'".contains($0) }
  }

  /// Without the marks the words are the same; code may hold characters that are marks elsewhere.
  private func fix(_ node: Int, _ text: InspectedText) -> Fix? {
    let marks: UInt32 = text[node].kind == .strong ? 2 : 1
    let span = text[node].span
    guard text[node].kind == .strong || text[node].kind == .emphasis, text[node].attributes < 0, span.end >= span.start + 2 * marks else {
      return nil
    }
    let words = text.source(SourceSpan(start: span.start + marks, end: span.end - marks))
    return words.contains("*") || words.contains("_") ? nil : Fix(replace: span, with: words, safety: .safe)
  }
}
