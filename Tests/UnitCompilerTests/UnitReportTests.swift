import Foundation
import Testing
import UnitChecks
import UnitModel

@testable import UnitCompiler

/// The conformance report that each unit has in each of its languages.
@Suite struct UnitReportTests {
  private static let today = CalendarDate(secondsSince1970: 1_795_000_000)
  private static let files = ["conformance.html", "earl.jsonld", "openacr.yaml"]

  @Test func `a report is about the page and the media that lie beside it`() async throws {
    let world = try Self.world()
    try await build(world)
    let names = ["index.html", "media/b.svg", "media/c.svg"]
    let list = names.map { "\(Digest(of: Array((world["out/site/a/\($0)"] ?? "").utf8)).hexadecimal)  \($0)\n" }
    let digest = Digest(of: Array(list.joined().utf8)).hexadecimal
    #expect(world["out/site/a/conformance.html"]?.contains("<code class=\"digest\">\(digest)</code>") == true)
    #expect(world["out/site/a/earl.jsonld"]?.contains("\"dct:identifier\":\"sha256:\(digest)\"") == true)
    #expect(world["out/site/a/openacr.yaml"]?.contains("  version: \"\(digest)\"\n") == true)
    // Whatever is judged gives another digest: a picture alone, too.
    world["site/units/a/media/c.svg"] = "<svg xmlns=\"http://www.w3.org/2000/svg\"><path d=\"M0 0h1\"/></svg>"
    try await build(world)
    #expect(world["out/site/a/earl.jsonld"]?.contains(digest) == false)
  }

  @Test func `EARL of a unit names only the checks that something is said of`() async throws {
    let world = try Self.world()
    try sign(["review-alt-meaning"], world)
    try await build(world)
    let graph = try Self.graph(world["out/site/a/earl.jsonld"])
    let tests = graph.filter { $0["@type"] as? String == "earl:TestCase" }.compactMap { $0["@id"] as? String }
    let assertions = graph.filter { $0["@type"] as? String == "earl:Assertion" }.map { assertion in
      ["earl:test", "earl:mode", "earl:assertedBy", "earl:subject"].map { (assertion[$0] as? [String: String])?["@id"] ?? "" }
        + [((assertion["earl:result"] as? [String: Any])?["earl:outcome"] as? [String: String])?["@id"] ?? ""]
    }
    #expect(Set(tests) == Set(assertions.map { $0[0] }) && tests.count == Set(tests).count)
    #expect(assertions.contains(["#sensory-position", "earl:automatic", "#waymark", "index.html", "earl:cantTell"]))
    #expect(assertions.contains(["#heading-trailing-colon", "earl:semiAuto", "#waymark", "index.html", "earl:cantTell"]))
    #expect(assertions.contains(["#review-alt-meaning", "earl:manual", "#person-1", "index.html", "earl:passed"]))
    #expect(assertions.contains(["#review-heading-describes", "earl:undisclosed", "#waymark", "index.html", "earl:untested"]))
  }

  @Test func `a page with an address is named by it`() async throws {
    let world = try Self.world()
    world["site/waymark.yml"] = "title: A site\nlanguages: [en]\nurl: https://units.example/\n"
    try await build(world)
    #expect(world["out/site/a/earl.jsonld"]?.contains("{\"@id\":\"https://units.example/a/index.html\",") == true)
    let site = try #require(world["out/reports/earl.jsonld"])
    #expect(site.contains("\"rdfs:seeAlso\":{\"@id\":\"https://units.example/b/earl.jsonld\"}"))
    #expect(!site.contains("@base"))
  }

  @Test func `OpenACR of a unit says of every criterion what is known, and supports nothing without people`() async throws {
    let world = try Self.world()
    try sign(["review-alt-meaning"], world)
    try await build(world)
    let report = try #require(world["out/site/a/openacr.yaml"])
    #expect(report.hasPrefix("title: \"A Accessibility Conformance Report\"\nproduct:\n  name: \"A\"\n"))
    #expect(report.components(separatedBy: "      - num: ").count - 1 == 55)
    #expect(report.contains("level: supports\n              notes: \"By program: "))
    #expect(report.components(separatedBy: "level: supports\n").count - 1 == 1)
    #expect(report.contains("no error, doubts (sensory-position)."))
    #expect(report.contains("notes: \"Not applicable: there are no films.\""))
  }

  @Test func `the page lists what there is to say, and sums up the rest`() async throws {
    let world = try Self.world()
    try sign(["review-alt-meaning"], world)
    try await build(world)
    let page = try #require(world["out/site/a/conformance.html"])
    let numbers = page.components(separatedBy: "<th scope=\"row\">").dropFirst().flatMap {
      ($0.components(separatedBy: "<").first ?? "").components(separatedBy: ", ").map { $0.trimmingCharacters(in: .whitespaces) }
    }
    #expect(numbers.count == 55 && Set(numbers).count == 55)
    #expect(page.contains("<title>Conformance report: A – A site</title>"))
    #expect(page.contains("<h1>Conformance report: A</h1>"))
    #expect(page.contains("<a href=\"index.html\">A</a>: Text that adapts to the screen, with headings to move by."))
    #expect(page.contains("<td>No error; a doubt on 1 page. <code>sensory-position</code></td>"))
    #expect(page.contains("<li><code>heading-trailing-colon</code>: The form has &lt;this&gt; colon.</li>"))
    #expect(page.contains("By A. &quot;Teacher&quot;, last on 18 November 2026."))
    #expect(page.contains("<a href=\"../accessibility.html\">Accessibility statement</a>"))
    #expect(page.contains("<a href=\"earl.jsonld\" download>") && page.contains("<a href=\"openacr.yaml\" download>"))
  }

