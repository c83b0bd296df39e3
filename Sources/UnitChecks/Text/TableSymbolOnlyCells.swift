import UnitModel

struct TableSymbolOnlyCells: TextCheck {
  var about: CheckDescription {
    CheckDescription(
      id: "table-symbol-only-cells",
      question: "Do cells say yes, no or nothing in words?",
      why: "Screen readers read ✓ and ✗ as “check mark”, “ballot x”, or leave them out; red and green dots look alike to many.",
      severity: .warning,
      requirements: ["1.1.1", "1.3.3"],
      bad: [
        "| Paper | Needed |\n|---|---|\n| Passport | ✓ |\n| Card | ✗ |",
        "| Paper | Needed |\n|---|---|\n| Passport | ✅ |\n| Card | ❌ |",
        "| Paper | State |\n|---|---|\n| Passport | 🟢 |\n| Card | 🔴 |",
        "| Month | Rain |\n|---|---|\n| April | + |\n| May | – |",
        "| Month | Rain |\n|---|---|\n| April | ☀️ |\n| May | 🌧️ |",
        "| Paper | Needed |\n|---|---|\n| Passport | x |\n| Card | x |",
        "| Day | Open |\n|---|---|\n| Monday | X |\n| Sunday | - |",
      ],
      good: [
        "| Paper | Needed |\n|---|---|\n| Passport | yes |\n| Card | no |",
        "| Paper | Needed |\n|---|---|\n| Passport | ✓ yes |\n| Card | ✗ no |",
        "| Sign | Meaning |\n|---|---|\n| + | plus |\n| - | minus |",
        "| Month | Rain |\n|---|---|\n| April | 80 % |\n| May | 5° |",
        "| Name | Code |\n|---|---|\n| Plus | `+` |",
        "| Size | Letter |\n|---|---|\n| Small | S |\n| Large | X |",
      ])
  }

  var kinds: [NodeKind] { [.table] }

  func inspect(_ node: Int, of text: InspectedText, _ report: inout CheckReport) {
    guard text.activity(around: node) == nil else { return }
    let facts = text.table(node)
    // A first column of signs is what such a table explains.
    let cells = facts.rows.flatMap { $0.dropFirst() }.filter { isSymbol($0, text) } + crossed(facts, text)
    guard let first = cells.first else { return report.pass() }
    let sign = text.document.plainText(of: first)
    report.fail(
      cells.count == 1 ? "the cell '\(sign)' holds a sign only" : "\(cells.count) cells such as '\(sign)' hold a sign only",
      at: text[first].span, help: "write the word, such as 'yes', 'no' or 'none', beside the sign or in its place")
  }

  /// Cells with an "x" in a column where every other one has the same, a dash or nothing.
  private func crossed(_ facts: TableFacts, _ text: InspectedText) -> [Int] {
    facts.header.indices.dropFirst().flatMap { column -> [Int] in
      let cells = facts.rows.compactMap { $0.indices.contains(column) ? $0[column] : nil }
      let crosses = cells.filter { text.name(of: $0) == "x" }
      let others = cells.filter { text.name(of: $0) != "x" }
      let isMarked = !crosses.isEmpty && cells.count >= 2 && others.allSatisfy { !hasWords($0, text) }
      return isMarked ? crosses : []
    }
  }

  private func hasWords(_ cell: Int, _ text: InspectedText) -> Bool { text.name(of: cell).contains { $0.isLetter || $0.isNumber } }

  private func isSymbol(_ cell: Int, _ text: InspectedText) -> Bool {
    guard !hasWords(cell, text), !TableFacts.isBlank(cell, text) else { return false }
    return !text.document.descendants(of: cell).contains { [.image, .code, .gap, .htmlInline].contains(text[$0].kind) }
  }
}
