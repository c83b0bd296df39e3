import UnitModel

struct ReviewStale: ProcessCheck {
  static let about = CheckDescription(
    id: "review-stale",
    question: "Is what people judged still what is there?",
    why: "A judgement about another picture or other words says nothing about these. A warning, and an error where the site requires reviews.",
    severity: .warning,
    requirements: [],
    bad: [
      "checked:\n  - {check: review-alt-meaning, by: A. Teacher, on: 2026-11-02, digest: 5f1c}\n---\n\n![A card](media/card.svg)",
      "checked:\n  - {check: review-alt-meaning, by: A. Teacher, on: 2026-11-02, digest: 5f1c}\n---\n\nNo picture.",
      "checked:\n  - {check: review-alt-meening, by: A. Teacher, on: 2026-11-02, digest: 5f1c}\n",
    ],
    good: ["---\n\n![A card](media/card.svg)"])

  static func failure(_ question: ReviewQuestion, in text: InspectedText, isRequired: Bool) -> Diagnostic {
    let changed = question.places.filter { !$0.isSigned }
    return Diagnostic(
      id: about.id, isRequired ? .error : .warning,
      "'\(question.about.id)' was answered before \(changed.count == 1 ? "this place" : "these \(changed.count) places") looked like this",
      at: changed[0].span,
      help: "\(question.about.question) Record the answer: waymark review \(text.unit.source.path) --sign \(question.about.id) --by NAME",
      notes: changed.dropFirst().map { Note("also here", at: $0.span) }, requirements: question.about.requirements)
  }

  static func unknown(_ check: Located<String>, among known: [String]) -> Diagnostic {
    let near = Suggestion.nearest(to: Checklist.reviewID(check.value), among: known).map { "did you mean '\($0)'?" }
    return failure(
      "there is no question '\(check.value)'", at: check.span, help: near ?? "write one of: \(known.joined(separator: ", "))", severity: .error)
  }

  static func needless(_ check: Located<String>) -> Diagnostic {
    failure("nothing in this unit gives reason to ask '\(check.value)'", at: check.span, help: "remove this answer from 'checked'")
  }
}
