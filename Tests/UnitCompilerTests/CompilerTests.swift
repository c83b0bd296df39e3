import Foundation
import Testing
import UnitModel

@testable import UnitCompiler

/// Whole builds on a disk in memory.
@Suite struct CompilerTests {
  @Test func `two builds give the same bytes, whatever the threads`() async throws {
    let first = try Self.world()
    let second = try Self.world()
    _ = try await build(first, jobs: 1)
    _ = try await build(second, jobs: 4)
    let site = first.contents(of: "out/site")
    #expect(site.count > 10)
    #expect(site == second.contents(of: "out/site"))
    #expect(first.contents(of: "out/packages") == second.contents(of: "out/packages"))
    #expect(first.contents(of: "out/packages").count == 4)
  }

  @Test func `a second build compiles nothing, and a change only what shows it`() async throws {
    let world = try Self.world()
    #expect(try await build(world).compiledUnits == 2)
    #expect(try await build(world).compiledUnits == 0)
    world["site/units/a/unit.md"] = Self.unit("A", body: "## Part {#part}\n\nOther words.")
    #expect(try await build(world).compiledUnits == 1)
    #expect(world["out/site/a/index.html"]?.contains("Other words.") == true)
    world["site/units/a/unit.md"] = Self.unit("A new title", body: "## Part {#part}\n\nOther words.")
    #expect(try await build(world).compiledUnits == 2)
    #expect(world["out/site/b/index.html"]?.contains("A new title") == true)
    #expect(world["out/site/index.html"]?.contains("A new title") == true)
  }

  @Test func `the record gives the same bytes as a build from nothing`() async throws {
    let world = try Self.world()
    _ = try await build(world)
    world["site/units/b/unit.md"] = Self.unit("B, mended", body: "## Other {#other}\n\nSee [the first](unit:a#part).")
    _ = try await build(world)
    let incremental = world.contents(of: "out/site")
    _ = try await build(world, usesRecord: false)
    #expect(world.contents(of: "out/site") == incremental)
  }

  @Test func `a change leaves the files of the search alone that it does not touch`() async throws {
    let world = try Self.world()
    let folder = "out/site/assets/search/en"
    world["site/units/a/unit.md"] = Self.unit("A", body: "## Part {#part}\n\nQuick zebras.")
    _ = try await build(world)
    let before = (quick: world.stamp(of: "\(folder)/w-q.js"), zebras: world.stamp(of: "\(folder)/w-z.js"))
    world["site/units/a/unit.md"] = Self.unit("A", body: "## Part {#part}\n\nQuick zoos.")
    _ = try await build(world)
    #expect(before.quick != nil && world.stamp(of: "\(folder)/w-q.js") == before.quick)
    #expect(before.zebras != nil && world.stamp(of: "\(folder)/w-z.js") != before.zebras)
    #expect(world["\(folder)/w-z.js"]?.contains("zoos") == true)
  }

  @Test func `a unit with an error is taken away and the others stay`() async throws {
    let world = try Self.world()
    _ = try await build(world)
    world["site/units/a/unit.md"] = Self.unit("A", body: "## Part {#part}\n\n![](media/none.svg)")
    let result = try await build(world)
    #expect(result.withheld == ["a (en)", "b (en)"] || result.withheld == ["a (en)"])
    #expect(world["out/site/a/index.html"] == nil)
    #expect(world.contents(of: "out/packages").keys.contains { $0.contains("/a.") } == false)
    #expect(world["out/site/b/index.html"] != nil)
    #expect(result.findings.contains { $0.diagnostic.id == "image-alt-missing" && $0.file == "units/a/unit.md" })
  }

  @Test func `a package format that there is not is an error at its place`() async throws {
    let world = try Self.world()
    let settings = try #require(world["site/waymark.yml"])
    world["site/waymark.yml"] = settings.replacing("scorm2004", with: "scorm13")
    let found = try await build(world).findings.filter { $0.file == "waymark.yml" && $0.diagnostic.id == "yaml-unknown-value" }
    #expect(found.map(\.diagnostic.message) == ["there is no package format 'scorm13'"])
    #expect(found.map(\.diagnostic.help) == ["did you mean 'scorm12'?"])
  }

  @Test func `every page has the name of the site that its header shows`() async throws {
    let world = try Self.world()
    world["site/waymark.yml"] = try #require(world["site/waymark.yml"]) + "theme: {name: Our college}\n"
    _ = try await build(world)
    for page in ["index.html", "a/index.html", "a/conformance.html"] {
      let title = world["out/site/\(page)"]?.split(separator: "<title>").dropFirst().first?.split(separator: "</title>").first
      #expect(title?.hasSuffix("Our college") == true, "\(page)")
    }
  }

