import UnitModel

/// The values that every page's template knows: the site's name, its publisher, its languages.
struct PageFrame {
  let configuration: SiteConfiguration
  let theme: Theme

  /// - Parameter root: the way from the page to the site's top folder, such as `../`.
  func values(root: String, title: String, description: String?) -> Template.Values {
    let language = theme.language
    var values: Template.Values = [
      "language": .text(language.description),
      "direction": .text(language.isRightToLeft ? "rtl" : "ltr"),
      "siteTitle": .text(configuration.title),
      "pageTitle": .text(title),
      "root": .text(root),
      "homeHref": .text(root + SiteMap.fileName(homeLanguage, source: configuration.languages[0])),
    ]
    values["description"] = description.map { .text($0) }
    if let publisher = configuration.publisher {
      values["publisher.name"] = .text(publisher.name)
      if let contact = publisher.contact {
        values["contact.href"] = .text(contact)
        values["contact.text"] = .text(contact.hasPrefix("mailto:") ? String(contact.dropFirst(7)) : contact)
      }
    }
    if let funding = configuration.funding, theme.phrases.entries["footer.funding.\(funding)"] != nil {
      values["funding"] = .text(theme.phrases("footer.funding.\(funding)"))
    }
    return values
  }

  /// The links of the language switch; none for a single language.
  func languages(_ pages: [(language: LanguageTag, href: String)]) -> Template.Values {
    guard pages.count > 1 else { return [:] }
    let items = pages.map { page -> Template.Values in
      [
        "code": .text(page.language.description), "name": .text(page.language.nativeName), "href": .text(page.href),
        "current": .flag(page.language == theme.language),
      ]
    }
    return ["hasLanguages": .flag(true), "languages": .list(items)]
  }

  func licence(_ identifier: String) -> Template.Values {
    ["licence.name": .text(Licence.name(of: identifier)), "licence.href": .text(Licence.address(of: identifier))]
  }

  func duration(_ minutes: Int) -> String {
    let phrases = theme.phrases
    if minutes % 60 == 0 { return phrases("duration.hours", count: minutes / 60) }
    if minutes < 60 { return phrases("duration.minutes", count: minutes) }
    return phrases("duration.both", ["hours": String(minutes / 60), "minutes": String(minutes % 60)])
  }

  func phase(_ phase: Phase) -> String { theme.phrases("phase.\(phase.rawValue)") }

  /// The index in the page's language, or in the site's first one.
  private var homeLanguage: LanguageTag {
    configuration.languages.contains(theme.language) ? theme.language : configuration.languages[0]
  }
}
