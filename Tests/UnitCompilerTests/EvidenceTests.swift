import Foundation
import Testing
import UnitChecks
import UnitModel

@testable import UnitCompiler

/// What builds write about accessibility, and what they do not claim.
@Suite struct EvidenceTests {
  private static let today = CalendarDate(secondsSince1970: 1_795_000_000)

  @Test func `programs alone support nothing`() async throws {
    let world = try CompilerTests.world()
    try await build(world)
    let report = try #require(world["out/reports/openacr.yaml"])
    #expect(!report.contains("level: supports"))
    #expect(report.contains("level: not-evaluated"))
    // There are no films, nothing is live, nobody logs in.
    #expect(report.components(separatedBy: "level: not-applicable").count - 1 == 8)
    #expect(report.components(separatedBy: "- num: ").count - 1 == 55)
  }

  @Test func `answers of people support a criterion until the text changes`() async throws {
    let world = try CompilerTests.world()
    world["site/units/a/unit.md"] = CompilerTests.unit("A", body: "## First steps {#part}\n\nWords.")
    world["site/units/b/unit.md"] = CompilerTests.unit("B", body: "## Next steps {#next}\n\nWords.")
    for slug in ["a", "b"] { try signAll(world, slug) }
    try await build(world)
    #expect(try verdict("2.4.6", world) == "supports")
    #expect(try verdict("2.1.1", world) == "supports")
    // No person was asked about contrast.
    #expect(try verdict("1.4.3", world) == "not-evaluated")
    let digest = try #require(world["out/site/conformance.html"])
    world["site/units/a/unit.md"] = world["site/units/a/unit.md"]?.replacing("Words.", with: "Other words.")
    try await build(world)
    #expect(try verdict("2.4.6", world) == "not-evaluated")
    #expect(world["out/site/conformance.html"] != digest)
  }

