import UnitModel

struct UnitLinkBroken: SiteCheck {
  var about: CheckDescription {
    CheckDescription(
      id: "unit-link-broken",
      question: "Does every link to a unit lead to a unit, and to a place on its page, that exists?",
      why: "A link into nothing costs learners their way, and those who cannot see the page most of all.",
      severity: .error,
      requirements: ["2.4.4"],
      bad: ["[the insurance unit](unit:insurence)"],
      good: ["[the insurance unit](unit:insurance)"])
  }

  func inspect(_ editions: [SiteEdition], report: (Int, Diagnostic) -> Void) {
    var bySlug: [String: [Int]] = [:]
    for (index, edition) in editions.enumerated() { bySlug[edition.slug, default: []].append(index) }
    for (index, edition) in editions.enumerated() {
      for link in edition.links {
        guard let targets = bySlug[link.unit] else {
          let help = Suggestion.nearest(to: link.unit, among: bySlug.keys.sorted()).map { "did you mean 'unit:\($0)'?" }
          report(index, failure("there is no unit '\(link.unit)'", at: link.span, help: help ?? "name the folder of a unit: [words](unit:folder)"))
          continue
        }
        guard let fragment = link.fragment else { continue }
        let target = editions[targets.first { editions[$0].language == edition.language } ?? targets[0]]
        if let places = target.anchors?.split(separator: UInt8(ascii: "\n")), !places.contains(where: { $0.elementsEqual(fragment.utf8) }) {
          let names = places.map { String(decoding: $0, as: UTF8.self) }
          report(
            index,
            failure("the unit '\(link.unit)' has no place '#\(fragment)'", at: link.span, help: Suggestion.help(for: fragment, among: names)))
        }
      }
    }
  }
}
