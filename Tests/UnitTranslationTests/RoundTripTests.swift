import Testing
import UnitModel

@testable import UnitTranslation

/// What goes out in a format and comes back.
@Suite struct RoundTripTests {
  private static let finnish = LanguageTag("fi") ?? .english

  private static func builder(_ source: LearningUnit, existing: LearningUnit? = nil, lock: TranslationLock? = nil) -> TranslationBuilder {
    TranslationBuilder(source: source, existing: existing, lock: lock) { Fixtures.unit(String(decoding: $0.bytes, as: UTF8.self), language: "fi") }
  }

  /// The source with the name of each word's end changed, as a translator would write over it.
  private static func translate(_ content: SegmentContent) -> SegmentContent {
    SegmentContent(
      content.pieces.map { piece in
        if case .text(let text) = piece { .text(text.replacing("e", with: "é")) } else { piece }
      })
  }

  @Test(arguments: ["xliff12", "xliff20", "po"])
  func aFormatKeepsEveryEntry(_ name: String) throws {
    let format = try #require(TranslationFormats.named(name))
    let unit = Fixtures.unit(Fixtures.english)
    var file = Self.builder(unit).export(to: Self.finnish)
    for index in file.entries.indices where index % 3 != 2 {
      file.entries[index].target = Self.translate(file.entries[index].source)
      file.entries[index].state = index % 3 == 0 ? .done : .stale
    }
    let bytes = format.write(file)
    #expect(format.recognises(bytes))
    #expect(TranslationFormats.all.filter { $0.recognises(bytes) }.map(\.name) == [name])
    let back = format.read(SourceFile(path: "sample.\(format.fileExtension)", bytes: bytes))
    #expect(back.diagnostics.isEmpty)
    let read = try #require(back.value)
    #expect(read.unit == "sample" && read.sourceLanguage == .english && read.targetLanguage == Self.finnish)
    #expect(read.entries.map(\.id) == file.entries.map(\.id))
    #expect(read.entries.map(\.source) == file.entries.map(\.source))
    #expect(read.entries.map(\.target) == file.entries.map(\.target))
    #expect(read.entries.map(\.state) == file.entries.map(\.state))
  }

  @Test(arguments: ["xliff12", "xliff20", "po"])
  func theSourceSentBackGivesTheSameTree(_ name: String) throws {
    let format = try #require(TranslationFormats.named(name))
    let unit = Fixtures.unit(Fixtures.english)
    var file = Self.builder(unit).export(to: Self.finnish)
    for index in file.entries.indices {
      file.entries[index].target = file.entries[index].source
      file.entries[index].state = .done
    }
    let read = try #require(format.read(SourceFile(path: "x", bytes: format.write(file))).value)
    let built = Self.builder(unit).build(read)
    #expect(built.diagnostics.isEmpty)
    let text = try #require(built.value).text
    #expect(String(decoding: text, as: UTF8.self) == Fixtures.english.replacing("lang: en", with: "lang: fi"))
  }