  @Test func `drafts have a page that says so, and no package`() async throws {
    let world = try Self.world()
    world["site/units/a/unit.md"] = Self.unit("A", body: "## Part {#part}\n\n![](media/none.svg)")
    _ = try await build(world, drafts: true)
    #expect(world["out/site/a/index.html"]?.contains("class=\"draft-notice\"") == true)
    #expect(world.contents(of: "out/packages").keys.contains { $0.contains("/a.") } == false)
  }

  @Test func `a link to a unit or a place that is not there is an error`() async throws {
    let world = try Self.world()
    world["site/units/b/unit.md"] = Self.unit("B", body: "## Other {#other}\n\n[one](unit:aa) and [two](unit:a#prat)")
    let result = try await build(world)
    let messages = result.findings.filter { $0.diagnostic.id == "unit-link-broken" }.map(\.diagnostic.message)
    #expect(messages == ["there is no unit 'aa'", "the unit 'a' has no place '#prat'"])
    #expect(world["out/site/b/index.html"] == nil)
  }

  @Test func `a unit may be built alone before the units it links to`() async throws {
    let world = try Self.world()
    let result = try await build(world, only: ["b"])
    #expect(result.findings.filter { $0.diagnostic.severity == .error }.isEmpty)
    #expect(world["out/site/a/index.html"] == nil)
    let page = try #require(world["out/site/b/index.html"])
    #expect(page.contains("See the first.") && !page.contains("../a/"), "a link to a page that does not lie there")
    #expect(try await build(world).findings.filter { $0.diagnostic.severity == .error }.isEmpty)
    #expect(world["out/site/b/index.html"]?.contains("href=\"../a/index.html#part\"") == true)
  }

  @Test func `outputs of a deleted unit go, and lost or changed files come back`() async throws {
    let world = try Self.world()
    _ = try await build(world)
    let page = world["out/site/a/index.html"]
    world["out/site/a/index.html"] = "half"
    world["out/packages/a.en.scorm12.zip"] = nil
    _ = try await build(world)
    #expect(world["out/site/a/index.html"] == page)
    #expect(world["out/packages/a.en.scorm12.zip"] != nil)
    world["site/units/b/unit.md"] = nil
    _ = try await build(world)
    #expect(world["out/site/b/index.html"] == nil)
  }

  @Test(arguments: [("unit", "{{#package}}<p id=\"main\"></p>{{/package}}"), ("conformance", "{{#unit}}<p id=\"main\"></p>{{/unit}}")])
  func `a fault of the page in packages or of the report alone keeps a unit from being published`(template: String, fault: String) async throws {
    let world = try Self.world()
    let path = "theme/\(template).mustache"
    world[path] = world[path]?.replacing("<main ", with: "\(fault)<main ")
    let result = try await build(world)
    #expect(result.withheld == ["a (en)", "b (en)"])
    #expect(result.findings.contains { $0.diagnostic.id == "html-duplicate-id" && $0.diagnostic.severity == .error })
    #expect(world.contents(of: "out/packages").isEmpty)
    #expect(world.contents(of: "out/site/a").isEmpty)
  }

  @Test func `files of somebody else are not taken away`() async throws {
    let world = try Self.world()
    world["out/site/holiday.jpg"] = "mine"
    await #expect(throws: WorldError.self) { try await build(world) }
    #expect(world["out/site/holiday.jpg"] == "mine")
  }

  @Test func `a file that may not be read is an error at that file, and the others are built`() async throws {
    let world = try Self.world()
    world.forbid("site/units/a/unit.md")
    let result = try await build(world)
    let refused = result.findings.filter { $0.diagnostic.id == "file-refused" }
    #expect(refused.map(\.file) == ["units/a/unit.md"])
    #expect(refused.map(\.diagnostic.message) == ["'unit.md' may not be read"])
    #expect(!result.findings.contains { $0.diagnostic.id == "unit-missing" })
    #expect(world["out/site/b/index.html"] == nil)  // Its link leads to the unit that is not there.
    world.forbid("site/units/a/unit.md", false)
    #expect(try await build(world).findings.filter { $0.diagnostic.severity == .error }.isEmpty)
    #expect(world["out/site/a/index.html"] != nil && world["out/site/b/index.html"] != nil)
  }

  @Test func `a lock that may not be read is not written over`() async throws {
    let world = try Self.world()
    world["site/units/a/unit.md"] = Self.unit("A", body: "Words.").replacing("lang: en", with: "lang: en\nversion: 1.0.0")
    try await build(world)
    let lock = try #require(world["site/units/a/unit.lock"])
    world["site/units/a/unit.lock"] = lock + "gone choice c2 >\n"
    world.forbid("site/units/a/unit.lock")
    let findings = try await build(world, usesRecord: false).findings
    #expect(findings.contains { $0.file == "units/a/unit.lock" && $0.diagnostic.id == "file-refused" })
    #expect(world["site/units/a/unit.lock"] == lock + "gone choice c2 >\n")
  }

