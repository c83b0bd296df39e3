import Testing
import UnitModel
import UnitParsing

@testable import UnitCompiler

/// The lock of a unit: what learners answered in one version is read in every other.
@Suite struct UnitLockTests {
  private let first = ":::choice{#a outcome=LO1}\n\nWhich?\n\n- [x] One\n- [ ] Two\n\n:::\n\n:::reflect{#b}\n\nWhy?\n\n:::"

  @Test func `a unit without a lock has the order of its text`() {
    #expect(schema(first).value.text == "a=d3x1 b=f2000")
  }

  @Test func `the lock is written, read and kept in its order`() {
    let lock = UnitLock.bytes(of: schema(first).value)
    #expect(String(decoding: lock, as: UTF8.self).hasSuffix("it with the text.\na choice d3x1\nb reflect f2000\n"))
    let moved =
      ":::truefalse{#new answer=true outcome=LO1}\n\nSo?\n\n:::\n\n:::reflect{#b}\n\nWhy?\n\n:::\n\n:::choice{#a outcome=LO1}\n\nWhich?\n\n- [x] One\n- [ ] Two\n\n:::"
    #expect(schema(moved, lock: lock).value.text == "a=d3x1 b=f2000 new=d3x1")
  }

  @Test func `more answers than before begin a new entry that inherits`() {
    let lock = UnitLock.bytes(of: schema(first).value)
    let more = first.replacing("- [ ] Two", with: "- [ ] Two\n- [ ] Three")
    let result = schema(more, lock: lock)
    #expect(result.diagnostics.isEmpty)
    #expect(result.value.text == "a>a=d3x1 b=f2000 a=d4x1")
    #expect(schema(more, lock: UnitLock.bytes(of: result.value)).value.text == result.value.text, "and stays so")
  }

  @Test func `a removed activity needs a word`() throws {
    let lock = UnitLock.bytes(of: schema(first).value)
    let gone = ":::reflect{#b}\n\nWhy?\n\n:::"
    let finding = try #require(schema(gone, lock: lock).diagnostics.first)
    #expect(finding.id == "activity-removed")
    #expect(finding.message == "the activity 'a' is gone, and with it what learners answered")
    #expect(schema(gone, lock: lock, migrates: "a: none").value.text == "a>=d3x1 b=f2000")
    let renamed = first.replacing("#a ", with: "#c ")
    #expect(schema(renamed, lock: lock, migrates: "a: c").value.text == "a>c=d3x1 b=f2000 c=d3x1")
    let wrong = try #require(schema(renamed, lock: lock, migrates: "a: d").diagnostics.first)
    #expect((wrong.id, wrong.message) == ("activity-unknown", "there is no activity 'd'"))
  }

  @Test func `an activity of another kind needs a word`() throws {
    let lock = UnitLock.bytes(of: schema(first).value)
    let retyped = ":::truefalse{#a answer=true outcome=LO1}\n\nSo?\n\n:::\n\n:::reflect{#b}\n\nWhy?\n\n:::"
    let result = schema(retyped, lock: lock)
    #expect(result.diagnostics.map(\.id) == ["activity-retyped"])
    #expect(result.diagnostics.first?.message == "the activity 'a' was a choice and is a truefalse now")
    #expect(schema(retyped, lock: lock, migrates: "a: a").value.text == "a>>a=d3x1 b=f2000 a=d3x1")
  }

  @Test func `a damaged lock is reported at its line`() throws {
    let lock = UnitLock(SourceFile(path: "units/a/unit.lock", bytes: Array("# words\na choice d3x1\n<<<<<<< HEAD\n".utf8)))
    #expect(lock.schema.text == "a=d3x1")
    let finding = try #require(lock.diagnostics.first)
    #expect(lock.source.position(of: Int(finding.span.start)).line == 3)
  }

  @Test func `the longest record is counted as the runtime packs it`() {
    // 47 bits of the head and two sections, then a bit and 19 and 2 for 'a', a bit and 19 for 'b' or 11 and 34,000 more.
    let schema = schema(first).value
    #expect(schema.worstCase(sections: 2, keepsText: false) == 1 + (47 + 2 + 22 + 20 + 5) / 6)
    #expect(schema.worstCase(sections: 2, keepsText: true) == 1 + (47 + 2 + 22 + 20 + 11 + 34_000 + 5) / 6)
    #expect(schema.largest(1, keepsText: true).map(\.id) == ["b"])
  }

  private func schema(_ body: String, lock: [UInt8] = [], migrates: String? = nil) -> Reported<StateSchema> {
    let more = migrates.map { "migrates: {\($0)}\n" } ?? ""
    let source = SourceFile(
      path: "units/a/unit.md", bytes: Array("---\ntitle: A\nlang: en\n\(more)outcomes:\n  - {id: LO1, text: I can.}\n---\n\n\(body)\n".utf8))
    let unit = UnitReader.read(source, slug: "a", isSource: true)
    #expect(unit.diagnostics.isEmpty, "\(unit.diagnostics.map(\.message))")
    return UnitLock(SourceFile(path: "units/a/unit.lock", bytes: lock)).schema(for: unit.value)
  }
}
