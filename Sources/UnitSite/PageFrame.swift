public import UnitModel

/// The values that every page's template knows: the site's name, its publisher, its languages, the links of its frame.
/// One is made for each language, since most of it is the same on every page of a unit.
public struct PageFrame: Sendable {
  let configuration: SiteConfiguration
  let theme: Theme
  /// What the pages of all units have in common, those of the site and those of packages.
  private let onSite: Template.Values
  private let inPackage: Template.Values

  /// The language of the pages it links to.
  private let language: LanguageTag

  /// - Parameter language: the language of the pages, where the theme has no words in it; nil: the theme's.
  public init(configuration: SiteConfiguration, theme: Theme, language: LanguageTag? = nil) {
    let language = language ?? theme.language
    self.configuration = configuration
    self.theme = theme
    self.language = language
    onSite = Self.common(configuration, theme, language, root: "../", file: "")
    inPackage = Self.common(configuration, theme, language, root: "", file: "")
  }

  /// - Parameters:
  ///   - root: the way from the page to the site's top folder, such as `../`.
  ///   - file: the page about all units that this is, without language and ending; empty for a unit's page.
  func values(root: String, title: String, description: String?, file: String = "") -> Template.Values {
    var values = !file.isEmpty ? Self.common(configuration, theme, language, root: root, file: file) : root.isEmpty ? inPackage : onSite
    values["pageTitle"] = .text(title)
    if let description { values["description"] = .text(description) }
    return values
  }

  private static func common(
    _ configuration: SiteConfiguration, _ theme: Theme, _ language: LanguageTag, root: String, file: String
  ) -> Template.Values {
    func href(_ page: String) -> String { root + self.file(page, configuration, language) }
    func links(_ place: OverviewPlace) -> Template.Value {
      .list(
        OverviewPages.linked.filter { $0.place == place }.map { page in
          ["href": .text(href(page.name)), "label": theme.words(theme.phrases("page.\(page.name)")), "here": .flag(file == page.name)]
        })
    }
    var values: Template.Values = [
      "siteTitle": .text(configuration.siteName),
      "root": .text(root),
      "homeHref": .text(href("index")),
      "isHome": .flag(file == "index"),
      "headerPages": links(.header),
      "footerPages": links(.footer),
      "offline": .flag(configuration.worksOffline),
    ]
    values["description"] = configuration.description.map { .text($0) }
    values["icon"] = theme.icon.map { .text($0.address) }
    values["logo"] = configuration.look.logo.map { .text("\(root)assets/\(Theme.logoName($0.value))") }
    values["footer"] = configuration.look.footer.map { .text($0) }
    if let publisher = configuration.publisher {
      values["publisher.name"] = .text(publisher.name)
      if let contact = publisher.contact {
        values["contact.href"] = .text(contact)
        values["contact.text"] = .text(contact.hasPrefix("mailto:") ? String(contact.dropFirst(7)) : contact)
      }
    }
    if let funding = configuration.funding, theme.phrases.entries["footer.funding.\(funding)"] != nil {
      values["funding"] = theme.words(theme.phrases("footer.funding.\(funding)"))
    }
    if let url = configuration.url {
      values["feed"] = .text(url + self.file("feed", configuration, language).dropLast(5) + ".xml")
    }
    return values
  }

  /// The page's own language; that of the theme's words where it has none in the page's (`foreign`); and that of the names
  /// in `waymark.yml` where it is another (`site.lang`).
  func languages(ofPage language: LanguageTag) -> Template.Values {
    var values: Template.Values = ["language": .text(language.description), "direction": .text(language.direction)]
    if theme.phrases.areForeign { values["foreign"] = .text(theme.phrases.language.description) }
    let own = configuration.languages[0]
    if own != language {
      values["site.lang"] = .text(own.description)
      values["site.dir"] = .text(own.direction)
    }
    return values
  }

  /// The links of the language switch, in the site's order of languages on every page; none for a single language.
  /// - Parameters:
  ///   - folder: where the pages lie, such as `first-aid/`, for their absolute addresses.
  ///   - source: the language for readers of none of them.
  func languages(
    _ pages: [(language: LanguageTag, href: String)], in folder: String = "", current: LanguageTag, source: LanguageTag
  ) -> Template.Values {
    guard pages.count > 1 else { return [:] }
    let place = { (language: LanguageTag) in configuration.languages.firstIndex(of: language) ?? configuration.languages.count }
    let ordered = pages.sorted { (place($0.language), $0.language) < (place($1.language), $1.language) }
    let items = ordered.map { page -> Template.Values in
      var values: Template.Values = [
        "code": .text(page.language.description), "name": .text(page.language.nativeName), "href": .text(page.href),
        "current": .flag(page.language == current),
      ]
      values["absolute"] = configuration.url.map { .text($0 + folder + page.href) }
      return values
    }
    var values: Template.Values = ["hasLanguages": .flag(true), "languages": .list(items), "hasAlternates": .flag(configuration.url != nil)]
    if let url = configuration.url, let page = pages.first(where: { $0.language == source }) {
      values["alternate.default"] = .text(url + folder + page.href)
    }
    return values
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

  /// A package format as people call it.
  func format(_ name: String) -> String {
    theme.phrases.entries["format.\(name)"] == nil ? name : theme.phrases("format.\(name)")
  }

  /// A link to a package, from the site's top folder.
  func package(_ slug: String, _ language: LanguageTag, _ format: String) -> Template.Values {
    ["package.href": .text("packages/\(slug).\(language).\(format).zip"), "package.name": theme.words(self.format(format))]
  }

  /// A unit as lists show it. The language of the unit is marked where it is another than the list's.
  func card(_ unit: Overview.Unit, language: LanguageTag) -> [UInt8] {
    var values: Template.Values = [
      "href": .text(unit.href), "title": .text(unit.page.title), "language": .text(language.description), "slug": .text(unit.slug),
      "id": .text(unit.identifier),
      "emblem": .html(Emblem.svg(of: unit.slug)), "topics": .text(unit.details.topics.joined(separator: " ")),
      "audience": .text(unit.details.audience.map(\.rawValue).joined(separator: " ")),
      "roles": .text(unit.details.roles.map(\.rawValue).joined(separator: " ")),
      "languages": .text(unit.languages.map(\.description).joined(separator: " ")),
    ]
    values["summary"] = unit.page.summary.map { .text($0) }
    if let phase = unit.page.phase {
      values["phase"] = .text(self.phase(phase))
      values["phase.id"] = .text(phase.rawValue)
    }
    values["duration"] = unit.page.duration.map { .text(duration($0)) }
    if unit.language != language {
      values["lang"] = .text(unit.language.description)
      values["dir"] = .text(unit.language.direction)
      values["language.name"] = .text(unit.language.nativeName)
    }
    return theme.cardTemplate.render(values, capacity: 1024)
  }

  /// Paths below `assets/` of the scripts of every page.
  static func scripts(for theme: Theme, offline: Bool) -> [String] {
    ["waymark.js", "phrases.\(theme.phrases.language).js", "page/tools.js"] + (offline ? ["page/offline.js"] : [])
  }

  /// The address of a page about all units.
  func address(of page: String, root: String) -> String { root + Self.file(page, configuration, language) }

  /// The file of a page about all units, in the page's language or in the site's first one.
  private static func file(_ name: String, _ configuration: SiteConfiguration, _ language: LanguageTag) -> String {
    let language = configuration.languages.contains(language) ? language : configuration.languages[0]
    return SiteMap.fileName(language, source: configuration.languages[0], page: name)
  }
}
