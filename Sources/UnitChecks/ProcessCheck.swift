import UnitModel

/// A check of how a unit was made: exceptions and reviews in its front matter. What they judge comes from all other
/// checks, so they have no walk of their own. Their examples are front matter, with text behind `---` where it matters.
protocol ProcessCheck: Check {
  static var about: CheckDescription { get }
}

extension ProcessCheck {
  var about: CheckDescription { Self.about }

  static func failure(_ message: String, at span: SourceSpan, help: String, severity: Severity? = nil) -> Diagnostic {
    Diagnostic(id: about.id, severity ?? about.severity, message, at: span, help: help, requirements: about.requirements)
  }
}
