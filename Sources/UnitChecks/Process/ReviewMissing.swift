import UnitModel

struct ReviewMissing: ProcessCheck {
  static let about = CheckDescription(
    id: "review-missing",
    question: "Has a person answered every question that only a person can answer?",
    why: "A program sees that a picture has words; only a person sees that they are the right ones. Asked for where the site requires reviews.",
    severity: .error,
    requirements: [],
    bad: ["---\n\n![A card](media/card.svg)"],
    good: [])

  static func failure(_ question: ReviewQuestion, in text: InspectedText) -> Diagnostic {
    let count = question.places.count
    return Diagnostic(
      id: about.id, about.severity, "nobody has answered '\(question.about.id)' for \(count == 1 ? "this place" : "these \(count) places")",
      at: question.places[0].span,
      help: "\(question.about.question) Record the answer: waymark review \(text.unit.source.path) --sign \(question.about.id) --by NAME",
      notes: question.places.dropFirst().map { Note("also here", at: $0.span) }, requirements: question.about.requirements)
  }
}
