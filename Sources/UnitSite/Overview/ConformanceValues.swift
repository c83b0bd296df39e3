import UnitChecks
import UnitModel

/// What the template of conformance reports shows of one: of the whole site, or of a unit.
struct ConformanceValues {
  private let report: ConformanceReport
  private let theme: Theme
  private let statement: String

  /// - Parameter statement: address of the accessibility statement.
  init(_ report: ConformanceReport, theme: Theme, statement: String) {
    self.report = report
    self.theme = theme
    self.statement = statement
  }

  private var phrases: Phrases { theme.phrases }

  var values: Template.Values {
    [
      "build": theme.words(phrases("conformance.build", ["date": phrases.date(report.date), "version": report.toolVersion])),
      "digest": .text(report.digest), "statementHref": .text(statement), "totals": .list(totals), "criteria": .list(rows),
    ]
  }

  /// How many criteria there are of each verdict.
  private var totals: [Template.Values] {
    CriterionEvidence.Verdict.allCases.compactMap { verdict in
      let count = report.criteria.count { $0.verdict == verdict }
      return count == 0 ? nil : ["verdict": theme.words(phrases("conformance.verdict.\(verdict.rawValue)")), "count": .text(String(count))]
    }
  }

  /// A row for each criterion; in the report of a unit, those of which nothing is to be said stand together at the end.
  private var rows: [Template.Values] {
    guard report.scope == .unit else { return report.criteria.map(row) }
    var quiet: [(kind: String, criteria: [CriterionEvidence])] = []
    for criterion in report.criteria where criterion.isQuiet {
      let kind = criterion.absence?.rawValue ?? (criterion.checks.isEmpty ? "none" : "clean")
      if let place = quiet.firstIndex(where: { $0.kind == kind }) {
        quiet[place].criteria.append(criterion)
      } else {
        quiet.append((kind, [criterion]))
      }
    }
    return report.criteria.filter { !$0.isQuiet }.map(row) + quiet.map { row(of: $0.criteria) }
  }

  private func row(of criterion: CriterionEvidence) -> Template.Values {
    var row = cells(criterion, checks: criterion.checks.count)
    row["number"] = .text(criterion.criterion.number)
    row["handle"] = .text(criterion.criterion.handle)
    row["address"] = .text(criterion.criterion.address)
    row["level"] = .text(criterion.criterion.level.rawValue)
    return row
  }

  /// Criteria of which the same is to be said.
  private func row(of criteria: [CriterionEvidence]) -> Template.Values {
    guard let first = criteria.first else { return [:] }
    var row = cells(first, checks: Set(criteria.flatMap(\.checks)).count)
    row["number"] = .text(criteria.map(\.criterion.number).joined(separator: ", "))
    row["level"] = .text(["A", "AA"].filter { level in criteria.contains { $0.criterion.level.rawValue == level } }.joined(separator: ", "))
    return row
  }

  private func cells(_ criterion: CriterionEvidence, checks: Int) -> Template.Values {
    var cells: Template.Values = [
      "machine": theme.words(machine(criterion, checks: checks)), "people": theme.words(people(criterion)),
      "verdict": theme.words(phrases("conformance.verdict.\(criterion.verdict.rawValue)")), "state": .text(criterion.verdict.rawValue),
    ]
    if report.scope == .unit, !criterion.finders.isEmpty { cells["finders"] = .text(criterion.finders.joined(separator: ", ")) }
    return cells
  }

  private func machine(_ criterion: CriterionEvidence, checks: Int) -> String {
    if let absence = criterion.absence { return phrases("conformance.absent.\(absence.rawValue)") }
    if criterion.checks.isEmpty { return phrases("conformance.machine.none") }
    if criterion.failedPages > 0 { return phrases("conformance.machine.errors", count: criterion.failedPages) }
    if criterion.doubtfulPages > 0 { return phrases("conformance.machine.doubts", count: criterion.doubtfulPages) }
    return phrases("conformance.machine.clean", count: checks)
  }

  private func people(_ criterion: CriterionEvidence) -> String {
    if criterion.absence != nil { return "" }
    if criterion.asked == 0 { return phrases("conformance.people.none") }
    let counts = phrases("conformance.people.answered", ["answered": String(criterion.answered), "asked": String(criterion.asked)])
    guard let last = criterion.lastAnswer else { return counts }
    return counts + " " + phrases("conformance.people.by", ["people": criterion.people.joined(separator: ", "), "date": phrases.date(last)])
  }
}