  @Test func `EARL tells machines and people apart`() async throws {
    let world = try CompilerTests.world()
    world["site/units/a/unit.md"] = CompilerTests.unit("A", body: "## First steps {#part}\n\n![A card](media/c.svg)")
    world["site/units/a/media/c.svg"] = "<svg xmlns=\"http://www.w3.org/2000/svg\"/>"
    try signAll(world, "a")
    try await build(world)
    let data = Data(try #require(world["out/reports/earl.jsonld"]).utf8)
    let graph = try #require((try JSONSerialization.jsonObject(with: data) as? [String: Any])?["@graph"] as? [[String: Any]])
    let assertions = graph.filter { $0["@type"] as? String == "earl:Assertion" }
    func outcomes(_ mode: String) -> Set<String> {
      Set(
        assertions.filter { ($0["earl:mode"] as? [String: String])?["@id"] == mode }.compactMap {
          (($0["earl:result"] as? [String: Any])?["earl:outcome"] as? [String: String])?["@id"]
        })
    }
    // Only the first unit has a picture; what is asked in both is answered in one.
    #expect(outcomes("earl:manual") == ["earl:passed"])
    #expect(outcomes("earl:undisclosed") == ["earl:untested"])
    #expect(outcomes("earl:automatic") == ["earl:inapplicable", "earl:cantTell"])
    #expect(graph.compactMap { ($0["rdfs:seeAlso"] as? [String: String])?["@id"] } == ["a/earl.jsonld", "b/earl.jsonld"])
    let names = graph.compactMap { $0["foaf:name"] as? String }
    #expect(names == ["A. \"Teacher\""])
  }

  @Test func `the statement is linked from every page and names contact and enforcement`() async throws {
    let world = try CompilerTests.world()
    world["site/waymark.yml"] =
      "title: A site\nlanguages: [en, fi]\npublisher: {name: A school, contact: 'mailto:a@b.example', enforcement: 'https://law.example/'}\n"
    try await build(world)
    let statement = try #require(world["out/site/accessibility.html"])
    #expect(statement.contains("A school is committed to making A site accessible"))
    #expect(statement.contains("href=\"mailto:a@b.example\""))
    #expect(statement.contains("href=\"https://law.example/\""))
    #expect(statement.contains("partially compliant"))
    #expect(world["out/site/accessibility.fi.html"]?.contains("Saavutettavuusseloste") == true)
    #expect(world["out/site/a/index.html"]?.contains("href=\"../accessibility.html\"") == true)
  }

  @Test func `what an author leaves as it is stands in the statement with its reason`() async throws {
    let world = try CompilerTests.world()
    world["site/units/a/unit.md"] = CompilerTests.unit("A", body: "## Bring with you:\n\nWords.").replacing(
      "lang: en\n", with: "lang: en\nexceptions:\n  - check: heading-trailing-colon\n    because: The form has <this> colon.\n")
    let result = try await build(world)
    #expect(!result.findings.contains { $0.diagnostic.id == "heading-trailing-colon" })
    #expect(world["out/site/accessibility.html"]?.contains("<a href=\"a/index.html\">A</a>: The form has &lt;this&gt; colon.") == true)
  }

  @Test func `without a contact the statement is worth a word`() async throws {
    let world = try CompilerTests.world()
    let result = try await build(world)
    #expect(result.findings.filter { $0.diagnostic.id == "accessibility-statement" }.map(\.file) == ["waymark.yml"])
  }

  @Test func `nothing is written anew when nothing changed`() async throws {
    let world = try CompilerTests.world()
    try await build(world)
    let stamps = ["site/accessibility.html", "reports/earl.jsonld", "reports/openacr.yaml"].map { world.stamp(of: "out/\($0)") }
    try await build(world)
    #expect(["site/accessibility.html", "reports/earl.jsonld", "reports/openacr.yaml"].map { world.stamp(of: "out/\($0)") } == stamps)
  }

  @Test func `metadata is computed from what the unit holds`() async throws {
    let world = try CompilerTests.world()
    world["site/units/a/media/c.svg"] = "<svg xmlns=\"http://www.w3.org/2000/svg\"/>"
    world["site/units/a/unit.md"] = CompilerTests.unit("A </script>", body: "## Part {#part}\n\n![A card](media/c.svg)")
    try await build(world)
    let page = try #require(world["out/site/a/index.html"])
    let block = try #require(
      page.components(separatedBy: "<script type=\"application/ld+json\">").dropFirst().first?.components(separatedBy: "</script>").first)
    let object = try #require(try JSONSerialization.jsonObject(with: Data(block.utf8)) as? [String: Any])
    #expect(object["name"] as? String == "A </script>")
    #expect(object["accessMode"] as? [String] == ["textual", "visual"])
    #expect((object["accessibilityFeature"] as? [String])?.contains("alternativeText") == true)
    #expect(object["accessibilityHazard"] as? [String] == ["none"])
    #expect((object["accessibilitySummary"] as? String)?.contains("1 picture is described in words.") == true)
  }

  @Test func `every criterion of levels A and AA is there once, in order`() {
    let numbers = SuccessCriterion.levelsAAndAA.map(\.number)
    #expect(numbers.count == 55)
    #expect(Set(numbers).count == 55)
    #expect(numbers.first == "1.1.1")
    #expect(numbers.last == "4.1.3")
    #expect(numbers.firstIndex(of: "1.4.5") == numbers.firstIndex(of: "1.4.10").map { $0 - 1 })
    #expect(SuccessCriterion("3.3.4")?.address == "https://www.w3.org/TR/WCAG22/#error-prevention-legal-financial-data")
  }

  // MARK: -

  @discardableResult
  private func build(_ world: MemoryWorld) async throws -> BuildResult {
    var options = BuildOptions(source: "site", theme: "theme", output: "out", today: Self.today)
    options.toolVersion = "1.0.0"
    return try await Compiler(world, options).run()
  }

  private func signAll(_ world: MemoryWorld, _ slug: String) throws {
    let reviewing = Reviewing(world, UnitTexts(source: "site") { $0.hasPrefix("units/\(slug)/") }, today: Self.today)
    for question in try #require(try reviewing.run().first).questions {
      #expect(try reviewing.sign(question, in: try #require(try reviewing.run().first), by: "A. \"Teacher\""))
    }
  }

  private func verdict(_ number: String, _ world: MemoryWorld) throws -> String? {
    let lines = try #require(world["out/reports/openacr.yaml"]).components(separatedBy: "\n")
    guard let start = lines.firstIndex(of: "      - num: \"\(number)\"") else { return nil }
    return lines[start...].first { $0.contains("level: ") }?.components(separatedBy: "level: ").last
  }
}
