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

  /// - Parameters:
  ///   - checks: ids of the checks that look at the criterion.
  ///   - pages: how many pages there are.
  init(_ criterion: SuccessCriterion, checks: [String], tally: CriterionTally, pages: Int, hasFilms: Bool, hasSound: Bool) {
    self.criterion = criterion
    self.checks = checks.filter { !$0.hasPrefix("review-") }.sorted()
    failedPages = tally.failedPages
    doubtfulPages = tally.doubtfulPages
    exceptions = tally.exceptions
    asked = tally.asked
    answered = tally.answered
    stale = tally.stale
    people = tally.people.sorted()
    lastAnswer = tally.lastAnswer
    absence = Self.absence(of: criterion.number, hasFilms: hasFilms, hasSound: hasSound)
    verdict = Self.verdict(
      failed: failedPages, of: pages, doubtful: doubtfulPages, asked: asked, answered: answered, isAbsent: absence != nil)
  }

  /// "Supports" needs a person: answers to every question that was asked, about pages in which no program finds a fault.
  private static func verdict(failed: Int, of pages: Int, doubtful: Int, asked: Int, answered: Int, isAbsent: Bool) -> Verdict {
    if isAbsent { return .notApplicable }
    if failed > 0 { return failed == pages ? .doesNotSupport : .partiallySupports }
    return asked > 0 && answered == asked && doubtful == 0 ? .supports : .notEvaluated
  }

  private static func absence(of number: String, hasFilms: Bool, hasSound: Bool) -> Absence? {
    switch number {
    case "1.2.4": .live
    case "2.5.4": .motion
    case "3.3.8": .login
    case "1.2.1", "1.4.2": hasSound ? nil : .media
    case "1.2.2", "1.2.3", "1.2.5": hasFilms ? nil : .films
    default: nil
    }
  }
}
