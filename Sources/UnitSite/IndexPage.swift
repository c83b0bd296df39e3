public import UnitModel

/// The list of all units in one language.
public enum IndexPage {
  public static func render(_ siteMap: SiteMap, theme: Theme, language: LanguageTag, configuration: SiteConfiguration) -> SitePage {
    let frame = PageFrame(configuration: configuration, theme: theme)
    var values = frame.values(root: "", title: configuration.title, description: nil)
    values["language"] = .text(language.description)
    values["direction"] = .text(language.isRightToLeft ? "rtl" : "ltr")
    let pages = configuration.languages.map { (language: $0, href: SiteMap.fileName($0, source: configuration.languages[0])) }
    values.merge(frame.languages(pages)) { _, new in new }
    let units = siteMap.units.compactMap { unit -> Template.Values? in
      guard let (pageLanguage, page) = unit.page(for: language) else { return nil }
      var card: Template.Values = [
        "href": .text("\(unit.slug)/\(SiteMap.fileName(pageLanguage, source: unit.sourceLanguage))"), "title": .text(page.title),
      ]
      card["summary"] = page.summary.map { .text($0) }
      card["phase"] = page.phase.map { .text(frame.phase($0)) }
      card["duration"] = page.duration.map { .text(frame.duration($0)) }
      if pageLanguage != language { card["lang"] = .text(pageLanguage.description) }
      return card
    }
    values["hasUnits"] = .flag(!units.isEmpty)
    values["units"] = .list(units)
    let path = SiteMap.fileName(language, source: configuration.languages[0])
    return SitePage(path: path, bytes: theme.indexTemplate.render(values, capacity: units.count * 320 + 4096))
  }
}
