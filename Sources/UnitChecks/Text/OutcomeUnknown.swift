import UnitModel

struct OutcomeUnknown: TextCheck {
  let about = CheckDescription(
    id: "outcome-unknown",
    question: "Does every activity name an outcome of the front matter?",
    why: "A result that belongs to no outcome proves nothing.",
    severity: .error,
    requirements: [],
    bad: [
      ":::reflect{#a outcome=LO9}\n\nWhat will you do?\n\n:::"
    ],
    good: [
      ":::reflect{#a outcome=LO1}\n\nWhat will you do?\n\n:::"
    ])

  let kinds: [NodeKind] = [.document]

  func inspect(_ node: Int, of text: InspectedText, _ report: inout CheckReport) {
    let known = text.unit.frontMatter.outcomes.map(\.id.value)
    for activity in text.unit.activities {
      guard let outcome = activity.outcome else { continue }
      if known.contains(outcome.value) { report.pass() } else {
        report.fail("there is no outcome '\(outcome.value)'", at: outcome.span, help: known.isEmpty ? "add it to 'outcomes:' in the front matter" : Suggestion.help(for: outcome.value, among: known))
      }
    }
  }
}
