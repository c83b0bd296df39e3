import Testing
import UnitModel

@testable import UnitTranslation

@Suite struct SegmentTests {
  @Test func everySegmentHasAStableNameAndItsWords() {
    let segments = Fixtures.unit(Fixtures.english).segments
    let lines = segments.map { "\($0.id) = \($0.content.tagged)" }
    #expect(
      lines == [
        "front.title = Calling: 112",
        "front.summary = Know whom to call.",
        "front.LO1 = I can call for help.",
        "s0.p1 = Stay calm & look <1>around</1>. The number is <2>112</2> — see <3>the rules</3> and <4/> or <5><6/></5>.",
        "before.h1 = Before you call",
        "before.l1.i1.p1 = Look",
        "before.l1.i2.p1 = <1>EHIC</1><2>European Health Insurance Card</2> in the bag<3/>",
        "before.n1.p1 = Save <1>Guten Tag</1> first.",
        "before.t1.attr-caption = Two words",
        "before.t1.r1.c1 = Word", "before.t1.r1.c2 = Meaning",
        "before.t1.r2.c1 = a | b", "before.t1.r2.c2 = <1>A card.</1>",
        "first.p1 = What <1>first</1>?",
        "first.l1.i1.p1 = Film it", "first.l1.i1.l1.i1.p1 = Evidence can wait.", "first.l1.i2.p1 = Call",
        "fill.p1 = The number is <1>112|one one two</1>!",
        "before.f1.p1 = A note with <1/> inside.",
      ])
  }

  @Test func idsAreUnique() {
    let ids = Fixtures.unit(Fixtures.english).segments.map(\.id)
    #expect(Set(ids).count == ids.count)
  }

  @Test(arguments: ["plain", "a < b", "&lt; &amp; &amp;lt;", "<1> is no code <x/>", "2 <3> 4"])
  func taggedTextReadsBack(_ text: String) {
    let content = SegmentContent([.open(1), .text(text), .close(1), .point(2)])
    #expect(SegmentContent(tagged: content.tagged) == content)
  }

  @Test(arguments: [
    "* star", "# no heading", "- no list", "1. no list", "> no quote", "a_b_c _d_", "[x] [y](z)", "::: no container", "`code` \\* \\",
    "a & b &amp; c",
    "<b>", "~~no~~", "{#id}", "Wow! ", "+ plus", "= equals", "3) three",
  ])
  func anyWordsSurviveMarkdown(_ text: String) throws {
    let unit = Fixtures.unit(Fixtures.english)
    let words = SegmentText.oneLine(text)
    var entries = [TranslationFile.Entry]()
    for segment in unit.segments {
      let target: SegmentContent
      switch segment.id {
      case "first.l1.i2.p1", "before.h1", "before.t1.r1.c1", "front.title", "before.t1.attr-caption": target = SegmentContent([.text(words)])
      case "before.n1.p1": target = SegmentContent([.text(words + " "), .open(1), .text(words), .close(1), .text(" " + words)])
      default: target = segment.content
      }
      entries.append(TranslationFile.Entry(id: segment.id, source: segment.content, target: target, state: .done))
    }
    let builder = TranslationBuilder(source: unit, existing: nil, lock: nil) {
      Fixtures.unit(String(decoding: $0.bytes, as: UTF8.self), language: "fi")
    }
    let built = builder.build(TranslationFile(unit: "sample", sourceLanguage: .english, targetLanguage: .init("fi") ?? .english, entries: entries))
    #expect(built.diagnostics.map(\.message) == [])
    let text = try #require(built.value).text
    let translated = Fixtures.unit(String(decoding: text, as: UTF8.self), language: "fi").segments
    #expect(translated.first { $0.id == "first.l1.i2.p1" }?.content.tagged == SegmentContent([.text(words)]).tagged)
  }
}
