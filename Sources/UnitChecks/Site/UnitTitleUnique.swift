import UnitModel

struct UnitTitleUnique: SiteCheck {
  var about: CheckDescription {
    CheckDescription(
      id: "unit-title-unique",
      question: "Does every unit have a title of its own in its language, and an id of its own?",
      why: "In a list of units, in a browser's tabs and in a learning platform, the title is all there is to choose by.",
      severity: .error,
      requirements: ["2.4.2"],
      bad: ["title: Emergencies abroad"],
      good: ["title: Emergencies at work"])
  }

  func inspect(_ editions: [SiteEdition], report: (Int, Diagnostic) -> Void) {
    var titles: [String: String] = [:]
    var identifiers: [String: String] = [:]
    for (index, edition) in editions.enumerated() {
      let title = "\(edition.language) \(edition.title)"
      if !edition.title.isEmpty, let other = titles.updateValue(edition.slug, forKey: title), other != edition.slug {
        report(index, failure("the unit '\(other)' has the same title", at: edition.titleSpan, help: "say in the title what is special here"))
      }
      if let other = identifiers.updateValue(edition.slug, forKey: edition.identifier), other != edition.slug {
        report(
          index, failure("the unit '\(other)' has the same id '\(edition.identifier)'", at: edition.titleSpan, help: "change 'id:' in one of them"))
      }
    }
  }
}
