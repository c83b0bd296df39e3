/// When a learner needs a unit.
public enum Phase: String, Sendable, CaseIterable { case before, during, after }

/// Whom a unit speaks to.
public enum Audience: String, Sendable, CaseIterable { case learner, teacher, mentor, coordinator, parent }

/// Which organisation runs a unit.
public enum Role: String, Sendable, CaseIterable { case sending, hosting, supporting }

/// What makes a unit complete.
public enum Completion: String, Sendable, CaseIterable {
  /// Every activity was attempted.
  case all
  /// Every section was seen.
  case read
  /// The score reached `pass`.
  case pass
}

/// The typed front matter of a unit. What the author left out or mistyped has a neutral value and a diagnostic.
public struct FrontMatter: Sendable {
  public var id: Located<String>?
  public var title: Located<String>
  public var language = LanguageTag.undetermined
  public var languageSpan: SourceSpan
  public var version = "1.0.0"
  public var summary: Located<String>?
  /// Minutes.
  public var duration: Int?
  public var phase: Phase?
  public var audience: [Audience] = []
  public var roles: [Role] = []
  public var topics: [String] = []
  /// SPDX identifier.
  public var licence: Located<String>?
  public var authors: [String] = []
  /// Only in a translation.
  public var translation: TranslationCredit?
  public var outcomes: [LearningOutcome] = []
  /// Per cent of points for "passed"; nil: completion only.
  public var pass: Int?
  public var completion = Completion.all
  public var signOffs: [SignOff] = []
  /// What became of activities of earlier versions: the old id, and the new one or `none`.
  public var migrations: [(old: Located<String>, new: Located<String>)] = []
  /// Findings that may stay, in the order of the file.
  public var exceptions: [FindingException] = []
  /// The newest first, as the author has them.
  public var changes: [UnitChange] = []
  /// The whole front matter with its fences; empty at 0 when there is none.
  public var span: SourceSpan

  public init(span: SourceSpan) {
    title = Located("", at: span)
    languageSpan = span
    self.span = span
  }
}
