import UnitModel

struct OutcomeNotAssessed: TextCheck {
  let about = CheckDescription(
    id: "outcome-not-assessed",
    question: "Does an activity assess every learning outcome?",
    why: "An outcome nobody assesses is a promise; it cannot be recognised as a skill.",
    severity: .error,
    requirements: [],
    bad: [
      "No activity here."
    ],
    good: [
      ":::reflect{#a outcome=LO1}\n\nWhat will you do?\n\n:::"
    ])

  let kinds: [NodeKind] = [.document]

  func inspect(_ node: Int, of text: InspectedText, _ report: inout CheckReport) {
    let assessed = Set(text.unit.activities.compactMap { $0.outcome?.value })
    for outcome in text.unit.frontMatter.outcomes {
      if assessed.contains(outcome.id.value) { report.pass() } else {
        report.fail("no activity assesses the outcome '\(outcome.id.value)'", at: outcome.id.span, help: "write outcome=\(outcome.id.value) on the opening line of an activity, or remove the outcome")
      }
    }
  }
}
