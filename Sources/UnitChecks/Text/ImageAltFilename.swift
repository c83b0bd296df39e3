import UnitModel

struct ImageAltFilename: TextCheck {
  let about = CheckDescription(
    id: "image-alt-filename",
    question: "Does no text alternative consist of a file name?",
    why: "A file name read aloud tells nothing about the picture.",
    severity: .error,
    requirements: ["1.1.1"],
    bad: [
      "![IMG_2041.jpg](media/card.svg)",
      "![card.svg](media/card.svg)"
    ],
    good: [
      "![A health insurance card, front side](media/card.svg)"
    ])

  let kinds: [NodeKind] = [.image]

  func inspect(_ node: Int, of text: InspectedText, _ report: inout CheckReport) {
    let alternative = text.name(of: node)
    guard !alternative.isEmpty else { return }

    let endings = [".jpg", ".jpeg", ".png", ".gif", ".svg", ".webp", ".bmp", ".tiff"]
    let isCameraName = ["img_", "dsc_", "dscn", "dcim", "pxl_"].contains { alternative.hasPrefix($0) } && !alternative.contains(" ")
    if isCameraName || !alternative.contains(" ") && endings.contains(where: alternative.hasSuffix) {
      report.fail("the text alternative '\(alternative)' is a file name", at: text[node].span, help: "write what the image tells")
    } else {
      report.pass()
    }
  }
}
