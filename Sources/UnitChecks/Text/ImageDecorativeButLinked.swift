import UnitModel

struct ImageDecorativeButLinked: TextCheck {
  let about = CheckDescription(
    id: "image-decorative-but-linked",
    question: "Does no link consist of a decorative image alone?",
    why: "Such a link has no name: a screen reader says only “link”.",
    severity: .error,
    requirements: ["1.1.1", "2.4.4"],
    bad: [
      "[![](media/card.svg){decorative}](https://example.org)"
    ],
    good: [
      "[![The insurance office](media/card.svg)](https://example.org)"
    ])

  let kinds: [NodeKind] = [.link]

  func inspect(_ node: Int, of text: InspectedText, _ report: inout CheckReport) {
    let images = text.document.descendants(of: node).filter { text[$0].kind == .image }
    guard !images.isEmpty else { return }
    let isNamed = !text.name(of: node).isEmpty
    if !isNamed, images.contains(where: { text.document.attributes(of: $0)?.has("decorative") == true }) {
      report.fail("this link is only a decorative image, so it has no name", at: text[node].span, help: "give the image a text alternative that says where the link leads")
    } else {
      report.pass()
    }
  }
}
