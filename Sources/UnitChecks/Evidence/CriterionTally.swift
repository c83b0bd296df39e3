import UnitModel

/// What all pages say of one criterion, counted page by page.
struct CriterionTally {
  private(set) var failedPages = 0
  private(set) var doubtfulPages = 0
  private(set) var exceptions = 0
  private(set) var asked = 0
  private(set) var answered = 0
  private(set) var stale = 0
  private(set) var people: Set<String> = []
  private(set) var lastAnswer: CalendarDate?

  /// The worst that was found on the page that is counted now.
  private var worst = Worst.nothing
  private enum Worst: Int { case nothing, doubt, fault }

  mutating func add(_ found: UnitEvidence.Found) {
    if found.severity == .error {
      worst = .fault
    } else if worst == .nothing, found.severity == .warning || found.outcome == .cannotTell {
      worst = .doubt
    }
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
      people.insert(answer.by)
      lastAnswer = max(lastAnswer ?? answer.on, answer.on)
    }
  }

  mutating func closePage() {
    switch worst {
    case .nothing: break
    case .doubt: doubtfulPages += 1
    case .fault: failedPages += 1
    }
    worst = .nothing
  }

  /// Counts all pages for all criteria.
  /// - Parameter criteria: for each check's id, the indices of the criteria it looks at.
  /// - Returns: a tally for each criterion.
  static func count(_ pages: [SiteEvidence.Page], _ criteria: [String: [Int]], of number: Int) -> [CriterionTally] {
    var tallies = [CriterionTally](repeating: CriterionTally(), count: number)
    for page in pages {
      for found in page.evidence.found { for index in criteria[found.check] ?? [] { tallies[index].add(found) } }
      for excepted in page.evidence.excepted { for index in criteria[excepted.check] ?? [] { tallies[index].add(excepted) } }
      for review in page.evidence.reviews { for index in criteria[review.check] ?? [] { tallies[index].add(review) } }
      for index in tallies.indices { tallies[index].closePage() }
    }
    return tallies
  }
}
