import UnitModel
import UnitPackages

extension PackagedUnit {
  /// What packages tell of a unit.
  init(_ unit: LearningUnit, configuration: SiteConfiguration) {
    let matter = unit.frontMatter
    self.init(
      id: matter.id?.value ?? unit.slug, slug: unit.slug, language: unit.language, title: matter.title.value, summary: matter.summary?.value,
      keywords: matter.topics, durationMinutes: matter.duration, licence: matter.licence?.value,
      licenceURL: matter.licence.map { Licence.address(of: $0.value) }, authors: matter.authors, publisher: configuration.publisher?.name,
      version: matter.version, outcomes: matter.outcomes.map { Outcome(id: $0.id.value, text: $0.text.value) }, passPercent: matter.pass,
      hasScore: unit.activities.contains { $0.points > 0 }, siteURL: configuration.url)
  }
}
