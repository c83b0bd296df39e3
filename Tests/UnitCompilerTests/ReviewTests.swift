import Testing
import UnitChecks
import UnitModel

@testable import UnitCompiler

/// Questions for people, their answers, and what makes an answer stale.
@Suite struct ReviewTests {
  private static let today = CalendarDate(secondsSince1970: 1_795_000_000)
  private static let body = "---\n\n## Part\n\nLook here.\n\n![A phone](media/a.svg)\n\nThen here.\n\n![A card](media/b.svg)\n"

  @Test func `an answer holds until what was judged changes, and then only there`() throws {
    let world = site("title: A\nlang: en\n" + Self.body)
    #expect(try status("review-alt-meaning", world) == .open)
    try sign("review-alt-meaning", world)
    try sign("review-heading-describes", world)
    #expect(try status("review-alt-meaning", world) == .signed)
    #expect(try status("review-screen-reader", world) == .open)

    world["site/units/a/media/b.svg"] = "<svg xmlns=\"http://www.w3.org/2000/svg\"><rect/></svg>"
    let question = try #require(try questions(world).first { $0.about.id == "review-alt-meaning" })
    #expect(question.status == .stale)
    #expect(question.places.map(\.isSigned) == [true, false])
    #expect(try status("review-heading-describes", world) == .signed)
    try sign("review-alt-meaning", world)
    #expect(try status("review-alt-meaning", world) == .signed)

    // Words elsewhere do not matter to the pictures; words of the alternative do.
    change(world, "Then here.", "Then look here.")
    #expect(try status("review-alt-meaning", world) == .signed)
    #expect(try status("review-heading-describes", world) == .stale)
    change(world, "A phone", "A telephone")
    #expect(try status("review-alt-meaning", world) == .stale)
  }

  @Test func `mending a word does not ask for the screen reader again, another activity does`() throws {
    let world = site("title: A\nlang: en\n" + Self.body)
    try sign("review-screen-reader", world)
    change(world, "Look here.", "Look at this.")
    #expect(try status("review-screen-reader", world) == .signed)
    change(world, "Then here.", "- Then here.")
    #expect(try status("review-screen-reader", world) == .stale)
  }

  @Test func `required reviews keep a unit from being published`() async throws {
    let world = try CompilerTests.world()
    #expect(try await build(world, required: false).withheld.isEmpty)
    let result = try await build(world, required: true)
    #expect(result.withheld == ["a (en)", "b (en)"])
    #expect(result.findings.contains { $0.diagnostic.id == "review-missing" && $0.diagnostic.severity == .error })
    #expect(world["out/site/a/index.html"] == nil)
    for slug in ["a", "b"] {
      let texts = UnitTexts(source: "site") { $0.hasPrefix("units/\(slug)/") }
      let reviewing = Reviewing(world, texts, today: Self.today)
      for question in try #require(try reviewing.run().first).questions {
        #expect(try reviewing.sign(question, in: try #require(try reviewing.run().first), by: "Somebody else"))
      }
    }
    #expect(try await build(world, required: true).withheld.isEmpty)
    #expect(world["out/site/a/index.html"] != nil)
  }

  @Test func `an author alone is a warning`() async throws {
    let world = site("title: A\nlang: en\nauthors:\n  - name: Me\n" + Self.body)
    try sign("review-alt-meaning", world, by: "me")
    let options = BuildOptions(source: "site", theme: "theme", output: nil, today: Self.today)
    for (path, text) in try CompilerTests.world().contents(of: "theme") { world[path] = String(decoding: text, as: UTF8.self) }
    let result = try await Compiler(world, options).run()
    #expect(result.findings.filter { $0.diagnostic.id.hasPrefix("review-") }.map(\.diagnostic.id) == ["review-by-author-only"])
  }

  // MARK: -

  private func site(_ text: String) -> MemoryWorld {
    let drawing = "<svg xmlns=\"http://www.w3.org/2000/svg\"/>"
    return MemoryWorld(["site/units/a/unit.md": "---\n" + text, "site/units/a/media/a.svg": drawing, "site/units/a/media/b.svg": drawing])
  }

  private func questions(_ world: MemoryWorld) throws -> [ReviewQuestion] {
    try #require(try Reviewing(world, UnitTexts(source: "site"), today: Self.today).run().first).questions
  }

  private func status(_ id: String, _ world: MemoryWorld) throws -> ReviewQuestion.Status? {
    try questions(world).first { $0.about.id == id }?.status
  }

  private func sign(_ id: String, _ world: MemoryWorld, by name: String = "A. Teacher") throws {
    let reviewing = Reviewing(world, UnitTexts(source: "site"), today: Self.today)
    let text = try #require(try reviewing.run().first)
    #expect(try reviewing.sign(try #require(text.questions.first { $0.about.id == id }), in: text, by: name))
  }

  private func change(_ world: MemoryWorld, _ old: String, _ new: String) {
    world["site/units/a/unit.md"] = world["site/units/a/unit.md"]?.replacing(old, with: new)
  }

  private func build(_ world: MemoryWorld, required: Bool) async throws -> BuildResult {
    var options = BuildOptions(source: "site", theme: "theme", output: "out", today: Self.today)
    options.requiresReviews = required
    return try await Compiler(world, options).run()
  }
}
