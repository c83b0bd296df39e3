import UnitModel

struct ImageDecorativeButLinked: TextCheck {
  var about: CheckDescription {
    CheckDescription(
      id: "image-decorative-but-linked",
      question: "Is no decorative image a link's only content, or a figure with a caption?",
      why:
        "Such a link has no name, and a screen reader says only “link”; and a caption below a picture that people cannot perceive speaks of nothing.",
      severity: .error,
      requirements: ["1.1.1", "2.4.4"],
      bad: [
        "[![](media/card.svg){decorative}](https://example.org)",
        "[ ![](media/card.svg){decorative} ](https://example.org)",
        "Text [![](media/a.svg){decorative}![](media/b.svg){decorative}](https://example.org) text.",
        ":::figure\n\n![](media/card.svg){decorative}\n\nThe front side of the card.\n\n:::",
        "![](media/card.svg \"The front side\"){decorative}",
      ],
      good: [
        "[![The insurance office](media/card.svg)](https://example.org)",
        "[![](media/card.svg){decorative} The insurance office](https://example.org)",
        ":::figure\n\n![A health insurance card](media/card.svg)\n\nThe front side of the card.\n\n:::",
        "![](media/card.svg){decorative}",
        "[The insurance office](https://example.org) ![](media/card.svg){decorative}",
      ])
  }

  var kinds: [NodeKind] { [.image] }

  func inspect(_ node: Int, of text: InspectedText, _ report: inout CheckReport) {
    guard text.has("decorative", node) else { return }
    if let link = text.ancestor(.link, of: node), text.name(of: link).isEmpty {
      report.fail(
        "this link is only a decorative image, so it has no name", at: text[link].span,
        help: "give the image a text alternative that says where the link leads")
    } else if let container = text.ancestor(.container, of: node), text.document.container(container)?.name.value == "figure",
      !text.name(of: container).isEmpty
    {
      report.fail(
        "this image has a caption but is marked as decorative", at: text[node].span,
        help: "give it a text alternative, or take the picture out of the figure")
    } else if !text[node].title.isEmpty {
      report.fail("this image has a title but is marked as decorative", at: text[node].span, help: "give it a text alternative, or remove the title")
    } else {
      report.pass()
    }
  }
}
