/// How much a finding weighs.
public enum Severity: UInt8, Sendable, CaseIterable, Comparable {
  /// Reported, never in the way.
  case advice
  /// Probably a mistake; published all the same.
  case warning
  /// Certainly a mistake; the unit is not published.
  case error

  public static func < (left: Severity, right: Severity) -> Bool { left.rawValue < right.rawValue }

  /// The word used in every report.
  public var name: String {
    switch self {
    case .advice: "advice"
    case .warning: "warning"
    case .error: "error"
    }
  }
}

/// What a check says of one place, in the words of W3C's ACT Rules Format. It is not a severity.
public enum Outcome: UInt8, Sendable, CaseIterable {
  case passed, failed, cannotTell, notApplicable

  /// The word used in every report.
  public var name: String {
    switch self {
    case .passed: "passed"
    case .failed: "failed"
    case .cannotTell: "cantTell"
    case .notApplicable: "inapplicable"
    }
  }
}

/// A replacement of bytes that would mend a finding.
public struct Fix: Sendable, Hashable {
  /// Whether the fix may be applied without a person looking at it.
  public enum Safety: UInt8, Sendable { case safe, needsJudgement }

  public var span: SourceSpan
  public var replacement: String
  public var safety: Safety

  public init(replace span: SourceSpan, with replacement: String, safety: Safety) {
    self.span = span
    self.replacement = replacement
    self.safety = safety
  }
}

/// A second place that explains a finding, such as the first use of a duplicated id.
public struct Note: Sendable, Hashable {
  public var message: String
  public var span: SourceSpan

  public init(_ message: String, at span: SourceSpan) {
    self.message = message
    self.span = span
  }
}

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

/// A value with what there is to say about it. Parsing returns this and cannot fail.
public struct Reported<Value: Sendable>: Sendable {
  public var value: Value
  public var diagnostics: [Diagnostic]

  public init(_ value: Value, diagnostics: [Diagnostic] = []) {
    self.value = value
    self.diagnostics = diagnostics
  }
}
