import UnitModel

struct ReviewByAuthorOnly: ProcessCheck {
  static let about = CheckDescription(
    id: "review-by-author-only",
    question: "Has somebody else than the author judged the unit?",
    why: "Who wrote the words knows what they should say, and reads that.",
    severity: .warning,
    requirements: [],
    bad: [],
    good: ["---\n\n![A card](media/card.svg)"])

  /// nil where somebody judged who is no author.
  static func failure(_ question: ReviewQuestion, in text: InspectedText) -> Diagnostic? {
    let authors = Set(text.unit.frontMatter.authors.map { $0.lowercased() })
    guard let first = question.signOffs.first, question.signOffs.allSatisfy({ authors.contains($0.by.lowercased()) }) else { return nil }
    return failure(
      "'\(question.about.id)' was answered by an author alone", at: first.check.span,
      help: "let a second person judge: waymark review \(text.unit.source.path)")
  }
}
