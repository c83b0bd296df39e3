import Testing
import UnitChecks
import UnitModel

@testable import UnitCompiler

/// The fixes of all checks, tried on the checks' own bad examples.
@Suite struct FixesTests {
  private static let today = CalendarDate(secondsSince1970: 1_795_000_000)
  private static let head = "---\ntitle: A unit\nlang: en\nsummary: A sentence.\noutcomes:\n  - id: LO1\n    text: I can do it.\n---\n\n"
  private static let examples = Checklist.textChecks.map(\.about).flatMap { about in about.bad.map { (about.id, $0) } }

  @Test(arguments: [false, true]) func `mending comes to an end and leaves nothing that it could mend`(isUnsafe: Bool) throws {
    for (id, example) in Self.examples {
      let world = MemoryWorld(["site/units/a/unit.md": example.hasPrefix("---") ? example : Self.head + example])
      _ = try Mending(world, UnitTexts(source: "site"), today: Self.today, isUnsafe: isUnsafe).run()
      let once = world["site/units/a/unit.md"]
      let again = try Mending(world, UnitTexts(source: "site"), today: Self.today, isUnsafe: isUnsafe).run()
      #expect(again.isEmpty, "\(id): \(example)")
      #expect(world["site/units/a/unit.md"] == once, "\(id): \(example)")
    }
  }

  @Test func `a text without fixes is not written`() throws {
    let world = MemoryWorld(["site/units/a/unit.md": Self.head + "## Words that help\n\nText.\n"])
    let stamp = world.stamp(of: "site/units/a/unit.md")
    _ = try Mending(world, UnitTexts(source: "site"), today: Self.today, isUnsafe: true).run()
    #expect(world.stamp(of: "site/units/a/unit.md") == stamp)
  }
}
