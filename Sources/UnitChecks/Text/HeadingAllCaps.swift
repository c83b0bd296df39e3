import UnitModel

struct HeadingAllCaps: TextCheck {
  var about: CheckDescription {
    CheckDescription(
      id: "heading-all-caps",
      question: "Are headings written in small letters, too?",
      why: "Capitals hide the shape of words, which slows down readers with dyslexia or low vision, and some screen readers spell them.",
      severity: .warning,
      requirements: ["3.1.5"],
      bad: [
        "## PAPERS TO CARRY WITH YOU\n\nText.",
        "## INSURANCE\n\nText.",
        "## BEFORE YOU LEAVE: PAPERS\n\nText.",
        "## **IMPORTANT NUMBERS**\n\nText.",
        "---\ntitle: Μονάδα\nlang: el\n---\n\n## ΠΡΙΝ ΦΥΓΕΙΣ\n\nΚείμενο.",
      ],
      good: [
        "## Papers to carry\n\nText.",
        "## EHIC and GHIC\n\nText.",
        "## The European Union (EU)\n\nText.",
        "## USB\n\nText.",
        "## HTTP, HTTPS\n\nText.",
        "## A B C\n\nText.",
      ])
  }

  var kinds: [NodeKind] { [.heading] }

  func inspect(_ node: Int, of text: InspectedText, _ report: inout CheckReport) {
    guard let block = text.prose.block(ofNode: node) else { return }
    let words = text.prose.words[block.words].filter { !$0.flags.contains(.digits) }
    let letters = words.reduce(0) { $0 + Int($1.length) }
    let longest = words.filter(text.prose.hasVowel).map(\.length).max() ?? 0
    let isShouted = letters >= 8 && longest >= 5 && words.allSatisfy { $0.flags.contains(.allCapitals) }
    if isShouted {
      report.fail("this heading is written in capitals", at: text[node].span, help: "write it in small letters with a capital at the start")
    } else {
      report.pass()
    }
  }
}
