import Foundation
import Testing
import UnitModel

@testable import UnitPackages

/// Packages of courses, as formats write them.
@Suite("Packages of courses")
struct CourseTests {
  private func course() -> PackagedCourse {
    var first = sampleUnit()
    first.launchPage = "emergency-abroad/index.html"
    var second = sampleUnit()
    (second.id, second.slug, second.title, second.version, second.licence) = ("papers", "papers", "Papers", "1.10.0", "CC0-1.0")
    second.launchPage = "papers/index.html"
    second.questions = [Question(id: "q", title: "Q", text: "<p><img src=\"media/a.svg\"></p>", points: 1, answer: .numeric(answer: 3, tolerance: 0))]
    return PackagedCourse(id: "both", title: "Both of them", units: [first, second])
  }

  private var files: [PackageEntry] {
    ["index.html", "assets/waymark.css", "emergency-abroad/index.html", "papers/index.html", "papers/media/a.svg"].map {
      PackageEntry(path: $0, content: .stored(Array("<p>Hello</p>".utf8)))
    }
  }

  private func manifest(_ format: any PackageFormat) throws -> (bytes: [UInt8], text: String) {
    var deflater = Deflater()
    let archive = try Packager.pieces(course(), as: format, files: files, deflater: &deflater).flatMap { $0 }
    let reader = try ZipReader(archive)
    let bytes = try #require(reader.entries.first.flatMap { reader.file($0) })
    return (bytes, String(decoding: bytes, as: UTF8.self))
  }

  @Test("a course has what its units have together") func whole() {
    let whole = course().whole
    #expect(whole.durationMinutes == 180)
    #expect(whole.outcomes.map(\.id).contains("papers.insurance"))
    #expect(whole.licence == nil, "units of two licences have none together")
    #expect(whole.version == "1.10.0")
    #expect(ManifestIdentifier(of: whole, format: "scorm12").text == "waymark.scorm12.course.3aboth.en")
  }

  @Test("SCORM has one SCO, the contents page, with the files of all units", arguments: FormatSelection.scorm) func scorm(format: any PackageFormat)
    throws
  {
    let text = try manifest(format).text
    #expect(text.split(separator: "<item ").count == 2)
    #expect(text.contains("href=\"index.html\""))
    for file in files { #expect(text.contains("<file href=\"\(file.path)\"/>")) }
  }

  @Test("cmi5 has a unit for each, with ids of their own") func cmi5() throws {
    let text = try manifest(CMI5()).text
    #expect(text.split(separator: "<au ").count == 3)
    #expect(text.contains("<url>papers/index.html</url>") && text.contains("<url>emergency-abroad/index.html</url>"))
    #expect(Set(text.split(separator: "moveOn=").dropFirst().map { $0.prefix(20) }) == ["\"CompletedAndPassed\""])
  }

  @Test("a cartridge has a page and questions for each, and shares what all load") func cartridge() throws {
    let text = try manifest(CommonCartridge()).text
    #expect(text.contains("<file href=\"papers/questions/assessment.xml\"/>"))
    #expect(text.components(separatedBy: ".shared\"/>").count == 3)
    #expect(text.split(separator: "<file href=\"assets/waymark.css\"").count == 2)
  }

  // Needs the official schemas, which are not ours to ship, and xmllint.
  @Test("the manifests are valid", .enabled(if: OfficialSchemas.areThere), arguments: FormatSelection.validated)
  func valid(format: any PackageFormat) throws {
    #expect(try OfficialSchemas.complaint(about: manifest(format).bytes, format: format) == nil)
  }
}
