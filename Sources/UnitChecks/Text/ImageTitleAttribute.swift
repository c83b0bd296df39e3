import UnitModel

struct ImageTitleAttribute: TextCheck {
  var about: CheckDescription {
    CheckDescription(
      id: "image-title-attribute",
      question: "Is nothing said only in the title of an image or link?",
      why: "A title shows up only under a resting mouse: people on phones and keyboards never see it, and many screen readers leave it out.",
      severity: .advice,
      requirements: ["1.3.1"],
      bad: [
        "![A health insurance card](media/card.svg \"Valid until 2030\")",
        "[Report](https://example.org \"Opens in a new window, 12 MB, German only\")",
        "![](media/card.svg 'The card'){decorative}",
        "See [the form](https://example.org/form \"Only for students\").",
        "[report]\n\n[report]: https://example.org \"German only\"",
      ],
      good: [
        "![A health insurance card, valid until 2030](media/card.svg)",
        "[Report (12 MB, German)](https://example.org)",
        "![A health insurance card](media/card.svg)",
        "[The \"form\"](https://example.org/form)",
        "[Report, German only](https://example.org \"German only\")",
      ])
  }

  var kinds: [NodeKind] { [.image, .link] }

  func inspect(_ node: Int, of text: InspectedText, _ report: inout CheckReport) {
    guard !text[node].title.isEmpty else { return }
    let title = InspectedText.name(from: text.document.string(text[node].title))
    if title.isEmpty || text.name(of: node).contains(title) { return report.pass() }
    let what = text[node].kind == .image ? "image" : "link"
    report.fail(
      "the title of this \(what) says something that stands nowhere else", at: text[node].span, help: "write it into the text, and remove the title")
  }
}
