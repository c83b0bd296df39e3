import Testing
import UnitModel
import UnitParsing

@testable import UnitSite

/// What search finds, from a text to the scripts of the index.
@Suite struct SearchTests {
  @Test(arguments: [
    ("Työpaikka", "tyopaikka"), ("STRASSE Straße", "strassestrasse"), ("Łódź", "lodz"), ("Ёлка", "елка"), ("Ὀδυσσεύς", "ὀδυσσευσ"), ("e\u{301}", "e"),
    ("İstanbul", "istanbul"), ("112", "112"),
  ]) func `letters lose case and marks`(text: String, folded: String) {
    var bytes: [UInt8] = []
    for scalar in text.unicodeScalars { FoldedText.append(scalar, to: &bytes) }
    #expect(String(decoding: bytes, as: UTF8.self) == folded)
  }

  @Test func `a word stands once, with its most important section and its weight`() {
    let words = Self.words(of: SearchText(Self.unit("One", "## Two words {#two}\n\nInsurance and insurance, one.")))
    #expect(words == ["and": [1, 1], "insurance": [1, 2], "one": [0, 9], "two": [1, 6], "words": [1, 6]])
  }

  @Test func `long words are cut between letters`() {
    let words = Self.words(of: SearchText(Self.unit("A", "Abcdefghijklmnopqrstuvwxyz ααααααααααα")))
    #expect(words.keys.sorted() == ["abcdefghijklmnop", "αααααααα"])
  }

  @Test func `the index is cut by the first letter, and postings count from unit to unit`() throws {
    let units = [Self.unit("Card", "Insurance card"), Self.unit("Other", "Nothing"), Self.unit("Cards", "In")].enumerated().map {
      SearchIndex.Unit(slug: "u\($0)", language: .english, words: SearchText($1).words)
    }
    let files = Dictionary(uniqueKeysWithValues: SearchIndex(units).files().map { ($0.name, String(decoding: $0.bytes, as: UTF8.self)) })
    #expect(files["units.js"] == "Waymark.search.units(1,\"u0:en u1:en u2:en\",\"c i n o\");\n")
    #expect(files["c.js"] == "Waymark.search.words(\"c\",\"card=0.09;cards=2.09\");\n")
    #expect(files["i.js"] == "Waymark.search.words(\"i\",\"in=2.01;insurance=0.01\");\n")
    #expect(files["n.js"] == "Waymark.search.words(\"n\",\"nothing=1.01\");\n")
  }

  @Test func `what a result shows cannot end its script`() {
    let page = SearchText(Self.unit("</script>\"\\", "## A & B {#a}\n\nText\u{2028}.")).script(file: "index.html")
    let text = String(decoding: page.bytes, as: UTF8.self)
    #expect(!text.contains("</script>") && !text.contains("\u{2028}"))
    #expect(text.contains(#"["A & B","a","Text"#))
  }

  static func unit(_ title: String, _ body: String) -> LearningUnit {
    let quoted = title.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
    let source = SourceFile(path: "units/a/unit.md", bytes: Array("---\ntitle: \"\(quoted)\"\nlang: en\n---\n\n\(body)\n".utf8))
    return UnitReader.read(source, slug: "a", isSource: true).value
  }

  /// Words with section and weight.
  private static func words(of text: SearchText) -> [String: [UInt8]] {
    var words: [String: [UInt8]] = [:]
    var index = 0
    while index < text.words.count {
      let end = index + 1 + Int(text.words[index])
      words[String(decoding: text.words[(index + 1)..<end], as: UTF8.self)] = [text.words[end], text.words[end + 1]]
      index = end + 2
    }
    return words
  }
}
