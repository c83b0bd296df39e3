import UnitModel

struct JargonAndIdiom: TextCheck {
  var about: CheckDescription {
    CheckDescription(
      id: "jargon-and-idiom",
      question: "Is the text free of figures of speech?",
      why: "People who read in a second language, and many autistic people, take “a piece of cake” for cake.",
      severity: .advice,
      requirements: ["3.1.3"],
      bad: [
        "The form is a piece of cake.",
        "Do you feel under the weather today?",
        "Let us get the ball rolling.",
        "---\ntitle: Papiere\nlang: de\n---\n\nWir werfen dich ins kalte Wasser.",
        "---\ntitle: Papeles\nlang: es\n---\n\nEl examen es pan comido.",
        "Learning this is a walk in the park.",
        "---\ntitle: X\nlang: de\n---\n\nDas ist kein Hexenwerk.",
        "---\ntitle: X\nlang: fr\n---\n\nTu vas casser la baraque.",
        "---\ntitle: X\nlang: es\n---\n\nNo te comas la cabeza.",
      ],
      good: [
        "The form is easy.",
        "Do you feel ill today?",
        "A piece of chocolate cake is in the kitchen.",
        "Let us begin.",
        "---\ntitle: Papiere\nlang: de\n---\n\nDas Wasser ist kalt.",
      ])
  }

  var kinds: [NodeKind] { [.document] }

  func inspect(_ node: Int, of text: InspectedText, _ report: inout CheckReport) {
    let prose = text.prose
    for match in prose.matches(.idiom) {
      let range = Int(prose.words[match.words.lowerBound].start)..<Int(prose.words[match.words.upperBound - 1].end)
      report.fail("'\(prose.text(range))' is a figure of speech", at: prose.span(range), help: "say it in plain words")
    }
  }
}
