public import UnitModel

/// What is known of the accessibility of one unit in one language: what people answered, what stays for a reason, what
/// checks found, and what the text is made of.
public struct UnitEvidence: Sendable {
  public struct Answer: Sendable, Hashable {
    public var by: String
    public var on: CalendarDate

    public init(by: String, on: CalendarDate) {
      self.by = by
      self.on = on
    }
  }

  /// A question for people.
  public struct Review: Sendable, Hashable {
    public var check: String
    public var status: ReviewQuestion.Status
    public var answers: [Answer]

    public init(check: String, status: ReviewQuestion.Status, answers: [Answer]) {
      self.check = check
      self.status = status
      self.answers = answers
    }
  }

  /// A finding of a check, or several of one kind.
  public struct Found: Sendable, Hashable {
    public var check: String
    public var severity: Severity
    public var outcome: Outcome
    public var count: Int
    /// Success criteria by number; not always those of a check, since reading a text finds faults too.
    public var requirements: [String]

    public init(check: String, severity: Severity, outcome: Outcome, count: Int, requirements: [String]) {
      self.check = check
      self.severity = severity
      self.outcome = outcome
      self.count = count
      self.requirements = requirements
    }
  }

  /// A finding that stays, and why.
  public struct Excepted: Sendable, Hashable {
    public var check: String
    public var verdict: FindingException.Verdict
    public var because: String
    public var by: String?

    public init(check: String, verdict: FindingException.Verdict, because: String, by: String?) {
      self.check = check
      self.verdict = verdict
      self.because = because
      self.by = by
    }
  }

  public var reviews: [Review]
  public var found: [Found]
  public var excepted: [Excepted]
  public var hasFilms: Bool
  public var hasSound: Bool

  /// Findings that authors leave as they are.
  public var accepted: [Excepted] { excepted.filter { $0.verdict == .accepted } }

  public init(reviews: [Review], found: [Found], excepted: [Excepted], hasFilms: Bool, hasSound: Bool) {
    self.reviews = reviews
    self.found = found
    self.excepted = excepted
    self.hasFilms = hasFilms
    self.hasSound = hasSound
  }

  /// The evidence of a unit the checklist has seen.
  /// - Parameter findings: everything that was found in the unit and on its page.
  public init(_ checked: Checked<LearningUnit>, findings: [Diagnostic]) {
    reviews = checked.questions.map { question in
      Review(check: question.about.id, status: question.status, answers: question.signOffs.map { Answer(by: $0.by, on: $0.on) })
    }
    var counts: [Found] = []
    for finding in findings where !finding.requirements.isEmpty {
      if let index = counts.firstIndex(where: { $0.check == finding.id && $0.severity == finding.severity && $0.outcome == finding.outcome }) {
        counts[index].count += 1
      } else {
        counts.append(Found(check: finding.id, severity: finding.severity, outcome: finding.outcome, count: 1, requirements: finding.requirements))
      }
    }
    found = counts
    excepted = checked.excepted.map {
      Excepted(check: $0.finding.id, verdict: $0.exception.verdict, because: $0.exception.because, by: $0.exception.by)
    }
    let names = checked.subject.document.containers.map(\.name.value)
    hasFilms = names.contains("video")
    hasSound = hasFilms || names.contains("audio")
  }
}
