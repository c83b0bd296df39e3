import UnitModel

struct TableLayout: TextCheck {
  var about: CheckDescription {
    CheckDescription(
      id: "table-layout",
      question: "Are tables used for data, not to place things side by side?",
      why: "A screen reader announces rows and columns that mean nothing, and on a phone or enlarged the parts stand far apart.",
      severity: .warning,
      requirements: ["1.3.1", "1.3.2"],
      bad: [
        "| ![River](media/a.svg) | The river is long and cold. It starts in the mountains. |\n|---|---|",
        "| Text |\n|---|\n| The river is long and cold. |\n| It starts in the mountains. |",
        "| Left | Right |\n|---|---|\n| The river is long and cold, and it starts in the mountains, from where it flows through the valley and past the old mill down to the town, in which most of the people of the valley live and work since the railway was built | The mill is old. |",
        "| One | Two |\n|---|---|",
        "| Text | Picture |\n|---|---|\n| The river is long and cold. It starts in the mountains, and it ends in the sea. | ![River](media/a.svg) |",
      ],
      good: [
        "| Month | Rain |\n|---|---|\n| April | 80 |",
        "![River](media/a.svg)\n\nThe river is long and cold. It starts in the mountains.",
        "| Sign | Meaning |\n|---|---|\n| ![Red circle with a white bar](media/a.svg) | No entry |\n| ![Blue circle with a white arrow](media/b.svg) | One way |",
        "| Word | Meaning |\n|---|---|\n| Mentor | The person at work whom you can ask |",
        ":::match{#a outcome=LO1}\n\nWhat belongs together?\n\n| Day | Hours |\n| - | - |\n| One | Two |\n| Three | Four |\n\n:::",
      ])
  }

  var kinds: [NodeKind] { [.table] }

  func inspect(_ node: Int, of text: InspectedText, _ report: inout CheckReport) {
    guard text.activity(around: node) == nil else { return }
    let facts = text.table(node)
    let problem: String? =
      if facts.header.count == 1 { "has one column only" } else if facts.rows.isEmpty {
        "has no row below its first"
      } else if facts.rows.count == 1, facts.rows[0].contains(where: { hasImage($0, text) }) {
        "places a picture beside text"
      } else if (facts.header + facts.rows.joined()).contains(where: { wordCount($0, text) > 40 }) { "holds whole paragraphs" } else { nil }
    if let problem {
      report.fail("this table \(problem)", at: text[facts.headerRow].span, help: "write it as text, a list, or under headings of its own")
    } else {
      report.pass()
    }
  }

  private func hasImage(_ cell: Int, _ text: InspectedText) -> Bool { text.document.descendants(of: cell).contains { text[$0].kind == .image } }

  private func wordCount(_ cell: Int, _ text: InspectedText) -> Int { text.prose.block(ofNode: cell)?.words.count ?? 0 }
}
