import UnitModel

struct ImageLowResolution: TextCheck {
  var about: CheckDescription {
    CheckDescription(
      id: "image-low-resolution",
      question: "Do pictures that hold text have enough pixels?",
      why: "People with low vision enlarge pictures; letters of few pixels blur.",
      severity: .advice,
      requirements: ["1.4.5"],
      bad: [
        "![Chart: rain falls from 80 mm to 30 mm](media/small-chart.png)",
        "![The booking form with the field for dates](media/small-screenshot.png)",
        "![Map: the school is north of the river](media/small-map.jpg)",
        "![Two steps of the diagram: first sort, then press](media/small-diagram.png)",
        "![The plan of the house: the exit is on its north side](media/small-plan.webp)",
      ],
      good: [
        "![Chart: rain falls from 80 mm to 30 mm](media/large-chart.png)",
        "![Anna at her desk](media/small-photo.jpg)",
        "![Chart: rain falls from 80 mm to 30 mm](media/chart.svg)",
        "![](media/small-line.png){decorative}",
        "![A student](media/card.svg)",
      ])
  }

  /// Twice the width of a line of text.
  private static let pixels = 1000

  var kinds: [NodeKind] { [.image] }

  func inspect(_ node: Int, of text: InspectedText, _ report: inout CheckReport) {
    let target = text.target(of: node)
    guard let width = text.media[target]?.width, ["png", "jpg", "jpeg", "webp", "gif"].contains(ImageName.ending(of: target)) else { return }
    let holdsText =
      ImageName.of(target, in: text.words, has: [.complexImage, .textImage, .codeImage, .formula]) || target.lowercased().contains("screenshot")
    guard holdsText, !text.has("decorative", node) else { return }
    if width < Self.pixels {
      report.fail(
        "this picture of text is \(width) pixels wide; \(Self.pixels) stay sharp when enlarged", at: text[node].span,
        help: "save it larger, or better as SVG")
    } else {
      report.pass()
    }
  }
}
