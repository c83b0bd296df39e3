import UnitChecks
import UnitModel

extension ConformanceReport {
  /// What the template of conformance reports shows of one: of the whole site, or of a unit.
  /// - Parameter statement: address of the accessibility statement.
  func values(_ theme: Theme, statement: String) -> Template.Values {
    let phrases = theme.phrases
    let totals = CriterionEvidence.Verdict.allCases.compactMap { verdict -> Template.Values? in
      let count = criteria.count { $0.verdict == verdict }
      return count == 0 ? nil : ["verdict": .html(theme.conformanceRows.verdict(verdict)), "count": .text(String(count))]
    }
    return [
      "build": theme.words(phrases("conformance.build", ["date": phrases.date(date), "version": toolVersion])),
      "digest": .text(digest), "statementHref": .text(statement), "totals": .list(totals), "criteria": .html(theme.conformanceRows.bytes(of: self)),
    ]
  }
}
