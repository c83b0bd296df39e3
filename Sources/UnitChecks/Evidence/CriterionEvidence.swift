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
  /// Ids of the checks by program that look at it.
  public let checks: [String]
  public let absence: Absence?
  /// How many pages there are.
  private let pages: Int
  /// Pages with an error that a program found.
  public private(set) var failedPages = 0
  /// Pages without an error where a program found something else, or could not tell.
  public private(set) var doubtfulPages = 0
  /// Ids of the checks by program that found an error, or had a doubt.
  public private(set) var finders: [String] = []
  /// Findings declared false positives.
  public private(set) var exceptions = 0
  /// Questions for people, over all pages.
  public private(set) var asked = 0
  public private(set) var answered = 0
  public private(set) var stale = 0
  private var names: Set<String> = []
  /// When somebody answered last.
  public private(set) var lastAnswer: CalendarDate?

  /// The worst that was found on the page that is counted now.
  private var worst = Worst.nothing
  private enum Worst { case nothing, doubt, fault }

  /// - Parameters:
  ///   - checks: ids of the checks by program that look at the criterion.
  ///   - pages: how many pages there are.
  init(_ criterion: SuccessCriterion, checks: [String], pages: Int, hasFilms: Bool, hasSound: Bool) {
    self.criterion = criterion
    self.checks = checks
    self.pages = pages
    absence = Self.absence(of: criterion.number, hasFilms: hasFilms, hasSound: hasSound)
  }

  /// Who answered, in the order of their names.
  public var people: [String] { names.sorted() }

  /// Whether there is nothing to say but what the criterion itself says: no program found anything, and no person was asked.
  public var isQuiet: Bool { absence != nil || finders.isEmpty && exceptions == 0 && asked == 0 }

  /// "Supports" needs a person: answers to every question that was asked, about pages in which no program finds a fault.
  public var verdict: Verdict {
    if absence != nil { return .notApplicable }
    if failedPages > 0 { return failedPages == pages ? .doesNotSupport : .partiallySupports }
    return asked > 0 && answered == asked && doubtfulPages == 0 ? .supports : .notEvaluated
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

// MARK: Counting, page by page

extension CriterionEvidence {
  mutating func add(_ found: UnitEvidence.Found) {
    if found.severity == .error {
      worst = .fault
    } else if worst == .nothing {
      worst = .doubt
    }
    if !finders.contains(found.check) { finders.append(found.check) }
  }

  mutating func add(_ excepted: UnitEvidence.Excepted) {
    if excepted.verdict == .falsePositive { exceptions += 1 }
  }

  mutating func add(_ review: UnitEvidence.Review) {
    asked += 1
    if review.status == .stale { stale += 1 }
    guard review.status == .signed else { return }
    answered += 1
    for answer in review.answers {
      names.insert(answer.by)
      lastAnswer = max(lastAnswer ?? answer.on, answer.on)
    }
  }

  mutating func closePage() {
    switch worst {
    case .nothing: return
    case .doubt: doubtfulPages += 1
    case .fault: failedPages += 1
    }
    worst = .nothing
  }
}
