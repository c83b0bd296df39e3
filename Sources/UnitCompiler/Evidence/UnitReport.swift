import UnitChecks
import UnitModel
import UnitSite

/// The conformance report of a unit in one language: as a page of the site, as EARL and as OpenACR.
struct UnitReport {
  let page: Checked<SitePage>
  /// All three by path below the site's top folder.
  let files: [(path: String, bytes: [UInt8])]

  /// - Parameters:
  ///   - judged: the unit's page as published.
  ///   - media: the unit's files by path below its folder.
  init(
    of judged: SitePage, _ pages: UnitPages, _ evidence: UnitEvidence, _ unit: LearningUnit, _ sourceLanguage: LanguageTag,
    media: [String: MediaFile], _ environment: CompilationEnvironment
  ) {
    let options = environment.options
    let site = environment.sources.configuration
    let about = ConformanceReport.Page(
      slug: unit.slug, language: unit.language, source: sourceLanguage, title: unit.frontMatter.title.value, evidence: evidence)
    let report = ConformanceReport(
      unit: about, digest: PublishedDigest.of(judged, media: media), date: options.today, toolVersion: options.toolVersion)
    page = Checklist.check(page: pages.reportPage(report))
    files = [
      (about.report, page.subject.bytes), (about.earl, EARLReport.write(report, site: site)),
      (about.openACR, OpenACRReport.write(report, site: site)),
    ]
  }
}

extension ConformanceReport.Page {
  /// - Parameters:
  ///   - slug: the unit's folder.
  ///   - source: the language of the unit's `unit.md`.
  init(slug: String, language: LanguageTag, source: LanguageTag, title: String, evidence: UnitEvidence) {
    func path(_ name: String, _ ending: String = "html") -> String {
      "\(slug)/\(SiteMap.fileName(language, source: source, page: name, ending: ending))"
    }
    self.init(
      language: language, title: title, path: path("index"), report: path("conformance"), earl: path("earl", "jsonld"),
      openACR: path("openacr", "yaml"), evidence: evidence)
  }
}
