import UnitModel

struct TableCaptionGeneric: TextCheck {
  var about: CheckDescription {
    CheckDescription(
      id: "table-caption-generic",
      question: "Does every caption say what its table holds?",
      why: "“Table 1”, or the heading once more, tells people who listen nothing new.",
      severity: .advice,
      requirements: ["2.4.6"],
      bad: [
        "| Day | Hours |\n| - | - |\n| 1 | 2 |\n\n{caption=\"Table 1\"}",
        "| Day | Hours |\n| - | - |\n| 1 | 2 |\n\n{caption=\"Table\"}",
        "## Hours of work\n\n| Day | Hours |\n| - | - |\n| 1 | 2 |\n\n{caption=\"Hours of work\"}",
        "| Day | Hours |\n| - | - |\n| 1 | 2 |\n\n{caption=\"TODO\"}",
        "---\ntitle: Papiere\nlang: de\n---\n\n| Tag | Zeit |\n| - | - |\n| 1 | 2 |\n\n{caption=\"Tabelle 3\"}",
      ],
      good: [
        "| Day | Hours |\n| - | - |\n| 1 | 2 |\n\n{caption=\"Hours of work\"}",
        "| Day | Hours |\n| - | - |\n| 1 | 2 |\n\n{caption=\"Table 1: hours of work\"}",
        "## Work\n\n| Day | Hours |\n| - | - |\n| 1 | 2 |\n\n{caption=\"Hours of work by day\"}",
        "| Day | Hours |\n| - | - |\n| 1 | 2 |",
        "| Day | Hours |\n| - | - |\n| 1 | 2 |\n\n{row-headers}",
      ])
  }

  var kinds: [NodeKind] { [.table] }

  func inspect(_ node: Int, of text: InspectedText, _ report: inout CheckReport) {
    guard let attributes = text.document.attributes(of: node), let caption = attributes.value("caption"), !caption.isEmpty else { return }
    let name = InspectedText.name(from: caption)
    var words = name[...]
    while let last = words.last, last.isNumber || " .:".contains(last) { words.removeLast() }
    let heading = text.unit.headings.last { $0.node < node }.map { text.name(of: $0.node) }
    if name == heading {
      report.fail("the caption repeats the heading", at: attributes.span, help: "say what this table holds that the part does not say")
    } else if text.words.alternativePlaceholders.contains(String(words))
      || [
        "data", "overview", "info", "information", "summary", "list", "caption", "daten", "übersicht", "yhteenveto", "datos", "resumen", "données",
        "aperçu", "dati", "dados",
      ].contains(words)
    {
      report.fail("the caption '\(caption)' says nothing about the table", at: attributes.span, help: "say what the table holds")
    } else {
      report.pass()
    }
  }
}
