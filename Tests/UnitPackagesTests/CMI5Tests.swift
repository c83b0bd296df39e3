import Testing

@testable import UnitPackages

/// What the cmi5 specification says of course structures, and `design/packages.md` in rule 21.
@Suite("cmi5 course structures")
struct CMI5Tests {
  private func structure(_ change: (inout PackagedUnit) -> Void = { _ in }) -> String {
    var unit = sampleUnit()
    change(&unit)
    return String(decoding: CMI5().entries(for: unit)[0].bytes, as: UTF8.self)
  }

  @Test("rule 21: moveOn is explicit, and the mastery score there only where points decide") func moveOn() {
    #expect(structure().contains(#"moveOn="CompletedAndPassed" masteryScore="0.6""#))
    #expect(structure { $0.passPercent = nil }.contains(#"moveOn="Completed" launchMethod"#))
    #expect(structure { $0.hasScore = false }.contains(#"moveOn="Completed" launchMethod"#))
    #expect(structure { $0.passPercent = 100 }.contains(#"masteryScore="1.0""#))
  }

  @Test("rule 21: all ids are full IRIs and unique") func identifiers() {
    let text = structure()
    let ids = text.split(separator: " id=\"").dropFirst().compactMap { $0.split(separator: "\"").first.map(String.init) }
    #expect(ids.count == 4)
    #expect(Set(ids).count == 4)
    #expect(ids.allSatisfy { $0.hasPrefix("https://example.org/units/waymark.cmi5.emergency-abroad.en") })
    #expect(structure { $0.siteURL = nil }.contains(#"<course id="urn:waymark:waymark.cmi5.emergency-abroad.en">"#))
    #expect(structure { $0.siteURL = "https://a b" }.contains(#"<course id="urn:waymark:"#))
  }

  @Test("the unit's address is relative and has no query") func address() {
    #expect(structure().contains("<url>index.html</url>"))
  }

  @Test("outcomes are objectives of the course, and the unit refers to each") func objectives() {
    let text = structure()
    #expect(text.contains(#"<objective id="https://example.org/units/waymark.cmi5.emergency-abroad.en/outcome/call-help">"#))
    #expect(text.contains(#"<objective idref="https://example.org/units/waymark.cmi5.emergency-abroad.en/outcome/call-help"/>"#))
    #expect(!structure { $0.outcomes = [] }.contains("objective id"))
  }

  @Test("texts carry the unit's language, and a unit without a summary has a description all the same") func texts() {
    #expect(structure().contains(#"<langstring lang="en">Emergencies abroad</langstring>"#))
    #expect(!structure { $0.summary = nil }.contains("<description/>"))
  }
}
