import UnitModel

struct SuppressionReasonless: ProcessCheck {
  static let about = CheckDescription(
    id: "suppression-reasonless",
    question: "Does every exception name a check, a reason and a finding that is still there, on a date that has not passed?",
    why: "An exception nobody needs any more hides the next mistake at its place.",
    severity: .error,
    requirements: [],
    bad: [
      "exceptions:\n  - check: heading-trailing-colon\n    because: A style of ours.\n",
      "exceptions:\n  - check: heading-trailing-column\n    because: A style of ours.\n",
      "exceptions:\n  - check: heading-trailing-colon\n",
      "exceptions:\n  - check: heading-trailing-colon\n    because: A style of ours.\n    until: 2020-01-31\n",
      "exceptions:\n  - check: skip-link\n    because: Not needed.\n",
    ],
    good: ["exceptions:\n  - check: heading-trailing-colon\n    because: The form has this colon.\n---\n\n## Bring with you:\n\nWords."])
}
