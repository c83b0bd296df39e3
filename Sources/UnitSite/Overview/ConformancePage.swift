import UnitChecks
import UnitModel

/// The conformance report: for each criterion what programs found, what people judged, and what nobody looked at.
struct ConformancePage: OverviewPage {
  let name = "conformance"
  let place: OverviewPlace? = nil

  func contents(of overview: Overview) -> [OverviewContent] {
    guard let evidence = overview.evidence else { return [] }
    var values = evidence.values(overview.theme, statement: overview.file("accessibility"))
    values["units"] = .list(evidence.pages.map { row(of: $0, overview) })
    values["hasUnits"] = .flag(!evidence.pages.isEmpty)
    return [OverviewContent(file: name, title: overview.phrases("page.conformance"), values: values)]
  }

  /// A unit, with the way to its own report.
  private func row(of page: ConformanceReport.Page, _ overview: Overview) -> Template.Values {
    let reviews = page.evidence.reviews
    let errors = page.evidence.found.filter { $0.severity == .error }.reduce(0) { $0 + $1.count }
    let other = page.evidence.found.filter { $0.severity != .error }.reduce(0) { $0 + $1.count }
    var row: Template.Values = [
      "title": .text(page.title), "href": .text(page.report), "errors": .text(String(errors)), "other": .text(String(other)),
      "answered": .text(
        overview.phrases("conformance.people.answered", ["answered": String(reviews.count { $0.status == .signed }), "asked": String(reviews.count)])),
    ]
    row["lang"] = page.language == overview.theme.language ? nil : .text(page.language.description)
    return row
  }
}