  @Test(arguments: ["xliff12", "xliff20", "po"])
  func aTranslationArrivesInItsPlace(_ name: String) throws {
    let format = try #require(TranslationFormats.named(name))
    let unit = Fixtures.unit(Fixtures.english)
    var file = Self.builder(unit).export(to: Self.finnish)
    for index in file.entries.indices {
      file.entries[index].target = Self.translate(file.entries[index].source)
      file.entries[index].state = .done
    }
    let read = try #require(format.read(SourceFile(path: "x", bytes: format.write(file))).value)
    let built = try #require(Self.builder(unit).build(read).value)
    let text = String(decoding: built.text, as: UTF8.self)
    #expect(
      text.contains("Stay calm & look *around*. Thé numbér is **112** — séé [thé rulés](https://example.org/a_b \"Rules\") and `code` or *`x`*."))
    #expect(text.contains("2. [EHIC]{abbr=\"Européan Héalth Insurancé Card\"} in thé bag[^1]"))
    #expect(text.contains("| a \\| b | ![A card.](media/card.svg) |"))
    #expect(text.contains("{caption=\"Two words\"}"))
    #expect(text.contains("Thé numbér is [[112|oné oné two]]!"))
    let translation = Fixtures.unit(text, language: "fi")
    #expect(StructureDrift.between(unit, translation).isEmpty)
    let status = TranslationStatus(source: unit, translation: translation, lock: built.lock)
    #expect(status.missing.isEmpty && status.stale.isEmpty && status.done == unit.segments.count)
  }

  @Test func aChangedSegmentIsStaleAndTheOthersAreNot() throws {
    let source = Fixtures.unit(Fixtures.english)
    let translation = Fixtures.unit(Fixtures.english.replacing("Look\n", with: "Katso\n"), language: "fi")
    let changed = Fixtures.unit(Fixtures.english.replacing("1. Look\n", with: "1. Look twice\n"))
    let status = TranslationStatus(source: changed, translation: translation, lock: TranslationLock(of: source))
    #expect(status.stale.map(\.id) == ["before.l1.i1.p1"])
    #expect(status.stale.first?.before == "Look" && status.stale.first?.now == "Look twice" && status.stale.first?.translation == "Katso")
    #expect(status.missing.isEmpty)
  }

  @Test(arguments: [
    ("- [ ] Film it\n  - Evidence can wait.\n- [x] Call", "- [ ] Call\n  - Evidence can wait.\n- [x] Film it", ["first.l1.i1.p1", "first.l1.i2.p1"]),
    ("1. Look\n", "1. Wait\n2. Look\n", ["before.l1.i1.p1"]), ("1. Look\n2. [EHIC]", "1. [EHIC]", []),
  ])
  func textsThatChangePlacesAreStale(_ old: String, _ new: String, _ stale: [String]) {
    let lock = TranslationLock(of: Fixtures.unit(Fixtures.english))
    let changed = Fixtures.english.replacing(old, with: new)
    let status = TranslationStatus(
      source: Fixtures.unit(changed), translation: Fixtures.unit(changed.replacing("e", with: "é", maxReplacements: 1), language: "fi"), lock: lock)
    #expect(status.stale.map(\.id) == stale)
  }

  @Test func theRecordReadsBack() throws {
    let lock = TranslationLock(of: Fixtures.unit(Fixtures.english))
    #expect(try #require(TranslationLock(lock.encode())) == lock)
    #expect(TranslationLock(Array("something else\n".utf8)) == nil)
  }

  @Test func anUpdateLeavesTheRestOfATranslationAsItIs() throws {
    let source = Fixtures.unit(Fixtures.english)
    let own = Fixtures.english.replacing("lang: en", with: "lang: fi\ntopics: [own]").replacing("Look\n", with: "Katso  \n")
    let translation = Fixtures.unit(own, language: "fi")
    let builder = Self.builder(source, existing: translation, lock: TranslationLock(of: source))
    var file = builder.export(to: Self.finnish)
    let index = try #require(file.entries.firstIndex { $0.id == "first.l1.i2.p1" })
    file.entries[index].target = SegmentContent([.text("Soita")])
    let built = try #require(builder.build(file).value)
    #expect(String(decoding: built.text, as: UTF8.self) == own.replacing("- [x] Call", with: "- [x] Soita"))
  }

  @Test(arguments: [
    ("no code", "the code <1> (emphasis) is missing"), ("<1>open", "the code <1> is not closed"),
    ("<1>a</1><1>b</1><2>c</2>", "the code <1> is there twice"), ("<9/>", "there is a code <9> that the source does not have"),
    ("<2>a<1>b</2></1>", "the code </2> closes in the wrong place"), ("<1/>", "the code <1> must enclose words"),
  ])
  func brokenCodesAreRefused(_ target: String, _ reason: String) throws {
    let unit = Fixtures.unit(Fixtures.english)
    var file = Self.builder(unit).export(to: Self.finnish)
    let index = try #require(file.entries.firstIndex { $0.id == "s0.p1" })
    file.entries[index].target = SegmentContent(tagged: target)
    file.entries[index].span = SourceSpan(start: 7, end: 9)
    let built = Self.builder(unit).build(file)
    #expect(built.value == nil)
    #expect(built.diagnostics.map(\.message) == ["in 's0.p1' \(reason)"])
    #expect(built.diagnostics.map(\.span) == [SourceSpan(start: 7, end: 9)])
  }

  @Test(arguments: ["xliff12", "xliff20", "po"])
  func aTextMarkedAsNotFinishedIsNotDone(_ name: String) throws {
    let format = try #require(TranslationFormats.named(name))
    let source = Fixtures.unit(Fixtures.english)
    let translation = Fixtures.unit(Fixtures.english.replacing("Look\n", with: "Katso\n"), language: "fi")
    let builder = Self.builder(source, existing: translation, lock: TranslationLock(of: source))
    var file = builder.export(to: Self.finnish)
    let index = try #require(file.entries.firstIndex { $0.id == "before.l1.i1.p1" })
    file.entries[index].state = .stale
    let read = try #require(format.read(SourceFile(path: "x", bytes: format.write(file))).value)
    let built = try #require(builder.build(read).value)
    #expect(built.unfinished == 1)
    let status = TranslationStatus(source: source, translation: translation, lock: built.lock)
    #expect(status.stale.map(\.id) == ["before.l1.i1.p1"])
    let findings = TranslationFindings.of(source: source, translation: translation, lock: built.lock)
    #expect(findings.map(\.message) == ["this translation is marked as not finished"])
  }

  @Test func bytesThatAreNoTextAreRefusedAtTheirLine() throws {
    var bytes = PO().write(Self.builder(Fixtures.unit(Fixtures.english)).export(to: Self.finnish))
    let place = try #require(bytes.firstRange(of: Array("Look".utf8)))
    bytes.replaceSubrange(place, with: [0xE4])
    let read = PO().read(SourceFile(path: "x", bytes: bytes))
    #expect(read.value == nil)
    #expect(read.diagnostics.map(\.message) == ["this line is not in UTF-8"])
    #expect(read.diagnostics.first.map { bytes[$0.span.range].contains(0xE4) } == true)
  }

  @Test func aByteOrderMarkIsNoMistake() throws {
    let bytes = PO().write(Self.builder(Fixtures.unit(Fixtures.english)).export(to: Self.finnish))
    #expect(PO().read(SourceFile(path: "x", bytes: [0xEF, 0xBB, 0xBF] + bytes)).value?.unit == "sample")
  }

  @Test(arguments: ["xliff12", "xliff20"])
  func markupOfAnotherKindIsRefused(_ name: String) throws {
    let format = try #require(TranslationFormats.named(name))
    let unit = Fixtures.unit(Fixtures.english)
    var file = Self.builder(unit).export(to: Self.finnish)
    for index in file.entries.indices {
      file.entries[index].target = file.entries[index].source
      file.entries[index].state = .done
    }
    let text = String(decoding: format.write(file), as: UTF8.self).replacing(">Look</target>", with: ">Look <b>here</b></target>")
    let read = try #require(format.read(SourceFile(path: "x", bytes: Array(text.utf8))).value)
    #expect(Self.builder(unit).build(read).diagnostics.map(\.message) == ["in 'before.l1.i1.p1' there is markup that the source does not have"])
    let marked = text.replacing("<b>here</b>", with: "<mrk id=\"m\" mtype=\"seg\">here</mrk>")
    let allowed = try #require(format.read(SourceFile(path: "x", bytes: Array(marked.utf8))).value)
    #expect(Self.builder(unit).build(allowed).diagnostics.isEmpty)
  }

  @Test(arguments: [
    ("<xliff version=\"1.2\"><file/></xliff>", "xliff12"), ("<xliff", "xliff12"), ("<a version=\"2.0\"/>", "xliff20"), ("hello", "po"),
    ("msgid \"\"\nmsgstr \"\"\n", "po"), ("msgid \"a\n", "po"), ("msgid \"a\"\nmsgid_plural \"b\"\n", "po"),
  ])
  func aFileThatIsNoneSaysWhy(_ text: String, _ name: String) throws {
    let format = try #require(TranslationFormats.named(name))
    let read = format.read(SourceFile(path: "x", bytes: Array(text.utf8)))
    #expect(read.value == nil)
    #expect(read.diagnostics.map(\.id) == ["translation-file"])
  }
}

