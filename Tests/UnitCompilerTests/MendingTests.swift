import Testing
import UnitModel

@testable import UnitCompiler

/// `waymark check --fix` and `waymark fmt` on a disk in memory.
@Suite struct MendingTests {
  private static let head = "---\ntitle: A unit\nlang: en\n---\n\n"

  @Test func `safe fixes are applied and every other byte stays`() throws {
    let world = site("## Things to bring:\r\n\r\nText  \n\n• One\r\n• Two\\\r\n• Three\n\n![image of a card](media/card.svg)\n")
    let mends = try Mending(world, UnitTexts(source: "site"), today: Self.today).run()
    #expect(body(world) == "## Things to bring\r\n\r\nText  \n\n- One\r\n- Two\r\n- Three\n\n![image of a card](media/card.svg)\n")
    #expect(mends.map(\.id) == ["heading-trailing-colon", "list-faked"])
    #expect(mends.map(\.line) == [6, 10])
    #expect(try Mending(world, UnitTexts(source: "site"), today: Self.today).run().isEmpty)
  }

  @Test func `fixes that need judgement are applied only when asked for`() throws {
    let world = site("## One\n\n#### Two:\n\n**Three things**\n\nText.\n\n![Image of a card](media/card.svg)\n")
    _ = try Mending(world, UnitTexts(source: "site"), today: Self.today, isUnsafe: true).run()
    #expect(body(world) == "## One\n\n### Two\n\n#### Three things\n\nText.\n\n![A card](media/card.svg)\n")
  }

  @Test func `mistyped keys, values and containers become the nearest known ones when asked for`() throws {
    let world = MemoryWorld(["site/units/a/unit.md": "---\ntitel: A\nlang: en\nphase: befor\n---\n\n:::detials\n\nText.\n\n:::\n"])
    #expect(try Mending(world, UnitTexts(source: "site"), today: Self.today).run().isEmpty)
    let mends = try Mending(world, UnitTexts(source: "site"), today: Self.today, isUnsafe: true).run()
    #expect(world["site/units/a/unit.md"] == "---\ntitle: A\nlang: en\nphase: before\n---\n\n:::details\n\nText.\n\n:::\n")
    #expect(Set(mends.map(\.id)) == ["yaml-unknown-key", "yaml-unknown-value", "container-unknown"])
  }

  @Test func `a dialogue with dashes is not made a list without asking`() throws {
    let text = "– Good morning.\n– Good morning, Sam.\n"
    let world = site(text)
    _ = try Mending(world, UnitTexts(source: "site"), today: Self.today).run()
    #expect(body(world) == text)
  }

  @Test func `a list in a quote is left to the author`() throws {
    let text = "> • One\n> • Two\n"
    let world = site(text)
    _ = try Mending(world, UnitTexts(source: "site"), today: Self.today, isUnsafe: true).run()
    #expect(body(world) == text)
  }

  @Test(arguments: ["\r", "\r\n", "\n"]) func `what is written ends its lines as the file does`(lineBreak: String) throws {
    func text(_ list: String, _ headers: String) -> String {
      "---\ntitle: A\nlang: en\n---\n\n\(list)\n\n| Day | Rain | Sun |\n|---|---|---|\n| Monday | 3 | 5 |\n| Friday | 4 | 6 |\(headers)\n".replacing(
        "\n", with: lineBreak)
    }
    let world = MemoryWorld(["site/units/a/unit.md": text("• One\n• Two\\\n• Three", "")])
    let mends = try Mending(world, UnitTexts(source: "site"), today: Self.today, isUnsafe: true).run()
    #expect(Set(mends.map(\.id)) == ["list-faked", "table-row-headers"])
    #expect(world["site/units/a/unit.md"] == text("- One\n- Two\n- Three", "\n\n{row-headers}"))
  }

  @Test func `texts that may not be read are named, and only where they are asked for`() throws {
    let world = MemoryWorld(["site/units/a/unit.md": Self.head, "site/units/a/unit.fi.md": Self.head, "site/units/b/unit.md": Self.head])
    world.forbid("site/units/a/unit.fi.md")
    #expect(UnitTexts(source: "site").findings(in: world).map(\.file) == ["units/a/unit.fi.md"])
    #expect(UnitTexts(source: "site") { $0 == "units/b/unit.md" }.findings(in: world).isEmpty)
    #expect(try Formatting(world, UnitTexts(source: "site")).run(writes: false).map(\.file) == ["units/a/unit.md", "units/b/unit.md"])
  }

  @Test func `only the texts that are asked for are mended`() throws {
    let world = site("## One:\n\nText.\n")
    let texts = UnitTexts(source: "site") { $0 == "units/b/unit.md" }
    #expect(try Mending(world, texts, today: Self.today).run().isEmpty)
    #expect(body(world) == "## One:\n\nText.\n")
  }

  @Test func `of edits in each other's way the first is made`() {
    let source = SourceFile(path: "a", bytes: Array("abcdef".utf8))
    func edit(_ range: Range<Int>, _ text: String) -> SourceEdit { SourceEdit(replace: SourceSpan(range), with: text) }
    let (bytes, made) = source.applying([edit(4..<5, "E"), edit(1..<3, "-"), edit(2..<4, "x"), edit(3..<3, "+"), edit(4..<4, "?"), edit(5..<9, "")])
    #expect(String(decoding: bytes, as: UTF8.self) == "a-+dEf")
    #expect(made == [1, 3, 0])
  }

  @Test func `formatting writes changed texts alone, and nothing when it only looks`() throws {
    let world = site("::: details\n\nText.\n\n:::\n")
    #expect(try Formatting(world, UnitTexts(source: "site")).run(writes: false).map(\.isChanged) == [true])
    #expect(body(world) == "::: details\n\nText.\n\n:::\n")
    #expect(try Formatting(world, UnitTexts(source: "site")).run(writes: true).map(\.isChanged) == [true])
    #expect(body(world) == ":::details\n\nText.\n\n:::\n")
    #expect(try Formatting(world, UnitTexts(source: "site")).run(writes: true).map(\.isChanged) == [false])
  }

  private static let today = CalendarDate(secondsSince1970: 1_795_000_000)

  private func site(_ body: String) -> MemoryWorld {
    MemoryWorld(["site/units/a/unit.md": Self.head + body, "site/units/a/media/card.svg": "<svg xmlns=\"http://www.w3.org/2000/svg\"/>"])
  }

  private func body(_ world: MemoryWorld) -> String? { world["site/units/a/unit.md"].map { String($0.dropFirst(Self.head.count)) } }
}
