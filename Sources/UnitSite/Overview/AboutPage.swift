import UnitModel

/// Who publishes the site, who pays for it, what it keeps and what it does not.
struct AboutPage: OverviewPage {
  let name = "about"
  let place: OverviewPlace? = .footer

  func contents(of overview: Overview) -> [OverviewContent] {
    var values: Template.Values = ["count": .text(overview.phrases("units.count", count: overview.units.count))]
    let publisher = overview.configuration.publisher
    values["enforcement"] = publisher?.enforcement.map { .text($0) }
    values["intro"] = overview.configuration.description.map { .text($0) }
    let licences = Set(overview.units.compactMap(\.details.licence)).sorted()
    values["licences"] = .list(licences.map { overview.frame.licence($0) })
    values["hasLicences"] = .flag(!licences.isEmpty)
    return [OverviewContent(file: name, title: overview.phrases("page.about"), values: values)]
  }
}
