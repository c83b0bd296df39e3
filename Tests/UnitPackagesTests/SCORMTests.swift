import Testing

@testable import UnitPackages

/// What `design/packages.md` says of SCORM manifests, rule by rule.
@Suite("SCORM manifests")
struct SCORMTests {
  private func manifest(_ format: any PackageFormat, _ change: (inout PackagedUnit) -> Void = { _ in }) -> String {
    var unit = sampleUnit()
    unit.files = ["index.html"]
    change(&unit)
    return String(decoding: format.entries(for: unit)[0].bytes, as: UTF8.self)
  }

  @Test("rule 2: no mastery score, and no measure that decides instead of the SCO") func masteryScore() {
    #expect(!manifest(SCORM12()).contains("masteryscore"))
    #expect(!manifest(SCORM2004()).contains("minNormalizedMeasure"))
    #expect(manifest(SCORM2004()).contains(#"satisfiedByMeasure="false""#))
  }

  @Test("rule 6: one SCO", arguments: FormatSelection.scorm) func oneSCO(format: any PackageFormat) {
    let text = manifest(format).lowercased()
    #expect(text.split(separator: "<item ").count == 2)
    #expect(text.split(separator: "adlcp:scormtype=\"sco\"").count == 2)
  }

  @Test("rule 12: no launch parameters", arguments: FormatSelection.scorm) func noQuery(format: any PackageFormat) {
    #expect(manifest(format).contains(#"href="index.html""#))
    #expect(!manifest(format).contains("parameters="))
  }

  @Test("rule 20: schema files are put into SCORM 2004 packages only, and listed") func schemas() throws {
    let schemas = [PackageEntry(path: "lom.xsd", content: .stored([60])), PackageEntry(path: "common/anyElement.xsd", content: .stored([60]))]
    var deflater = Deflater()
    for format in PackageFormats.all {
      let package = try Packager.package(sampleUnit(), as: format, files: sampleFiles(), schemas: schemas, deflater: &deflater)
      let names = String(decoding: package.suffix(1200), as: UTF8.self)
      #expect(names.contains("common/anyElement.xsd") == format.embedsSchemas)
    }
    #expect(manifest(SCORM2004()) { $0.files = ["index.html", "lom.xsd"] }.contains(#"<file href="lom.xsd"/>"#))
  }

  @Test("the SCO sets completion and success itself") func delivery() {
    #expect(
      manifest(SCORM2004()).contains(
        #"<imsss:deliveryControls tracked="true" completionSetByContent="true" objectiveSetByContent="true"/>"#))
  }

  @Test("metadata: title, description, language, keywords, duration, licence, outcomes", arguments: FormatSelection.scorm)
  func metadata(format: any PackageFormat) {
    let text = manifest(format)
    for part in [
      "Emergencies abroad", "What to do when", ">en<", ">safety<", ">112<", ">PT1H30M<",
      "CC-BY-4.0 https://creativecommons.org/licenses/by/4.0/", "Call for help in another country.", ">call-help<", "FN:Õnne\\; Pille\\, Jr",
    ] {
      #expect(text.contains(part), "\(part)")
    }
  }

  @Test("SCORM 1.2: all that its profile of the metadata wants of a content aggregation") func mandatoryMetadata() {
    let text = manifest(SCORM12()) { $0.keywords = [] }
    let lines = text.split(separator: "\n").map { $0.drop { $0 == " " } }
    for element in ["title", "catalogentry", "description", "keyword", "version", "status", "metadatascheme", "format", "cost", "purpose"] {
      #expect(lines.contains { $0.hasPrefix("<\(element)") }, "\(element)")
    }
    #expect(lines.contains(#"<location type="URI">index.html</location>"#))
  }

  @Test("a title is one line of at most 200 characters, and never empty", arguments: FormatSelection.scorm)
  func titles(format: any PackageFormat) {
    #expect(manifest(format) { $0.title = " \u{0} " }.contains("<title>waymark.\(format.name).emergency-abroad.en</title>"))
    #expect(manifest(format) { $0.title = "a\r\n  b" }.contains("<title>a b</title>"))
    let cut = String(repeating: "a", count: 199) + "…"
    #expect(manifest(format) { $0.title = String(repeating: "a", count: 10_000) }.contains("<title>\(cut)</title>"))
    let families = String(repeating: "👩‍👩‍👧‍👦", count: 28) + "…"
    #expect(manifest(format) { $0.title = String(repeating: "👩‍👩‍👧‍👦", count: 100) }.contains("<title>\(families)</title>"))
  }
}
