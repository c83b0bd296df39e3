public import UnitChecks
public import UnitModel

extension UnitPages {
  /// The page with the unit's conformance report, beside the unit's own page.
  /// - Parameter report: what is known of that page alone.
  public func reportPage(_ report: ConformanceReport) -> SitePage {
    let phrases = theme.phrases
    let title = unit.frontMatter.title.value
    let heading = phrases("page.conformance")
    var values = frame.values(root: "../", title: "\(heading): \(title) – \(configuration.siteName)", description: nil)
    values.merge(frame.languages(ofPage: unit.language)) { _, new in new }
    values.merge(languages(of: "conformance")) { _, new in new }
    values.merge(report.values(theme, statement: frame.address(of: "accessibility", root: "../"))) { _, new in new }
    let path = "\(unit.slug)/\(fileName("conformance"))"
    values["canonical"] = configuration.url.map { .text($0 + path) }
    values["heading"] = theme.words(heading)
    values["unit"] = .text(title)
    values["unit.href"] = .text(fileName("index"))
    values["offer"] = theme.words(accessibility)
    values["earl.href"] = .text(fileName("earl", ending: "jsonld"))
    values["openacr.href"] = .text(fileName("openacr", ending: "yaml"))
    values["scripts"] = .list(PageFrame.scripts(for: theme, offline: configuration.worksOffline).map { [".": .text($0)] })
    let accepted = report.pages.flatMap(\.evidence.accepted)
    values["hasAccepted"] = .flag(!accepted.isEmpty)
    values["accepted"] = .list(accepted.map { ["check": .text($0.check), "because": .text($0.because)] })
    return SitePage(path: path, bytes: theme.template("conformance").render(values, capacity: 12_288))
  }
}