  @Test func `a published unit keeps a lock, and a draft has none`() async throws {
    let world = try Self.world()
    world["site/units/b/unit.md"] = Self.unit("B", body: "## Other {#other}\n\nText.").replacing("lang: en", with: "lang: en\nversion: 0.9.0")
    _ = try await build(world)
    #expect(world["site/units/a/unit.lock"]?.hasSuffix("\nclaim truefalse d3x1\n") == true)
    #expect(world["site/units/b/unit.lock"] == nil)
    #expect(try await build(world).compiledUnits == 0, "the lock is no change")
    world["site/units/a/unit.md"] = Self.unit("A", body: "## Part {#part}\n\nWords.").replacing("#claim", with: "#other-claim")
    let result = try await build(world)
    #expect(result.findings.filter { $0.diagnostic.severity == .error }.map(\.diagnostic.id) == ["activity-removed"])
    #expect(result.withheld.contains("a (en)"))
    world["site/units/a/unit.md"] = Self.unit("A", body: "## Part {#part}\n\nWords.").replacing("#claim", with: "#other-claim")
      .replacing("lang: en", with: "lang: en\nmigrates: {claim: other-claim}")
    #expect(try await !build(world).findings.contains { $0.diagnostic.severity == .error })
    #expect(world["out/site/a/index.html"]?.contains("data-schema=\"claim&gt;other-claim=d3x1 other-claim=d3x1\"") == true)
  }

  @Test func `answers that a platform could not keep are an error that names the largest`() async throws {
    let world = try Self.world()
    let gaps = (1...30).map { "[[answer \($0)]]" }.joined(separator: " ")
    let many = (1...10).map { ":::gap{#gaps-\($0) outcome=LO1}\n\nFill in.\n\n\(gaps)\n\n:::" }.joined(separator: "\n\n")
    world["site/units/a/unit.md"] = Self.unit("A", body: "## Part {#part}\n\n\(many)")
    let finding = try #require(try await build(world).findings.first { $0.diagnostic.id == "state-too-large" })
    #expect(finding.diagnostic.message == "the answers to this unit can take 21285 characters; SCORM 1.2 keeps 4096")
    #expect(finding.diagnostic.help == "split the unit, or shorten what takes most: gaps-1 (2128), gaps-10 (2128), gaps-2 (2128)")
    #expect(finding.diagnostic.notes.count == 3)
  }

  @Test func `hostile words never become markup`() async throws {
    let world = try Self.world()
    let hostile = "\\\"><script>alert(1)</script>"
    world["site/units/a/unit.md"] = Self.unit("\(hostile)", body: "## \(hostile) {#part}\n\n[x](javascript:alert(1)) <img src=x onerror=alert(1)>")
    _ = try await build(world, drafts: true)
    let page = try #require(world["out/site/a/index.html"])
    #expect(!page.contains("<script>alert"))
    #expect(!page.contains("javascript:"))
    #expect(!page.contains("onerror"))
  }

  // MARK: A small site

  static func unit(_ title: String, body: String) -> String {
    """
    ---
    title: "\(title)"
    lang: en
    outcomes:
      - id: LO1
        text: I can do it.
    ---

    \(body)

    :::truefalse{#claim answer=true outcome=LO1}

    It is so.

    - Yes, it is.
    - It is, though.

    :::

    """
  }

  static func world() throws -> MemoryWorld {
    let world = MemoryWorld([
      "site/waymark.yml": "title: A site\nlanguages: [en]\npackages: {formats: [scorm12, scorm2004]}\n",
      "site/units/a/unit.md": unit("A", body: "## Part {#part}\n\nWords."),
      "site/units/b/unit.md": unit("B", body: "## Other {#other}\n\nSee [the first](unit:a#part)."),
    ])
    let templates = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../templates").standardized
    for case let file as URL in FileManager.default.enumerator(at: templates, includingPropertiesForKeys: nil) ?? .init() where !file.hasDirectoryPath
    {
      world["theme/" + file.path.dropFirst(templates.path.count + 1)] = try String(contentsOf: file, encoding: .utf8)
    }
    return world
  }

  @discardableResult
  private func build(_ world: MemoryWorld, jobs: Int = 2, drafts: Bool = false, usesRecord: Bool = true, only: [String] = []) async throws
    -> BuildResult
  {
    var options = BuildOptions(source: "site", theme: "theme", output: "out", today: CalendarDate(secondsSince1970: 1_795_000_000))
    options.jobs = jobs
    options.publishesDrafts = drafts
    options.usesRecord = usesRecord
    options.only = only
    return try await Compiler(world, options).run()
  }
}
