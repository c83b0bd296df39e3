import UnitModel

struct ImageAltMissing: TextCheck {
  var about: CheckDescription {
    CheckDescription(
      id: "image-alt-missing",
      question: "Does every image have a text alternative, or the mark {decorative}?",
      why: "People who do not see the image hear its text instead; without one they hear a file name or nothing.",
      severity: .error,
      requirements: ["1.1.1"],
      bad: [
        "![](media/card.svg)",
        "![ ](media/card.svg)",
        "Text with ![](media/card.svg) inside.",
        "[![](media/card.svg)](https://example.org)",
        "| Day | Picture |\n| - | - |\n| 1 | ![](media/card.svg) |",
        "<img src=\"media/card.svg\">",
      ],
      good: [
        "![A health insurance card, front side](media/card.svg)",
        "![](media/card.svg){decorative}",
        "[![](media/card.svg) The health insurance card](https://example.org)",
        "Text with ![a red card](media/card.svg) inside.",
        "The characters \\!\\[\\] begin an image.",
      ])
  }

  var kinds: [NodeKind] { [.document] }

  func inspect(_ node: Int, of text: InspectedText, _ report: inout CheckReport) {
    for image in text.nodes(.image) {
      let isNamed = !text.document.plainText(of: image).allSatisfy(\.isWhitespace)
      if isNamed || text.has("decorative", image) || isBesideLinkText(image, text) {
        report.pass()
        continue
      }
      report.fail(
        "the image '\(text.target(of: image))' has no text alternative", at: text[image].span,
        help: "write what the image tells between the brackets, or mark it {decorative}")
    }
    for tag in text.tags where tag.name == "img" && tag["alt"] == nil && tag["aria-hidden"] != "true" {
      report.fail("the image '\(tag["src"] ?? "")' has no text alternative", at: tag.span, help: "write ![what the image tells](media/name)")
    }
  }

  /// A picture beside the words of its own link adds nothing to them (technique H2).
  private func isBesideLinkText(_ image: Int, _ text: InspectedText) -> Bool {
    text.ancestor(.link, of: image).map { !text.name(of: $0).isEmpty } ?? false
  }
}
