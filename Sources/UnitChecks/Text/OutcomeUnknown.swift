import UnitModel

struct OutcomeUnknown: TextCheck {
  var about: CheckDescription {
    CheckDescription(
      id: "outcome-unknown",
      question: "Does every activity name an outcome of the front matter?",
      why: "A result that belongs to no outcome proves nothing to the learner's school.",
      severity: .error,
      requirements: [],
      bad: [
        ":::reflect{#a outcome=LO9}\n\nWhat will you do?\n\n:::",
        ":::reflect{#a outcome=lo1}\n\nWhat will you do?\n\n:::",
        ":::gap{#a outcome=one}\n\nThe number is [[112]].\n\n:::",
        ":::order{#a outcome=LO2}\n\nWhat comes first?\n\n1. One\n2. Two\n\n:::",
        ":::choice{#a outcome=LO3}\n\nWhich one?\n\n- [ ] One\n  - No.\n- [x] Two\n  - Yes.\n\n:::",
      ],
      good: [
        ":::reflect{#a outcome=LO1}\n\nWhat will you do?\n\n:::",
        ":::reflect{#a}\n\nWhat will you do?\n\n:::",
        ":::gap{#a outcome=LO1}\n\nThe number is [[112]].\n\n:::",
        ":::order{#a outcome=LO1}\n\nWhat comes first?\n\n1. One\n2. Two\n\n:::",
        "Text.",
      ])
  }

  var kinds: [NodeKind] { [.document] }

  func inspect(_ node: Int, of text: InspectedText, _ report: inout CheckReport) {
    let known = text.unit.frontMatter.outcomes.map(\.id.value)
    for activity in text.unit.activities {
      guard let outcome = activity.outcome else { continue }
      if known.contains(outcome.value) {
        report.pass()
      } else {
        report.fail(
          "there is no outcome '\(outcome.value)'", at: outcome.span,
          help: known.isEmpty ? "add it to 'outcomes:' in the front matter" : Suggestion.help(for: outcome.value, among: known))
      }
    }
  }
}
