import UnitModel

struct TableNoHeader: TextCheck {
  let about = CheckDescription(
    id: "table-no-header",
    question: "Do tables have a header row with text?",
    why: "Without headers a screen reader reads cells that belong to nothing.",
    severity: .error,
    requirements: ["1.3.1"],
    bad: [
      "|  |  |\n| - | - |\n| 1 | 2 |"
    ],
    good: [
      "| Day | Hours |\n| - | - |\n| 1 | 2 |"
    ])

  let kinds: [NodeKind] = [.table]

  func inspect(_ node: Int, of text: InspectedText, _ report: inout CheckReport) {
    guard let header = text.document.children(of: node).first(where: { text[$0].flags.contains(.header) }) else { return }
    if text.document.children(of: header).allSatisfy({ text.name(of: $0).isEmpty }) {
      report.fail("the header row of this table is empty", at: text[header].span, help: "say above each column what it holds")
    } else {
      report.pass()
    }
  }
}
