import UnitModel

struct HeadingAllCaps: TextCheck {
  let about = CheckDescription(
    id: "heading-all-caps",
    question: "Are headings written in small letters, too?",
    why: "Capitals are harder to read, and some screen readers spell them.",
    severity: .warning,
    requirements: ["3.1.5"],
    bad: [
      "## PAPERS TO CARRY WITH YOU\n\nText."
    ],
    good: [
      "## Papers to carry\n\nText."
    ])

  let kinds: [NodeKind] = [.heading]

  func inspect(_ node: Int, of text: InspectedText, _ report: inout CheckReport) {
    let letters = text.document.plainText(of: node).filter(\.isLetter)
    if letters.count >= 12, letters.allSatisfy(\.isUppercase) {
      report.fail("this heading is written in capitals", at: text[node].span, help: "write it in small letters with a capital at the start")
    } else {
      report.pass()
    }
  }
}
