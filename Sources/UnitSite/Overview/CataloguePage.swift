import UnitModel

/// All units, and those of each phase, topic, audience, role and language: every choice is a page of its own.
struct CataloguePage: OverviewPage {
  let name = "units"
  let place: OverviewPlace? = .header

  func contents(of overview: Overview) -> [OverviewContent] {
    let facets = Facet.allCases.map { (facet: $0, values: $0.values(of: overview)) }
      .filter { $0.values.count > 1 || $0.facet != .language && !$0.values.isEmpty }
    var contents = pages(
      overview.units.indices.map { $0 }, file: "units", title: overview.phrases("page.units"), chosen: nil, facets, of: overview)
    // The pages of phases are linked from the home page whatever else there is.
    for facet in facets {
      for value in facet.values {
        let title = overview.phrases("units.of.\(facet.facet.rawValue)", ["value": value.label])
        contents += pages(value.units, file: value.file, title: title, chosen: value, facets, of: overview)
      }
    }
    return contents
  }

  private func pages(
    _ units: [Int], file: String, title: String, chosen: FacetValue?, _ facets: [(facet: Facet, values: [FacetValue])], of overview: Overview
  ) -> [OverviewContent] {
    let paging = Paging(count: units.count)
    let filters = filters(facets, chosen: chosen, of: overview)
    return (0..<paging.pages).map { page in
      var values = paging.values(of: page, file: { overview.file(Paging.file(file, $0)) }, overview: overview)
      values["count"] = .text(overview.phrases("units.count", count: units.count))
      values["cards"] = overview.cards(paging.items(of: page).map { units[$0] })
      values["hasUnits"] = .flag(!units.isEmpty)
      values["facets"] = .list(filters)
      values["all.href"] = .text(overview.file("units"))
      values["isAll"] = .flag(chosen == nil)
      values["alphabet.href"] = .text(overview.file("a-z"))
      if let chosen, chosen.facet == .phase { values[chosen.value] = .flag(true) }
      let isWhole = chosen == nil && paging.pages == 1
      values["filterable"] = .flag(isWhole)
      var content = OverviewContent(
        file: Paging.file(file, page), title: title, values: values, scripts: ["page/cards.js"] + (isWhole ? ["page/catalogue.js"] : []))
      content.isInEveryLanguage = chosen.map { $0.facet == .phase } ?? true && page == 0
      return content
    }
  }

  private func filters(_ facets: [(facet: Facet, values: [FacetValue])], chosen: FacetValue?, of overview: Overview) -> [Template.Values] {
    facets.map { facet in
      let links = facet.values.map { value -> Template.Values in
        [
          "href": .text(overview.file(value.file)), "label": .text(value.label), "count": .text(String(value.units.count)),
          "value": .text(value.value), "current": .flag(chosen?.facet == facet.facet && chosen?.value == value.value),
        ]
      }
      return [
        "name": .text(facet.facet.rawValue), "label": .text(overview.phrases("facet.\(facet.facet.rawValue)")), "links": .list(links),
        "open": .flag(facet.facet == .phase || chosen?.facet == facet.facet),
      ]
    }
  }
}
