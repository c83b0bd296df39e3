import Testing
import UnitModel

@testable import UnitCompiler

/// Pages about all units in whole builds on a disk in memory.
@Suite struct OverviewTests {
  @Test func `other words in a text leave the pages about all units alone, and another title does not`() async throws {
    let world = try CompilerTests.world()
    try await build(world)
    let pages = ["index.html", "units.html", "a-z.html", "teachers.html"].map { "out/site/\($0)" }
    let before = pages.map { world.stamp(of: $0) }
    let worker = world["out/site/service-worker.js"]
    world["site/units/a/unit.md"] = CompilerTests.unit("A", body: "## Part {#part}\n\nQuite other words.")
    try await build(world)
    #expect(pages.map { world.stamp(of: $0) } == before)
    #expect(world["out/site/assets/search/en/w-q.js"]?.contains("quite=011") == true)
    #expect(world["out/site/service-worker.js"] != worker)
    world["site/units/a/unit.md"] = CompilerTests.unit("Another title", body: "## Part {#part}\n\nQuite other words.")
    try await build(world)
    for page in ["units.html", "a-z.html", "teachers.html"] { #expect(world["out/site/\(page)"]?.contains("Another title") == true) }
  }

  @Test func `a unit with an error is in no list, no index and not in the worker`() async throws {
    let world = try CompilerTests.world()
    try await build(world)
    #expect(world["out/site/service-worker.js"]?.contains("a/index.html ") == true)
    world["site/units/a/unit.md"] = CompilerTests.unit("A", body: "## Part {#part}\n\n![](media/none.svg)")
    world["site/units/b/unit.md"] = CompilerTests.unit("B", body: "## Other {#other}\n\nAlone.")
    try await build(world)
    for page in ["index.html", "units.html", "a-z.html", "teachers.html"] {
      #expect(world["out/site/\(page)"]?.contains("href=\"a/index.html\"") == false)
      #expect(world["out/site/\(page)"]?.contains("href=\"b/index.html\"") == true)
    }
    #expect(world["out/site/assets/search/en/units.js"]?.contains("units(\"b\",") == true)
    #expect(world["out/site/service-worker.js"]?.contains("a/index.html ") == false)
  }

  @Test func `front matter chooses the pages a unit is on, and the feed has its changes`() async throws {
    let world = try CompilerTests.world()
    world["site/waymark.yml"] = "title: A site\nurl: https://units.example.org/abroad\nlanguages: [en]\n"
    world["site/units/a/unit.md"] = """
      ---
      title: A & B
      lang: en
      phase: during
      topics: [money]
      roles: [hosting]
      changes:
        - {version: 1.1.0, on: 2026-10-02, text: New prices.}
      outcomes:
        - {id: LO1, text: I can pay., maps: [lifecomp:S2]}
      ---

      ## Money

      The [EU]{abbr="European Union"}.

      :::truefalse{#claim answer=true outcome=LO1}

      It is so.

      - Yes, it is.
      - It is, though.

      :::

      """
    world["site/units/b/unit.md"] = CompilerTests.unit("B", body: "## Other {#other}\n\nAlone.")
    try await build(world)
    for page in ["phase-during", "topic-money", "role-hosting", "units"] {
      #expect(world["out/site/\(page).html"]?.contains("A &amp; B") == true, "\(page)")
    }
    #expect(world["out/site/phase-before.html"] == nil)
    #expect(world["out/site/glossary.html"]?.contains("European Union") == true)
    #expect(world["out/site/skills.html"]?.contains("S2 Communication") == true)
    let feed = try #require(world["out/site/feed.xml"])
    #expect(feed.contains("<updated>2026-10-02T00:00:00Z</updated>") && feed.contains("<title>A &amp; B 1.1.0</title>"))
    #expect(feed.contains("<id>https://units.example.org/abroad/a/index.html#1.1.0</id>"))
    #expect(world["out/site/sitemap.xml"]?.contains("<loc>https://units.example.org/abroad/a/index.html</loc><lastmod>2026-10-02</lastmod>") == true)
    #expect(world["out/site/robots.txt"]?.contains("Sitemap: https://units.example.org/abroad/sitemap.xml") == true)
    #expect(world["out/site/404.html"]?.contains("href=\"/abroad/assets/waymark.css\"") == true)
  }

  @Test func `a long list is cut into pages that lead to each other`() async throws {
    let world = try CompilerTests.world()
    for number in 0..<130 { world["site/units/n\(number)/unit.md"] = CompilerTests.unit("Number \(number)", body: "## Part {#part}\n\nWords.") }
    try await build(world)
    #expect(world["out/site/units-2.html"]?.contains("href=\"units-3.html\"") == true)
    #expect(world["out/site/units-4.html"] == nil)
    let cards = ["units", "units-2", "units-3"].map { world["out/site/\($0).html"]?.ranges(of: "class=\"card\"").count }
    #expect(cards == [60, 60, 12])
  }

  @Test func `a pale accent is refused in waymark.yml, a good one is in the style sheet`() async throws {
    let world = try CompilerTests.world()
    world["site/waymark.yml"] = "title: A site\ntheme:\n  accent: \"#88ccee\"\n  logo: media/none.svg\n"
    let findings = try await build(world).findings.filter { $0.file == "waymark.yml" && $0.diagnostic.severity == .error }
    #expect(findings.map(\.diagnostic.id).sorted() == ["contrast-text", "file-refused"])
    #expect(findings.first { $0.diagnostic.id == "contrast-text" }?.start == SourcePosition(line: 3, column: 11))
    world["site/waymark.yml"] = "title: A site\ntheme:\n  accent: \"#7a1f5c\"\n  mark: \"#333399\"\n  name: Our college\n  footer: Main Street 1\n"
    #expect(try await build(world).findings.contains { $0.diagnostic.id == "contrast-text" } == false)
    #expect(world["out/site/assets/waymark.css"]?.contains("--accent: #7a1f5c;") == true)
    #expect(world["out/site/assets/waymark.css"]?.contains("--blaze: #333399;") == true)
    #expect(world["out/site/index.html"]?.contains("Our college") == true)
    #expect(world["out/site/a/index.html"]?.contains("Main Street 1") == true)
  }

  @Test func `readers of a language keep its pages and not those of another`() async throws {
    let world = try CompilerTests.world()
    world["site/waymark.yml"] = "title: A site\nlanguages: [en, fi]\n"
    try await build(world)
    let worker = try #require(world["out/site/service-worker.js"])
    let lists = try #require(worker.split(separator: "\n").first { $0.hasPrefix("const LANGUAGES = ") }).split(separator: "\"")
    let english = Set(lists[try #require(lists.firstIndex(of: "en")) + 2].split(separator: " "))
    let finnish = Set(lists[try #require(lists.firstIndex(of: "fi")) + 2].split(separator: " "))
    #expect(english.isSuperset(of: ["index.html", "a/index.html", "a/search.en.js", "assets/phrases.en.js", "assets/search/en/units.js"]))
    // Units that are in English alone are shown to everybody.
    #expect(finnish.isSuperset(of: ["index.fi.html", "a/index.html", "assets/phrases.fi.js", "assets/search/fi/units.js"]))
    #expect(english.isDisjoint(with: ["index.fi.html", "assets/phrases.fi.js"]) && finnish.isDisjoint(with: ["index.html", "assets/phrases.en.js"]))
    let common = try #require(worker.split(separator: "\n").first { $0.hasPrefix("const FILES = ") })
    #expect(common.contains("assets/waymark.css") && !common.contains(".html"))
  }

  @Test func `switched off, the worker takes itself away`() async throws {
    let world = try CompilerTests.world()
    world["site/waymark.yml"] = "title: A site\noffline: off\n"
    try await build(world)
    #expect(world["out/site/service-worker.js"]?.contains("unregister()") == true)
    #expect(world["out/site/index.html"]?.contains("offline.js") == false)
  }

  @Test func `compressed copies lie beside the files, unless they are switched off`() async throws {
    let world = try CompilerTests.world()
    try await build(world)
    #expect(world["out/site/index.html.gz"] != nil && world["out/site/a/index.html.gz"] != nil)
    world["site/waymark.yml"] = "title: A site\nprecompress: off\n"
    try await build(world)
    let files = world.contents(of: "out/site").keys
    #expect(files.contains { $0.hasSuffix("a/index.html") } && !files.contains { $0.hasSuffix(".gz") })
  }

  @Test func `a folder may not bear a name that the site uses itself`() async throws {
    let world = try CompilerTests.world()
    world["site/units/assets/unit.md"] = CompilerTests.unit("Assets", body: "## Part {#part}\n\nWords.")
    let messages = try await build(world).findings.map(\.diagnostic.message)
    #expect(messages.contains("the folder name 'assets' cannot be used"))
  }

  @discardableResult
  private func build(_ world: MemoryWorld) async throws -> BuildResult {
    let options = BuildOptions(source: "site", theme: "theme", output: "out", today: CalendarDate(secondsSince1970: 1_795_000_000))
    return try await Compiler(world, options).run()
  }
}
