import UnitModel

struct OutcomeNotAssessed: TextCheck {
  var about: CheckDescription {
    CheckDescription(
      id: "outcome-not-assessed",
      question: "Does an activity assess every learning outcome?",
      why: "An outcome nobody assesses is a promise to the learner; it cannot be recognised as a skill.",
      severity: .error,
      requirements: [],
      bad: [
        "\(Self.head)\n\nNo activity here.",
        "\(Self.head)\n\n:::reflect{#a}\n\nWhat will you do?\n\n:::",
        "\(Self.head)\n\n:::choice{#a outcome=LO2}\n\nWhich one?\n\n- [ ] One\n- [x] Two\n\n:::",
        "\(Self.head)\n\n## Work\n\nThe outcome is LO1.",
        "\(Self.head)\n\n```\n:::reflect{#a outcome=LO1}\n:::\n```",
      ],
      good: [
        ":::reflect{#a outcome=LO1}\n\nWhat will you do?\n\n:::",
        "\(Self.head)\n\n:::reflect{#a outcome=LO1}\n\nWhat will you do?\n\n:::",
        "\(Self.head)\n\n::::details{summary=\"If you have time\"}\n\n:::reflect{#a outcome=LO1}\n\nWhat will you do?\n\n:::\n\n::::",
        "No outcomes, no activity.",
        "\(Self.head)\n\n:::gap{#a outcome=LO1}\n\nThe number is [[112]].\n\n:::",
      ])
  }

  private static let head = "---\ntitle: A unit\nlang: en\noutcomes:\n  - id: LO1\n    text: I can do it.\n---"

  var kinds: [NodeKind] { [.document] }

  func inspect(_ node: Int, of text: InspectedText, _ report: inout CheckReport) {
    let assessed = Set(text.unit.activities.compactMap { $0.outcome?.value })
    for outcome in text.unit.frontMatter.outcomes {
      if assessed.contains(outcome.id.value) {
        report.pass()
      } else {
        report.fail(
          "no activity assesses the outcome '\(outcome.id.value)'", at: outcome.id.span,
          help: "write outcome=\(outcome.id.value) on the opening line of an activity, or remove the outcome")
      }
    }
  }
}
