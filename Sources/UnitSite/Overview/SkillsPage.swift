import UnitModel

/// The skills map: which outcome of which unit builds which competence of a European framework.
struct SkillsPage: OverviewPage {
  let name = "skills"
  let place: OverviewPlace? = .footer

  /// Outcomes shown for one competence.
  private static let most = 40

  private struct Row {
    let framework: SkillFramework
    let code: String
    /// Unit and place of the outcome in it.
    var outcomes: [(unit: Int, outcome: Int)]
  }

  func contents(of overview: Overview) -> [OverviewContent] {
    let rows = rows(of: overview)
    let paging = Paging(count: rows.count)
    return (0..<paging.pages).map { page in
      var values = paging.values(of: page, file: { overview.file(Paging.file(name, $0)) }, overview: overview)
      let shown = paging.items(of: page).map { rows[$0] }
      let frameworks = SkillFramework.allCases.compactMap { framework -> Template.Values? in
        let inside = shown.filter { $0.framework == framework }
        guard !inside.isEmpty else { return nil }
        return [
          "name": .text(framework.name), "href": .text(framework.address), "id": .text("framework-\(framework.rawValue)"),
          "attribution": .text(framework.attribution),
          "competences": .list(inside.map { competence($0, of: overview) }),
        ]
      }
      values["frameworks"] = .list(frameworks)
      values["hasSkills"] = .flag(!rows.isEmpty)
      var content = OverviewContent(file: Paging.file(name, page), title: overview.phrases("page.skills"), values: values)
      content.isInEveryLanguage = page == 0
      return content
    }
  }

  private func rows(of overview: Overview) -> [Row] {
    var rows: [String: Row] = [:]
    for (index, unit) in overview.units.enumerated() {
      for (place, outcome) in unit.details.outcomes.enumerated() {
        for map in outcome.maps {
          guard let (framework, code) = SkillFramework.read(map) else { continue }
          rows[map, default: Row(framework: framework, code: code, outcomes: [])].outcomes.append((index, place))
        }
      }
    }
    let order = Dictionary(uniqueKeysWithValues: SkillFramework.allCases.enumerated().map { ($1, $0) })
    return rows.values.sorted { (order[$0.framework] ?? 0, $0.code) < (order[$1.framework] ?? 0, $1.code) }
  }

  private func competence(_ row: Row, of overview: Overview) -> Template.Values {
    let shown = row.outcomes.prefix(Self.most)
    var values: Template.Values = [
      "outcomes": .list(
        shown.map { place in
          let outcome = overview.units[place.unit].details.outcomes[place.outcome]
          var values = overview.link(to: place.unit)
          values["text"] = .text(outcome.text)
          values["level"] = .text(outcome.eqf.map { overview.phrases("skills.level", ["level": String($0)]) } ?? "")
          return values
        })
    ]
    let own = overview.configuration.skills[row.code]
    values["label"] = .text(own ?? row.framework.label(row.code))
    values["label.lang"] = .text(own == nil ? "en" : overview.configuration.languages[0].description)
    values["competence.href"] = row.framework == .esco ? .text(row.code) : .text("")
    return values
  }
}