  @Test func `every language has its report, reached from its page and from the site's report`() async throws {
    let world = try Self.world()
    world["site/units/a/unit.fi.md"] = CompilerTests.unit("Äiti", body: "## Osa {#part}\n\nSanoja on.").replacing("lang: en", with: "lang: fi")
    try await build(world)
    #expect(world["out/site/a/index.html"]?.contains("<a href=\"conformance.html\">Conformance report of this unit</a>") == true)
    #expect(world["out/site/a/index.fi.html"]?.contains("<a href=\"conformance.fi.html\">") == true)
    let report = try #require(world["out/site/a/conformance.fi.html"])
    #expect(report.contains("<html lang=\"fi\"") && report.contains(": Äiti</h1>"))
    #expect(report.contains("<a href=\"conformance.html\" lang=\"en\" hreflang=\"en\">English</a>"))
    #expect(world["out/site/a/earl.fi.jsonld"]?.contains("\"@id\":\"index.fi.html\"") == true)
    #expect(world["out/site/conformance.html"]?.contains("<a href=\"a/conformance.fi.html\" lang=\"fi\" hreflang=\"fi\">Äiti</a>") == true)
  }

  @Test func `a report is written when its unit changes, and goes with it`() async throws {
    let world = try Self.world()
    try await build(world)
    func stamps(_ slug: String) -> [FileStamp?] { Self.files.map { world.stamp(of: "out/site/\(slug)/\($0)") } }
    let (a, b) = (stamps("a"), stamps("b"))
    world["site/units/b/unit.md"] = CompilerTests.unit("B", body: "## Other {#other}\n\nOther words.")
    try await build(world)
    #expect(stamps("a") == a)
    #expect(zip(stamps("b"), b).allSatisfy { $0 != $1 })
    // One that somebody took away comes back.
    world["out/site/a/earl.jsonld"] = nil
    try await build(world)
    #expect(world["out/site/a/earl.jsonld"] != nil)
    world["site/units/b/unit.md"] = nil
    try await build(world)
    #expect(stamps("b") == [nil, nil, nil])
  }

  @Test func `a build from nothing writes the same reports`() async throws {
    let world = try Self.world()
    try await build(world)
    world["site/units/b/unit.md"] = CompilerTests.unit("B", body: "## Other {#other}\n\nOther words.")
    try await build(world)
    let incremental = world.contents(of: "out/site").merging(world.contents(of: "out/reports")) { first, _ in first }
    try await build(world, usesRecord: false)
    #expect(world.contents(of: "out/site").merging(world.contents(of: "out/reports")) { first, _ in first } == incremental)
  }

  // MARK: -

  /// A unit with pictures, a doubt and an exception, and a plain one.
  private static func world() throws -> MemoryWorld {
    let world = try CompilerTests.world()
    let body = "## Part: {#part}\n\n![A card](media/c.svg)\n\nSee above.\n\nWords."
    let exception = "exceptions:\n  - check: heading-trailing-colon\n    because: The form has <this> colon.\n"
    world["site/units/a/unit.md"] = CompilerTests.unit("A", body: body).replacing("lang: en\n", with: "lang: en\n\(exception)")
    for name in ["b", "c"] { world["site/units/a/media/\(name).svg"] = "<svg xmlns=\"http://www.w3.org/2000/svg\"/>" }
    return world
  }

  private static func graph(_ text: String?) throws -> [[String: Any]] {
    let data = Data(try #require(text).utf8)
    return try #require((try JSONSerialization.jsonObject(with: data) as? [String: Any])?["@graph"] as? [[String: Any]])
  }

  @discardableResult
  private func build(_ world: MemoryWorld, usesRecord: Bool = true) async throws -> BuildResult {
    var options = BuildOptions(source: "site", theme: "theme", output: "out", today: Self.today)
    options.toolVersion = "1.0.0"
    options.usesRecord = usesRecord
    return try await Compiler(world, options).run()
  }

  private func sign(_ checks: Set<String>, _ world: MemoryWorld) throws {
    let reviewing = Reviewing(world, UnitTexts(source: "site") { $0.hasPrefix("units/a/") }, today: Self.today)
    for question in try #require(try reviewing.run().first).questions where checks.contains(question.about.id) {
      #expect(try reviewing.sign(question, in: try #require(try reviewing.run().first), by: "A. \"Teacher\""))
    }
  }
}
