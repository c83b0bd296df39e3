import UnitModel

struct ImageBytesBudget: TextCheck {
  /// Thousands of bytes; at 1 Mbit/s such a picture takes four seconds.
  private static let kilobytes = 500
  /// Millions; a phone needs four bytes of memory for each pixel.
  private static let megapixels = 12

  var about: CheckDescription {
    CheckDescription(
      id: "image-bytes-budget",
      question: "Is every picture small enough to load on a phone: 500 kB and 12 megapixels, or what waymark.yml says?",
      why: "Learners abroad pay for mobile data, and a page that loads for a minute is a page nobody reads.",
      severity: .advice,
      requirements: [],
      bad: [
        "![A card](media/large.jpg)",
        "Words ![a card](media/large.jpg) words.",
        "[![A card](media/large.jpg)](https://example.org)",
        "- ![A card](media/large.jpg)",
        "![](media/large.jpg){decorative}",
        "![A wall of 40 megapixels](media/huge.webp)",
      ],
      good: [
        "![A card](media/card.svg)",
        "[A large picture (JPEG, 3 MB)](media/large.jpg)",
        "![](media/card.svg){decorative}",
        "The file media/large.jpg is large.",
        "Text.",
      ])
  }

  var kinds: [NodeKind] { [.image] }

  func inspect(_ node: Int, of text: InspectedText, _ report: inout CheckReport) {
    let path = text.document.string(text[node].literal)
    guard let file = text.media[path] else { return }
    let help = "save it at the size in which it is shown (1600 pixels are enough), as WebP or JPEG"
    let kilobytes = text.settings.imageKilobytes ?? Self.kilobytes
    let megapixels = text.settings.imageMegapixels ?? Self.megapixels
    // A drawing has a size, but no pixels.
    let pixels = path.hasSuffix(".svg") ? 0 : (file.width ?? 0) * (file.height ?? 0)
    if file.size > kilobytes * 1000 {
      report.fail("the picture '\(path)' has \(file.size / 1000) kB; \(kilobytes) are allowed", at: text[node].span, help: help)
    } else if pixels > megapixels * 1_000_000 {
      report.fail(
        "the picture '\(path)' has \(pixels / 1_000_000) million pixels; \(megapixels) are allowed", at: text[node].span, help: help)
    } else {
      report.pass()
    }
  }
}
