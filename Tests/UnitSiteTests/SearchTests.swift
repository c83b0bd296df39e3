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
    let files = Self.files([Self.unit("Card", "Insurance card"), Self.unit("Other", "Nothing"), Self.unit("Cards", "In")])
    #expect(files["units.js"] == "Waymark.search.units(\"u0 u1 u2\",\"c i n o\");\n")
    #expect(files["w-c.js"] == "Waymark.search.words(\"c\",\"card=009;cards=209\");\n")
    #expect(files["w-i.js"] == "Waymark.search.words(\"i\",\"in=201;insurance=001\");\n")
    #expect(files["w-n.js"] == "Waymark.search.words(\"n\",\"nothing=101\");\n")
  }

  @Test func `scripts of many postings are cut by more letters until each is small`() {
    let units = (0..<4).map {
      Self.unit("Unit \($0)", "Co cold colder comet dog d\u{F6}ner \u{3C7}\u{3B1}\u{3C1}\u{3C4}\u{3AF} \u{3C7}\u{3BF}\u{3C1}\u{3CC}\u{3C2}")
    }
    let files = Self.files(units, most: 60)
    #expect(files.filter { $0.key != "units.js" }.allSatisfy { $0.value.utf8.count < 100 })
    for (name, words) in [
      ("co", ["co"]), ("col", ["cold", "colder"]), ("com", ["comet"]), ("d", ["dog", "doner"]),
      ("-3c7", ["\u{3C7}\u{3B1}\u{3C1}\u{3C4}\u{3B9}", "\u{3C7}\u{3BF}\u{3C1}\u{3BF}\u{3C3}"]),
    ] {
      let found = (files["w-\(name).js"] ?? "").split(separator: "\"").dropFirst(3).first?.split(separator: ";").compactMap {
        $0.split(separator: "=").first.map(String.init)
      }
      #expect(found == words)
    }
    let listed = Set((files["units.js"] ?? "").split(separator: "\"")[3].split(separator: " ").map { "w-\($0).js" })
    #expect(listed == Set(files.keys).subtracting(["units.js"]))
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

  /// The scripts of an English index by name.
  private static func files(_ units: [LearningUnit], most: Int = SearchIndex.most) -> [String: String] {
    let indexed = units.enumerated().map { SearchIndex.Unit(slug: "u\($0)", language: .english, words: SearchText($1).words) }
    return Dictionary(
      uniqueKeysWithValues: SearchIndex(indexed, language: .english).files(most: most).map { ($0.name, String(decoding: $0.bytes, as: UTF8.self)) })
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
