public import UnitModel

/// What machines and people found out about one success criterion: kept apart, since neither is the other.
public struct CriterionEvidence: Sendable {
  /// The terms of conformance reports.
  public enum Verdict: String, Sendable, CaseIterable {
    case supports
    case partiallySupports = "partially-supports"
    case doesNotSupport = "does-not-support"
    case notApplicable = "not-applicable"
    case notEvaluated = "not-evaluated"
  }

  /// Why a criterion does not apply.
  public enum Absence: String, Sendable, CaseIterable { case live, motion, login, media, films }

  public let criterion: SuccessCriterion
  /// Checks by program that look at it.
  public let checks: [String]
  /// Pages with an error that a program found.
  public let failedPages: Int
  /// Pages without an error where a program warned, or could not tell.
  public let doubtfulPages: Int
  /// Findings declared false positives.
  public let exceptions: Int
  /// Questions for people, over all pages.
  public let asked: Int
  public let answered: Int
  public let stale: Int
  /// Who answered, and when last.
  public let people: [String]
  public let lastAnswer: CalendarDate?
  public let absence: Absence?
  public let verdict: Verdict

  init(_ criterion: SuccessCriterion, checks: [CheckDescription], pages: [SiteEvidence.Page]) {
    self.criterion = criterion
    let ids = Set(checks.filter { $0.requirements.contains(criterion.number) }.map(\.id))
    self.checks = ids.filter { !$0.hasPrefix("review-") }.sorted()
    let found = pages.map { $0.evidence.found.filter { ids.contains($0.check) } }
    failedPages = found.count { $0.contains { $0.severity == .error } }
    doubtfulPages = found.count { page in
      page.contains { $0.severity == .warning || $0.outcome == .cannotTell } && page.allSatisfy { $0.severity != .error }
    }
    exceptions = pages.reduce(0) { $0 + $1.evidence.excepted.count { ids.contains($0.check) && $0.verdict == .falsePositive } }
    let reviews = pages.flatMap { $0.evidence.reviews.filter { ids.contains($0.check) } }
    asked = reviews.count
    answered = reviews.count { $0.status == .signed }
    stale = reviews.count { $0.status == .stale }
    let answers = reviews.filter { $0.status == .signed }.flatMap(\.answers)
    people = Set(answers.map(\.by)).sorted()
    lastAnswer = answers.map(\.on).max()
    absence = Self.absence(of: criterion.number, pages)
    verdict = Self.verdict(
      failed: failedPages, of: pages.count, doubtful: doubtfulPages, asked: asked, answered: answered, isAbsent: absence != nil)
  }

  /// "Supports" needs a person: answers to every question that was asked, about pages in which no program finds a fault.
  private static func verdict(failed: Int, of pages: Int, doubtful: Int, asked: Int, answered: Int, isAbsent: Bool) -> Verdict {
    if isAbsent { return .notApplicable }
    if failed > 0 { return failed == pages ? .doesNotSupport : .partiallySupports }
    return asked > 0 && answered == asked && doubtful == 0 ? .supports : .notEvaluated
  }

  private static func absence(of number: String, _ pages: [SiteEvidence.Page]) -> Absence? {
    switch number {
    case "1.2.4": .live
    case "2.5.4": .motion
    case "3.3.8": .login
    case "1.2.1", "1.4.2": pages.contains { $0.evidence.hasSound } ? nil : .media
    case "1.2.2", "1.2.3", "1.2.5": pages.contains { $0.evidence.hasFilms } ? nil : .films
    default: nil
    }
  }
}
