import UnitModel

struct TextUnderline: TextCheck {
  var about: CheckDescription {
    CheckDescription(
      id: "text-underline",
      question: "Are only links underlined?",
      why: "Underlined words look like a link; people with low vision or learning difficulties try to open them.",
      severity: .warning,
      requirements: ["1.4.1"],
      bad: [
        "This is <u>important</u>.",
        "This is <ins>important</ins>.",
        "<u>\nImportant\n</u>",
        "<span style=\"text-decoration: underline\">Important</span>",
        "<p style=\"text-decoration-line:underline\">Important</p>",
      ],
      good: [
        "This is **important**.",
        "Underline the word.",
        "`<u>important</u>`",
        "snake_case_names",
        "[The rules](https://example.org) are underlined.",
      ])
  }

  var kinds: [NodeKind] { [.document] }

  func inspect(_ node: Int, of text: InspectedText, _ report: inout CheckReport) {
    for tag in text.tags where !tag.isClosing {
      let style = (tag.style("text-decoration") ?? "") + (tag.style("text-decoration-line") ?? "")
      if tag.name == "u" || tag.name == "ins" || style.contains("underline") {
        report.fail("these underlined words look like a link", at: tag.span, help: "write **words**")
      }
    }
  }
}
