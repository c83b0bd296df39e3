import UnitModel

struct ImageBytesBudget: TextCheck {
  /// Bytes; at 1 Mbit/s such a picture takes four seconds.
  static let maximum = 500_000

  var about: CheckDescription {
    CheckDescription(
      id: "image-bytes-budget",
      question: "Is every picture at most 500 kB?",
      why: "Learners abroad pay for mobile data, and a page that loads for a minute is a page nobody reads.",
      severity: .advice,
      requirements: [],
      bad: [
        "![A card](media/large.jpg)",
        "Words ![a card](media/large.jpg) words.",
        "[![A card](media/large.jpg)](https://example.org)",
        "- ![A card](media/large.jpg)",
        "![](media/large.jpg){decorative}",
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
    if file.size <= Self.maximum { return report.pass() }
    report.fail(
      "the picture '\(path)' has \(file.size / 1000) kB", at: text[node].span,
      help: "save it at the size in which it is shown (1600 pixels are enough), as WebP or JPEG")
  }
}
