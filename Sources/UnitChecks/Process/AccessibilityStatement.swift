public import UnitModel

/// Judged where `waymark.yml` is read; the statement itself is written by every build.
struct AccessibilityStatement: ProcessCheck {
  static let about = CheckDescription(
    id: "accessibility-statement",
    question: "Does the site name somebody to whom learners can say that a page does not work for them?",
    why: "The accessibility statement asks for this, and so does the law for public bodies; for a learner it is the way out when all else fails.",
    severity: .advice,
    requirements: [],
    bad: [],
    good: [])
}

extension Checklist {
  /// Checks what `waymark.yml` says for the accessibility statement.
  public static func check(_ configuration: SiteConfiguration, in source: SourceFile) -> [Diagnostic] {
    guard configuration.publisher?.contact == nil else { return [] }
    return [
      AccessibilityStatement.failure(
        "the accessibility statement names no contact", at: SourceSpan(source.line(1)),
        help: "write 'publisher: {name: …, contact: mailto:…}' in waymark.yml; 'enforcement:' names the body that watches over the law")
    ]
  }
}
