import UnitChecks
import UnitModel

/// The accessibility statement, after the model of the Commission Implementing Decision (EU) 2018/1523.
struct AccessibilityPage: OverviewPage {
  let name = "accessibility"
  let place: OverviewPlace? = .footer

  func contents(of overview: Overview) -> [OverviewContent] {
    guard let evidence = overview.evidence else { return [] }
    let phrases = overview.phrases
    let publisher = overview.configuration.publisher
    let site = overview.configuration.url ?? overview.configuration.siteName
    let failed = evidence.criteria.filter { $0.failedPages > 0 }
    let open = evidence.criteria.count { $0.verdict == .notEvaluated }
    let isFull = failed.isEmpty && open == 0 && !evidence.pages.isEmpty
    var values: Template.Values = [
      "commitment": .text(
        phrases("statement.commitment", ["publisher": publisher?.name ?? overview.configuration.siteName, "site": site])),
      "status": .text(phrases(isFull ? "statement.status.full" : "statement.status.partial")),
      "hasFailures": .flag(!failed.isEmpty),
      "failures": .list(
        failed.map { criterion in
          [
            "number": .text(criterion.criterion.number), "handle": .text(criterion.criterion.handle), "address": .text(criterion.criterion.address),
            "pages": .text(phrases("conformance.machine.errors", count: criterion.failedPages)),
          ]
        }),
      "reportHref": .text(overview.file("conformance")),
      "prepared": .text(phrases("statement.prepared", ["date": phrases.date(evidence.date)])),
      "method": .text(
        phrases(
          "statement.method",
          ["checks": String(Checklist.ofBuilds.count), "answered": String(evidence.reviews.answered), "asked": String(evidence.reviews.asked)])),
    ]
    let accepted = accepted(evidence, overview)
    values["hasAccepted"] = .flag(!accepted.isEmpty)
    values["accepted"] = .list(accepted)
    if open > 0 { values["open"] = .text(phrases("statement.open", ["count": String(open), "all": String(evidence.criteria.count)])) }
    values["enforcement"] = publisher?.enforcement.map { .text($0) }
    return [OverviewContent(file: name, title: phrases("page.accessibility"), values: values)]
  }

  /// Findings that authors leave as they are, with their reasons, in the language of the unit.
  private func accepted(_ evidence: ConformanceReport, _ overview: Overview) -> [Template.Values] {
    evidence.pages.flatMap { page in
      page.evidence.accepted.map { excepted -> Template.Values in
        var values: Template.Values = ["href": .text(page.path), "title": .text(page.title), "because": .text(excepted.because)]
        values["lang"] = page.language == overview.theme.language ? nil : .text(page.language.description)
        return values
      }
    }
  }
}
