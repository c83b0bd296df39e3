import UnitModel

struct ImageAltTooShort: TextCheck {
  var about: CheckDescription {
    CheckDescription(
      id: "image-alt-too-short",
      question: "Do charts, diagrams, maps and formulas have more than a word as text alternative?",
      why: "A word such as “Rainfall” names the matter of a chart; what it shows stays with those who see it.",
      severity: .warning,
      requirements: ["1.1.1"],
      bad: [
        "![Rainfall](media/chart.png)",
        "![Valley](media/valley-map.png)",
        "![Process](media/diagram-of-process.png)",
        "![Pythagoras](media/formula.png)",
        "![Sales](media/bar_chart.png)",
        "![Sales chart](media/a.svg)",
        "![The floor plan](media/a.svg)",
      ],
      good: [
        "![Rainfall falls from 80 mm in April to 30 mm in August](media/chart.png)",
        "![Anna](media/anna.png)",
        "![Rain](media/rain.png)",
        "[![Map of the valley](media/valley-map.png)](https://example.org/valley)",
        "![The map of the bus lines: line 3 goes from the school to the station](media/map.png)",
      ])
  }

  var kinds: [NodeKind] { [.image] }

  func inspect(_ node: Int, of text: InspectedText, _ report: inout CheckReport) {
    let name = text.name(of: node)
    guard !name.isEmpty, !text.words.alternativePlaceholders.contains(name), !text.isInside(.link, node) else { return }
    let isShort = name.count < 10 || !name.contains(" ")
    // "Sales chart": the kind of picture and its matter, and not a word of what it shows.
    let words = name.split(separator: " ")
    let isKindOnly = words.count <= 3 && text.words.lexicon.contains(String(words.last ?? ""), .complexImage)
    if isKindOnly || isShort && ImageName.of(text.target(of: node), in: text.words, has: [.complexImage, .formula]) {
      report.fail(
        "the text alternative '\(name)' is short for a picture that holds so much", at: text[node].span,
        help: "say what the picture shows: its message, its main figures")
    } else {
      report.pass()
    }
  }
}
