import UnitModel

struct SuppressionOfError: ProcessCheck {
  static let about = CheckDescription(
    id: "suppression-of-error",
    question: "Are errors mended, or declared false positives with place, reason, name and date?",
    why: "An error against WCAG A or AA shuts somebody out. A tool can be wrong about one; nobody can decide that it does not matter.",
    severity: .error,
    requirements: [],
    bad: [
      "exceptions:\n  - check: image-alt-missing\n    because: We have no time.\n---\n\n![](media/card.svg)",
      "exceptions:\n  - check: image-alt-missing\n    verdict: false-positive\n    because: It has one.\n---\n\n![](media/card.svg)",
      "exceptions:\n  - check: outcome-unknown\n    because: Later.\n---\n\n:::truefalse{#a answer=true outcome=LO9}\n\nIt is so.\n\n:::",
    ],
    good: [
      "exceptions:\n  - check: image-alt-missing\n    verdict: false-positive\n    at: media/card.svg\n    because: The words stand in the picture’s caption.\n    by: A. Teacher\n    until: 2027-06-30\n---\n\n![](media/card.svg)"
    ])
}