@Suite struct StructureDriftTests {
  private static let source = Fixtures.unit(Fixtures.english)

  private static func drift(_ old: String, _ new: String) -> [String] {
    StructureDrift.between(source, Fixtures.unit(Fixtures.english.replacing(old, with: new), language: "fi")).map(\.message)
  }

  @Test(arguments: [
    ("- [x] Call", "- [ ] Call", "this answer of 'first' is not as in the source"),
    ("points=2", "points=3", "'first' gives 3 points here and 2 in the source"),
    ("{#fill outcome=LO1}", "{#fil outcome=LO1}", "the source has no activity 'fil'"),
    (":::choice{#first", ":::reflect{#first", "'first' is 'reflect' here and 'choice' in the source"),
    ("{#before}", "{#befor}", "the source has no heading '#befor'"),
    ("- [x] Call\n", "- [x] Call\n- [ ] Run\n", "'first' has more parts than in the source"),
    ("pass: 60", "pass: 70", "'pass' and 'completion' are not those of the source"),
    ("- id: LO1", "- id: LO2", "the source has no outcome 'LO2'"),
  ])
  func driftIsNamed(_ old: String, _ new: String, _ message: String) { #expect(Self.drift(old, new).contains(message)) }

  @Test func otherWordsAreNoDrift() {
    #expect(Self.drift("Evidence can wait.", "Todisteet voivat odottaa.\n\n    Toinen kappale.") == [])
  }
}
