import UnitModel

struct ImageAltDuplicate: TextCheck {
  var about: CheckDescription {
    CheckDescription(
      id: "image-alt-duplicate",
      question: "Does every image of a unit have a text alternative of its own?",
      why: "Two pictures with one name cannot be told apart by ear.",
      severity: .warning,
      requirements: ["1.1.1"],
      bad: [
        "![A red card](media/a.svg)\n\n![A red card](media/b.svg)",
        "![The river](media/a.svg) and ![the river](media/b.svg)",
        "![The river](media/a.svg)\n\nText.\n\n![The river.](media/b.svg)",
        "- ![Step by step](media/a.svg)\n- ![Step by step](media/b.svg)",
        "![The river](media/a.svg)\n\n## Work\n\n![The **river**](media/b.svg)",
      ],
      good: [
        "![A red card](media/a.svg)\n\n![A blue card](media/b.svg)",
        "![A red card](media/a.svg)\n\n![A red card](media/a.svg)",
        "![](media/a.svg){decorative}\n\n![](media/b.svg){decorative}",
        "![The river in spring](media/a.svg)\n\n![The river in autumn](media/b.svg)",
        "![A red card](media/a.svg)",
      ])
  }

  var kinds: [NodeKind] { [.document] }

  func inspect(_ node: Int, of text: InspectedText, _ report: inout CheckReport) {
    var first: [String: Int] = [:]
    for image in text.nodes(.image) {
      let alternative = text.name(of: image)
      guard !alternative.isEmpty else { continue }
      if let other = first[alternative], text.target(of: other) != text.target(of: image) {
        report.fail(
          "the image '\(text.target(of: other))' has the same text alternative", at: text[image].span, help: "say what is different in this image",
          notes: [Note("the other image", at: text[other].span)])
      } else {
        first[alternative] = image
        report.pass()
      }
    }
  }
}
