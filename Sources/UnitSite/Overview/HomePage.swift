import UnitModel

/// The first page: whom the site is for, the phases of a journey, the courses.
struct HomePage: OverviewPage {
  let name = "index"
  let place: OverviewPlace? = nil

  /// Cards shown where no course orders the units.
  private static let most = 12

  func contents(of overview: Overview) -> [OverviewContent] {
    var values: Template.Values = [:]
    values["intro"] = overview.configuration.description.map { .text($0) }
    let phases = Facet.phase.values(of: overview)
    values["hasPhases"] = .flag(!phases.isEmpty)
    values["phases"] = .list(
      phases.map { phase in
        [
          "href": .text(overview.file(phase.file)), "label": .text(phase.label), "text": .text(overview.phrases("home.phase.\(phase.value)")),
          "count": .text(overview.phrases("units.count", count: phase.units.count)), phase.value: .flag(true),
        ]
      })
    for facet in [Facet.audience, .role, .topic] {
      let links = facet.values(of: overview)
      values["\(facet.rawValue).links"] = .list(links.prefix(24).map { ["href": .text(overview.file($0.file)), "label": .text($0.label)] })
      values["\(facet.rawValue).any"] = .flag(!links.isEmpty)
    }
    let courses = courses(of: overview)
    values["courses"] = .list(courses)
    values["hasUnits"] = .flag(!overview.units.isEmpty)
    if courses.isEmpty { values["cards"] = overview.cards(overview.units.indices.prefix(Self.most)) }
    values["all.href"] = .text(overview.file("units"))
    values["all.text"] = .text(overview.phrases("home.all", count: overview.units.count))
    return [OverviewContent(file: "index", title: nil, values: values, scripts: ["page/cards.js", "page/home.js"])]
  }

  private func courses(of overview: Overview) -> [Template.Values] {
    let places = Dictionary(overview.units.enumerated().map { ($1.slug, $0) }, uniquingKeysWith: { first, _ in first })
    return overview.configuration.courses.compactMap { course in
      let units = course.units.compactMap { places[$0.value] }
      guard !units.isEmpty else { return nil }
      return [
        "id": .text("course-\(course.id.value)"), "title": .text(course.title), "count": .text(overview.phrases("units.count", count: units.count)),
        "cards": overview.cards(units),
      ]
    }
  }
}
