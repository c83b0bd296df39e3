import UnitChecks
import UnitModel

/// The conformance report: for each criterion what programs found, what people judged, and what nobody looked at.
struct ConformancePage: OverviewPage {
  let name = "conformance"
  let place: OverviewPlace? = nil

  func contents(of overview: Overview) -> [OverviewContent] {
    guard let evidence = overview.evidence else { return [] }
    let phrases = overview.phrases
    var values: Template.Values = [
      "build": .text(phrases("conformance.build", ["date": phrases.date(evidence.date), "version": evidence.toolVersion])),
      "digest": .text(evidence.digest), "statementHref": .text(overview.file("accessibility")),
      "criteria": .list(evidence.criteria.map { row(of: $0, phrases) }), "units": .list(evidence.pages.map { row(of: $0, overview) }),
      "hasUnits": .flag(!evidence.pages.isEmpty),
    ]
    values["totals"] = .list(
      CriterionEvidence.Verdict.allCases.compactMap { verdict in
        let count = evidence.criteria.count { $0.verdict == verdict }
        return count == 0 ? nil : ["verdict": .text(phrases("conformance.verdict.\(verdict.rawValue)")), "count": .text(String(count))]
      })
    return [OverviewContent(file: name, title: phrases("page.conformance"), values: values)]
  }

  private func row(of criterion: CriterionEvidence, _ phrases: Phrases) -> Template.Values {
    var row: Template.Values = [
      "number": .text(criterion.criterion.number), "handle": .text(criterion.criterion.handle), "address": .text(criterion.criterion.address),
      "level": .text(criterion.criterion.level.rawValue), "machine": .text(machine(criterion, phrases)), "people": .text(people(criterion, phrases)),
      "verdict": .text(phrases("conformance.verdict.\(criterion.verdict.rawValue)")), "state": .text(criterion.verdict.rawValue),
    ]
    row["checks"] = criterion.checks.isEmpty ? nil : .text(criterion.checks.joined(separator: ", "))
    return row
  }

  private func machine(_ criterion: CriterionEvidence, _ phrases: Phrases) -> String {
    if let absence = criterion.absence { return phrases("conformance.absent.\(absence.rawValue)") }
    if criterion.checks.isEmpty { return phrases("conformance.machine.none") }
    if criterion.failedPages > 0 { return phrases("conformance.machine.errors", count: criterion.failedPages) }
    if criterion.doubtfulPages > 0 { return phrases("conformance.machine.doubts", count: criterion.doubtfulPages) }
    return phrases("conformance.machine.clean", count: criterion.checks.count)
  }

  private func people(_ criterion: CriterionEvidence, _ phrases: Phrases) -> String {
    if criterion.absence != nil { return "" }
    if criterion.asked == 0 { return phrases("conformance.people.none") }
    let counts = phrases("conformance.people.answered", ["answered": String(criterion.answered), "asked": String(criterion.asked)])
    guard let last = criterion.lastAnswer else { return counts }
    return counts + " " + phrases("conformance.people.by", ["people": criterion.people.joined(separator: ", "), "date": phrases.date(last)])
  }

  private func row(of page: SiteEvidence.Page, _ overview: Overview) -> Template.Values {
    let reviews = page.evidence.reviews
    let errors = page.evidence.found.filter { $0.severity == .error }.reduce(0) { $0 + $1.count }
    let other = page.evidence.found.filter { $0.severity != .error }.reduce(0) { $0 + $1.count }
    var row: Template.Values = [
      "title": .text(page.title), "href": .text(page.path), "errors": .text(String(errors)), "other": .text(String(other)),
      "answered": .text(
        overview.phrases("conformance.people.answered", ["answered": String(reviews.count { $0.status == .signed }), "asked": String(reviews.count)])),
    ]
    row["lang"] = page.language == overview.theme.language ? nil : .text(page.language.description)
    return row
  }
}
