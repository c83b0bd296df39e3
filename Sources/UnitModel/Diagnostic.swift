/// A message to the author about something to mend.
public struct Diagnostic: Sendable, Hashable {
  /// Kebab-case, kept for ever: reports, sign-offs and documentation refer to it.
  public var id: String
  public var severity: Severity
  /// `failed` or `cannotTell`; the other outcomes need no message.
  public var outcome: Outcome
  /// One line, lower case, no full stop; names the thing and says the rule.
  public var message: String
  public var span: SourceSpan
  /// How to mend it; one line.
  public var help: String
  public var notes: [Note]
  public var fixes: [Fix]
  /// WCAG 2.2 success criteria by number, such as `1.1.1`.
  public var requirements: [String]

  /// - Parameter rule: what it is about, beside the checks of the checklist.
  public init(
    _ rule: some FindingRule, _ severity: Severity, _ message: String, at span: SourceSpan, help: String, outcome: Outcome = .failed,
    notes: [Note] = [], fixes: [Fix] = [], requirements: [String] = []
  ) {
    self.init(
      id: rule.id, severity, message, at: span, help: help, outcome: outcome, notes: notes, fixes: fixes, requirements: requirements)
  }

  /// - Parameter id: that of a check of the checklist.
  public init(
    id: String, _ severity: Severity, _ message: String, at span: SourceSpan, help: String, outcome: Outcome = .failed,
    notes: [Note] = [], fixes: [Fix] = [], requirements: [String] = []
  ) {
    self.id = id
    self.severity = severity
    self.outcome = outcome
    self.message = message
    self.span = span
    self.help = help
    self.notes = notes
    self.fixes = fixes
    self.requirements = requirements
  }

  /// The order of every report: by place, then by id, so that it never depends on which thread was first.
  public static func precedes(_ left: Diagnostic, _ right: Diagnostic) -> Bool {
    (left.span.start, left.span.end, left.id, left.message) < (right.span.start, right.span.end, right.id, right.message)
  }
}
