public import UnitModel

/// All pages about all units, in the order of the links to them.
public enum OverviewPages {
  static let all: [any OverviewPage] = [
    HomePage(),
    CataloguePage(),
    GlossaryPage(),
    TeachersPage(),
    SearchPage(),
    AlphabetPage(),
    SkillsPage(),
    RecordPage(),
    DataPage(),
    AboutPage(),
    NotFoundPage(),
  ]

  /// The pages of the evidence: they change with every build, the others do not.
  static let evidence: [any OverviewPage] = [AccessibilityPage(), ConformancePage()]

  static var linked: [any OverviewPage] { all + evidence }

  /// All pages in one language, but for those of the evidence.
  public static func render(_ overview: Overview) -> [SitePage] { render(all, of: overview) }

  /// The accessibility statement and the conformance report in one language.
  public static func renderEvidence(_ overview: Overview) -> [SitePage] { render(evidence, of: overview) }

  private static func render(_ pages: [any OverviewPage], of overview: Overview) -> [SitePage] {
    pages.flatMap { page in
      page.contents(of: overview).map { render($0, template: overview.theme.template(page.name), of: overview) }
    }
  }

  private static func render(_ content: OverviewContent, template: Template, of overview: Overview) -> SitePage {
    let configuration = overview.configuration
    let frame = overview.frame
    let path = overview.file(content.file)
    let title = content.title.map { "\($0) – \(configuration.siteName)" } ?? configuration.siteName
    var values = frame.values(root: content.file == "404" ? configuration.rootPath : "", title: title, description: nil, file: content.file)
    values.merge(frame.languages(ofPage: overview.theme.language)) { _, new in new }
    values["heading"] = .text(content.title ?? configuration.siteName)
    let pages = configuration.languages.map {
      (language: $0, href: SiteMap.fileName($0, source: configuration.languages[0], page: content.isInEveryLanguage ? content.file : "index"))
    }
    values.merge(frame.languages(pages, current: overview.language, source: configuration.languages[0])) { _, new in new }
    values["canonical"] = configuration.url.map { .text($0 + path) }
    values["scripts"] = .list(
      (PageFrame.scripts(for: overview.theme, offline: configuration.worksOffline) + content.scripts).map { [".": .text($0)] })
    values.merge(content.values) { _, new in new }
    return SitePage(path: path, bytes: template.render(values, capacity: 16_384))
  }
}
