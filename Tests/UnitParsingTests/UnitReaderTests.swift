import Foundation
import Testing
import UnitModel
import UnitParsing

/// The text of a unit to its tree, and every mistake to a diagnostic at its place.
@Suite struct UnitReaderTests {
  @Test(arguments: ["\n", "\r\n", "\r"]) func `text right behind a line of colons is where it stands`(lineBreak: String) throws {
    let text = """
      ---
      title: A
      lang: en
      ---

      ::::details{summary="Some words"}
      See [the form](https://example.org/a) and
      [the rules](https://example.org/b).
      :::gap{#g}
      It is [[warm|hot]].
      :::
      Then [go on](https://example.org/c).
      ::::
      Last [word](https://example.org/d).
      """.replacing("\n", with: lineBreak)
    let source = SourceFile(path: "unit.md", bytes: Array(text.utf8))
    let unit = UnitReader.read(source, slug: "a", isSource: true).value
    func texts(_ kind: NodeKind) -> [String] { unit.document.nodes.filter { $0.kind == kind }.map { source.text($0.span) } }
    #expect(
      texts(.link) == [
        "[the form](https://example.org/a)", "[the rules](https://example.org/b)", "[go on](https://example.org/c)", "[word](https://example.org/d)",
      ])
    #expect(texts(.gap) == ["[[warm|hot]]"])
    #expect(
      texts(.paragraph).map { $0.prefix(4) } == ["See ", "It i", "Then", "Last"])
  }

  @Test func `containers in the items of a list leave it tight`() {
    let text = "---\ntitle: A\nlang: en\n---\n\n- one\n  :::details{summary=\"S\"}\n  text\n  :::\n- two\n"
    let unit = UnitReader.read(SourceFile(path: "unit.md", bytes: Array(text.utf8)), slug: "a", isSource: true).value
    #expect(unit.document.nodes.filter { $0.kind == .list }.map { $0.flags.contains(.tight) } == [true])
  }

  @Test func `containers nest, close and keep their places`() throws {
    let unit = read(
      "## Part {#part}\n\n::::details{summary=\"More\"}\n\n:::choice{#a outcome=LO1 points=2}\n\nWhich?\n\n- [ ] One\n- [x] Two\n:::\n\n::::\n\nAfter."
    ).value
    #expect(unit.headings.map(\.anchor) == ["part"])
    let activity = try #require(unit.activities.first)
    #expect(activity.id.value == "a")
    #expect(activity.points == 2)
    #expect(unit.document.children(of: 0).map { unit.document.nodes[$0].kind } == [.heading, .container, .paragraph])
    guard case .choice(let options) = activity.interaction else { return #expect(Bool(false), "no choice") }
    #expect(options.map(\.isRight) == [false, true])
  }

  @Test(
    .timeLimit(.minutes(1)),
    arguments: [
      ("## Section 2", ["part-section-2"]), ("## Table 1", ["part-table-1"]), ("## Fn 3\n\n## Fn 3", ["part-fn-3", "part-fn-3-2"]),
      ("## Contents", ["contents-2"]),
      ("## Section\n\n## Section", ["section", "part-section"]), ("## Term 1", ["part-term-1"]),
    ]) func `a heading gets an anchor that the page does not use itself`(body: String, anchors: [String])
  {
    #expect(read(body).value.headings.map(\.anchor) == anchors)
  }

  @Test func `a closing fence inside a code block is code`() {
    let unit = read(":::details{summary=\"Code\"}\n\n```\n:::\n```\n\nText.\n\n:::\n")
    #expect(unit.diagnostics.isEmpty, "\(unit.diagnostics.map(\.message))")
    #expect(unit.value.document.nodes.contains { $0.kind == .codeBlock })
  }

  @Test func `attributes belong to what stands before them`() {
    let document = read("![A card](media/a.svg){decorative} and [Guten Tag]{lang=de}.\n\n| a | b |\n|-|-|\n| 1 | 2 |\n\n{caption=\"Prices\"}").value
      .document
    let byKind = { (kind: NodeKind) in document.nodes.indices.first { document.nodes[$0].kind == kind } ?? 0 }
    #expect(document.attributes(of: byKind(.image))?.has("decorative") == true)
    #expect(document.attributes(of: byKind(.span))?.value("lang") == "de")
    #expect(document.plainText(of: byKind(.span)) == "Guten Tag")
    #expect(document.attributes(of: byKind(.table))?.value("caption") == "Prices")
  }

  @Test(arguments: [
    ("titel: A\nlang: en", "the front matter has no key 'titel'", "did you mean 'title'?", 2),
    ("title: A\nlang: english", "'english' is not a language tag", "write the tag of BCP 47, such as en, fi or pt-BR", 3),
    ("title: A\nlang: en\nphase: befor", "'phase' cannot be 'befor'", "did you mean 'before'?", 4),
    ("title: A\nlang: en\nduration: soon", "'soon' is not a duration", "write minutes or hours, such as 45m or 1h 30m", 4),
    ("title: A\ntitle: B\nlang: en", "the key 'title' is here twice", "keep one of them", 3),
    ("title: &a A\nlang: en", "YAML anchors and aliases ('&' and '*') are not read here", "write the value out, or put it in quotes", 2),
    (
      "title: A\nlang: fi\ntranslation: {by: Ann}", "the translation has no 'reviewed'",
      "write the day on which a speaker of the language approved the text, or 'no'", 4
    ),
    (
      "title: A\nlang: fi\ntranslation:\n  by: Ann\n  reviewed: yes", "'reviewed' must be a date such as 2026-11-02, or 'no'; not 'yes'",
      "write 'reviewed: no' until somebody who speaks the language has read the text", 6
    ),
    ("title: A\nlang: en\noutcomes: [LO1]", "an outcome must be a set of keys, not a single value", "write 'key: value' pairs", 4),
    ("title: A\nlang: en\npass: 200", "'pass' must be a whole number from 1 to 100, not '200'", "write 'pass: 100'", 4),
  ]) func `a wrong key or value is reported at its own line`(yaml: String, message: String, help: String, line: Int) throws {
    let source = SourceFile(path: "unit.md", bytes: Array("---\n\(yaml)\n---\n\nText.\n".utf8))
    let diagnostics = UnitReader.read(source, slug: "a", isSource: true).diagnostics
    let found = try #require(diagnostics.first { $0.message == message }, "\(diagnostics.map(\.message))")
    #expect(found.help == help)
    #expect(source.position(of: Int(found.span.start)).line == line)
  }

  @Test(arguments: ["authors: [Ana, Ben]", "authors:\n  - Ana\n  - Ben"])
  func `an author's name alone is told once, and mended`(yaml: String) throws {
    var bytes = Array("---\ntitle: A\nlang: en\n\(yaml)\n---\n\nText.\n".utf8)
    let found = UnitReader.read(SourceFile(path: "unit.md", bytes: bytes), slug: "a", isSource: true).diagnostics
    #expect(found.map(\.message) == Array(repeating: "an author is a set of keys, and this is a name alone", count: 2))
    #expect(found.map(\.help) == ["write 'name: Ana'", "write 'name: Ben'"])
    for fix in found.flatMap(\.fixes).reversed() { bytes.replaceSubrange(fix.span.range, with: Array(fix.replacement.utf8)) }
    let mended = UnitReader.read(SourceFile(path: "unit.md", bytes: bytes), slug: "a", isSource: true)
    #expect(mended.diagnostics.isEmpty && mended.value.frontMatter.authors == ["Ana", "Ben"])
  }

  @Test(arguments: [("no", nil), ("2026-11-02", CalendarDate("2026-11-02"))])
  func `a translation says who made it and whether it was reviewed`(reviewed: String, date: CalendarDate?) throws {
    let source = SourceFile(
      path: "unit.fi.md", bytes: Array("---\ntitle: A\nlang: fi\ntranslation: {by: Ann, reviewed: \(reviewed)}\n---\n\nTeksti.\n".utf8))
    let unit = UnitReader.read(source, slug: "a", isSource: false)
    #expect(unit.diagnostics.isEmpty, "\(unit.diagnostics.map(\.message))")
    let translation = try #require(unit.value.frontMatter.translation)
    #expect(translation.by.value == "Ann")
    #expect(translation.reviewed == date)
  }

  @Test(arguments: [
    (":::choise{#a}\n\nText.\n\n:::", "container-unknown", "did you mean 'choice'?"),
    (":::choice{#a point=2}\n\nWhich?\n\n- [ ] One\n- [x] Two\n\n:::", "attribute-unknown", "did you mean 'points'?"),
    (":::details{summary=\"a\"}\n\nText.", "container-not-closed", "write ':::' on a line of its own behind its text"),
    ("Text.\n\n:::", "container-not-open", "remove it, or open a container above with ':::name'"),
    ("## A {#same}\n\n## B {#same}", "html-duplicate-id", "give each place its own id"),
    (":::gap{#a outcome=LO1}\n\nNo gap here.\n\n:::", "activity-syntax", "write each answer between double brackets: [[answer|also accepted]]"),
  ]) func `a mistake in the text has a diagnostic with its mend`(body: String, id: String, help: String) throws {
    let found = try #require(read(body).diagnostics.first { $0.id == id })
    #expect(found.help == help)
  }

  @Test func `texts that would take the parser long are refused before it sees them`() {
    let hostile = [
      String(repeating: "- ", count: 40_000) + "a", String(repeating: ">", count: 60_000) + "\na",
      String(repeating: "|a", count: 70_000) + "|\n|" + String(repeating: "-|", count: 70_000),
      String(repeating: "a", count: 300_000), String(repeating: "![[]()", count: 20_000), String(repeating: "*a ", count: 6_000),
      String(repeating: "[a](", count: 6_000),
    ]
    for text in hostile {
      let unit = read(text)
      #expect(unit.diagnostics.contains { $0.id.hasPrefix("source-") }, "\(text.prefix(20))")
      #expect(unit.value.document.nodes.count == 1)
    }
  }

  @Test func `any bytes give a tree whose spans lie in the file`() {
    var state: UInt64 = 88_172_645_463_325_252
    func random(_ limit: Int) -> Int {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      return Int(state % UInt64(limit))
    }
    let pieces: [[UInt8]] = [
      Array(":::choice{#a".utf8), Array("}\n".utf8), Array(":::\n".utf8), Array("- [x] ".utf8), Array("  - ".utf8), Array("[[a|b]]".utf8),
      Array("]{lang=de}".utf8),
      Array("> [!NOTE]\n".utf8), Array("| a | b |\n|-|-|\n".utf8), Array("![".utf8), Array("](x)".utf8), Array("{#b c=\"d\"}".utf8),
      Array("\n\n".utf8), Array("```\n".utf8),
      Array("&amp;\\[".utf8), Array("ä漢😀".utf8), [0xFF, 0xC3], [0], Array("---\n".utf8), Array("title: a\n".utf8), Array("# ".utf8),
      Array("[^1]: ".utf8), Array("\t".utf8), Array("\r".utf8),
    ]
    for _ in 0..<3000 {
      let bytes = (0..<random(40)).flatMap { _ in pieces[random(pieces.count)] }
      let source = SourceFile(path: "unit.md", bytes: bytes)
      let unit = UnitReader.read(source, slug: "a", isSource: true)
      for node in unit.value.document.nodes {
        #expect(node.span.start <= node.span.end && Int(node.span.end) <= bytes.count)
      }
      for diagnostic in unit.diagnostics { #expect(Int(diagnostic.span.end) <= bytes.count, "\(diagnostic.id)") }
    }
  }

  @Test func `a level of the checklist that there is not is told, and does not stand in the way`() {
    let settings = SourceFile(path: "waymark.yml", bytes: Array("title: A\nchecklist: {level: AAA}\n".utf8))
    let found = SiteConfigurationReader.read(settings).diagnostics
    #expect(found.map(\.severity) == [.warning] && found.map(\.message) == ["the level of the checklist is AA, not 'AAA'"])
    let usual = SourceFile(path: "waymark.yml", bytes: Array("title: A\nchecklist: {level: AA}\n".utf8))
    #expect(SiteConfigurationReader.read(usual).diagnostics.isEmpty)
  }

  private func read(_ body: String) -> Reported<LearningUnit> {
    let source = SourceFile(path: "units/a/unit.md", bytes: Array("---\ntitle: A\nlang: en\n---\n\n\(body)\n".utf8))
    return UnitReader.read(source, slug: "a", isSource: true)
  }

  @Test func anAmpersandBeforeAnEscapedEntityIsNoEntity() {
    let unit = UnitReader.read(
      SourceFile(path: "units/x/unit.md", bytes: Array("---\ntitle: X\nlang: en\n---\n\n## a & b \\&amp; c {#before}\n".utf8)), slug: "x",
      isSource: true
    ).value
    #expect(unit.headings.map(\.anchor) == ["before"])
    #expect(unit.headings.map { unit.document.plainText(of: $0.node) } == ["a & b &amp; c"])
  }

  @Test func anAddressInATextHasItsPlaceAndSoHaveTheWordsAroundIt() {
    let unit = read("See https://example.org/a_b, www.example.com or a@b.example for &amp; more.\n\nA [link](unit:x) and {#x}.").value
    let words = unit.document.nodes.filter { $0.kind == .text || $0.kind == .link }.map { unit.source.text($0.span) }
    #expect(
      words == [
        "See ", "https://example.org/a_b", "https://example.org/a_b", ", ", "www.example.com", "www.example.com", " or ", "a@b.example",
        "a@b.example",
        " for &amp; more.", "A ", "[link](unit:x)", "link", " and {#x}.",
      ])
  }

  @Test func readingOnManyThreadsGivesTheSameEveryTime() async {
    let text = String(repeating: "Go ~~left~~ and ~~right~~, www.example.org, https://example.org and on.\n\n", count: 20)
    let expected = read(text).value.document.nodes.count
    let counts = await withTaskGroup(of: Set<Int>.self) { group in
      for _ in 0..<4 { group.addTask { Set((0..<50).map { _ in read(text).value.document.nodes.count }) } }
      return await group.reduce(into: Set<Int>()) { $0.formUnion($1) }
    }
    #expect(counts == [expected])
  }
}
