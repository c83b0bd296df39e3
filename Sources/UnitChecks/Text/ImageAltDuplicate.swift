import UnitModel

struct ImageAltDuplicate: TextCheck {
  let about = CheckDescription(
    id: "image-alt-duplicate",
    question: "Does every image of a unit have a text alternative of its own?",
    why: "Two pictures with one name cannot be told apart by ear.",
    severity: .warning,
    requirements: ["1.1.1"],
    bad: [
      "![A red card](media/a.svg)\n\n![A red card](media/b.svg)"
    ],
    good: [
      "![A red card](media/a.svg)\n\n![A blue card](media/b.svg)"
    ])

  let kinds: [NodeKind] = [.document]

  func inspect(_ node: Int, of text: InspectedText, _ report: inout CheckReport) {
    var files: [String: String] = [:]
    for index in text.document.nodes.indices where text[index].kind == .image {
      let alternative = text.name(of: index)
      let file = text.document.string(text[index].literal)
      guard !alternative.isEmpty else { continue }
      if let other = files.updateValue(file, forKey: alternative), other != file {
        report.fail("the image '\(other)' has the same text alternative", at: text[index].span, help: "say what is different in this image")
      } else {
        report.pass()
      }
    }
  }
}
