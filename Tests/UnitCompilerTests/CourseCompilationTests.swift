import Testing
import UnitModel

@testable import UnitCompiler

/// Courses in whole builds.
@Suite struct CourseCompilationTests {
  private static let scorm12 = "out/packages/courses/both.en.scorm12.zip"

  private func world(_ course: String = "{id: both, title: Both, units: [a, b]}", offers: Bool = false) throws -> MemoryWorld {
    let world = try CompilerTests.world()
    world["site/waymark.yml"] =
      "title: A site\nlanguages: [en]\npackages: {formats: [scorm12, scorm2004]\(offers ? ", download: on" : "")}\ncourses:\n  - \(course)\n"
    return world
  }

  @discardableResult
  private func build(_ world: MemoryWorld, jobs: Int = 2) async throws -> BuildResult {
    var options = BuildOptions(source: "site", theme: "theme", output: "out", today: CalendarDate(secondsSince1970: 1_795_000_000))
    options.jobs = jobs
    return try await Compiler(world, options).run()
  }

  @Test func `a course is packed in every format, the same whatever the threads`() async throws {
    let first = try world()
    let second = try world()
    try await build(first, jobs: 1)
    try await build(second, jobs: 4)
    let packages = first.contents(of: "out/packages/courses")
    #expect(packages.keys.sorted().map { $0.split(separator: "/").last } == ["both.en.scorm12.zip", "both.en.scorm2004.zip"])
    #expect(packages == second.contents(of: "out/packages/courses"))
    #expect(first.contents(of: "out/site/packages").isEmpty)
  }

  @Test func `it is made again when one of its units changes, and only then`() async throws {
    let world = try world()
    try await build(world)
    let before = try #require(world[Self.scorm12])
    world[Self.scorm12] = "half"
    try await build(world)
    #expect(world[Self.scorm12] == before, "a changed file comes back")
    world["site/units/b/unit.md"] = CompilerTests.unit("B", body: "## Other {#other}\n\nNew words.")
    #expect(try await build(world).compiledUnits == 1)
    #expect(world[Self.scorm12] != before)
  }

  @Test func `a course of which a unit is withheld has no package`() async throws {
    let world = try world()
    try await build(world)
    world["site/units/b/unit.md"] = CompilerTests.unit("B", body: "## Other {#other}\n\n![](media/none.svg)")
    try await build(world)
    #expect(world.contents(of: "out/packages/courses").isEmpty)
  }

  @Test func `the page for teachers offers it where packages are offered`() async throws {
    let world = try world(offers: true)
    try await build(world)
    #expect(world["out/site/packages/courses/both.en.scorm12.zip"] == world[Self.scorm12])
    #expect(world["out/site/teachers.html"]?.contains("href=\"packages/courses/both.en.scorm12.zip\"") == true)
  }

  @Test(arguments: [
    ("{id: both, title: Both, units: [a, c]}", "there is no unit 'c'"),
    ("{id: ../both, title: Both, units: [a]}", "'../both' cannot be the id of a course"),
    ("{id: a, title: A, units: [a]}\n  - {id: a, title: B, units: [b]}", "there is a course 'a' already"),
  ])
  func `what is wrong with a course is an error at its place`(course: String, message: String) async throws {
    let errors = try await build(world(course)).findings.filter { $0.diagnostic.severity == .error }
    #expect(errors.map(\.diagnostic.message) == [message])
    #expect(errors.first?.file == "waymark.yml")
    #expect((errors.first?.start.line ?? 0) >= 5)
  }

  @Test func `answers to all units together that a platform could not keep are an error`() async throws {
    let world = try world()
    let gaps = (1...15).map { "[[answer \($0)]]" }.joined(separator: " ")
    for slug in ["a", "b"] {
      let many = (1...2).map { ":::gap{#gaps-\(slug)-\($0) outcome=LO1}\n\nFill in.\n\n\(gaps)\n\n:::" }.joined(separator: "\n\n")
      world["site/units/\(slug)/unit.md"] = CompilerTests.unit(slug, body: "## Part {#part}\n\n\(many)")
    }
    let findings = try await build(world).findings.filter { $0.diagnostic.id == "state-too-large" }
    #expect(findings.map(\.diagnostic.message) == ["the answers to this course can take 4320 characters; SCORM 1.2 keeps 4096"])
    #expect(findings.first?.diagnostic.help == "make two courses of it, or shorten what takes most: a (2159), b (2159)")
    #expect(world.contents(of: "out/packages/courses").keys.map { $0.split(separator: "/").last } == ["both.en.scorm2004.zip"])
  }
}
