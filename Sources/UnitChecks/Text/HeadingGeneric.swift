import UnitModel

struct HeadingGeneric: TextCheck {
  var about: CheckDescription {
    CheckDescription(
      id: "heading-generic",
      question: "Does every heading say what follows?",
      why: "“More” or “Section 2” helps nobody who skims, or listens to the list of headings, to decide whether to read on.",
      severity: .warning,
      requirements: ["2.4.6"],
      bad: [
        "## Miscellaneous\n\nText.",
        "## More\n\nText.",
        "## Section 2\n\nText.",
        "## Introduction 2\n\nText.",
        "## Untitled\n\nText.",
        "---\ntitle: Paperit\nlang: fi\n---\n\n## Muuta\n\nTeksti.",
        "## Bits and bobs\n\nText.",
        "## 2.\n\nText.",
        "## Topic B\n\nText.",
        "## Part II\n\nText.",
        "## Conclusion 2\n\nText.",
        "---\ntitle: X\nlang: es\n---\n\n## Apartado 2\n\nTexto.",
        "---\ntitle: X\nlang: pl\n---\n\n## Inne informacje\n\nTekst.",
      ],
      good: [
        "## Papers to carry\n\nText.",
        "## Introduction\n\nText.",
        "## More about insurance\n\nText.",
        "## Part-time work\n\nText.",
        "## Section 2 of the contract\n\nText.",
        "## 2024\n\nText.",
      ])
  }

  var kinds: [NodeKind] { [.heading] }

  func inspect(_ node: Int, of text: InspectedText, _ report: inout CheckReport) {
    let name = text.name(of: node)
    guard !name.isEmpty else { return }
    var words = name[...]
    while let last = words.last, !("a"..."z").contains(last), last.isNumber || " .()#:".contains(last) { words.removeLast() }
    let isNumbered = words.count < name.count && text.words.unnumberedHeadings.contains(String(words))
    // "2.", but not the year of a timeline.
    let isNumber = words.isEmpty && name.count { $0.isNumber } < 3
    // "Topic B", "Part II"
    let last = words.split(separator: " ").last ?? ""
    let isLettered =
      (last.count == 1 || ["ii", "iii", "iv", "vi"].contains(last)) && text.words.genericHeadings.contains(String(words.dropLast(last.count + 1)))
    if isNumbered || isNumber || isLettered || text.words.genericHeadings.contains(String(words)) {
      report.fail("the heading '\(name)' does not say what follows", at: text[node].span, help: "name the matter of this part")
    } else {
      report.pass()
    }
  }
}
