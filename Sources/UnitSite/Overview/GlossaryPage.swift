import UnitModel

/// The words that units explain, each with the units that do.
struct GlossaryPage: OverviewPage {
  let name = "glossary"
  let place: OverviewPlace? = .header

  func contents(of overview: Overview) -> [OverviewContent] {
    let terms = terms(of: overview)
    let paging = Paging(count: terms.count)
    return (0..<paging.pages).map { page in
      var values = paging.values(of: page, file: { overview.file(Paging.file(name, $0)) }, overview: overview)
      values["hasTerms"] = .flag(!terms.isEmpty)
      values["terms"] = .list(paging.items(of: page).map { entry(terms[$0], of: overview) })
      var content = OverviewContent(file: Paging.file(name, page), title: overview.phrases("page.glossary"), values: values)
      content.isInEveryLanguage = page == 0
      return content
    }
  }

  /// A word and one meaning of it, with the places that explain it so.
  private struct Entry {
    let key: String
    let term: UnitDetails.Term
    var places: [(unit: Int, anchor: String?)]
  }

  private func terms(of overview: Overview) -> [Entry] {
    let alphabet = Alphabet(of: overview.language)
    var entries: [[String]: Entry] = [:]
    for (index, unit) in overview.units.enumerated() {
      for term in unit.details.terms {
        entries[[term.term, term.meaning], default: Entry(key: alphabet.key(of: term.term), term: term, places: [])].places.append(
          (index, term.anchor))
      }
    }
    return entries.values.sorted { ($0.key, $0.term.term, $0.term.meaning) < ($1.key, $1.term.term, $1.term.meaning) }
  }

  private func entry(_ entry: Entry, of overview: Overview) -> Template.Values {
    let first = overview.units[entry.places[0].unit]
    let links = entry.places.prefix(8).map { place -> Template.Values in
      var link = overview.link(to: place.unit)
      if let anchor = place.anchor { link["href"] = .text("\(overview.units[place.unit].href)#\(anchor)") }
      return link
    }
    var values: Template.Values = ["term": .text(entry.term.term), "meaning": .text(entry.term.meaning), "units": .list(links)]
    if first.language != overview.theme.language { values["lang"] = .text(first.language.description) }
    return values
  }
}

extension Overview {
  /// A link to a unit, in its language where that is another one.
  func link(to unit: Int) -> Template.Values {
    let unit = units[unit]
    var values: Template.Values = ["href": .text(unit.href), "title": .text(unit.page.title)]
    values["unit.lang"] = .text(unit.language == language ? "" : unit.language.description)
    return values
  }
}
