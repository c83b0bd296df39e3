import Testing
import UnitModel

@testable import UnitSite

/// What a question loads on a site of 1,000 units.
@Suite struct SearchSizeTests {
  /// Bytes of the scripts that show a unit among the results, ten at a time: `SearchText` keeps 300 bytes of a section.
  private static let shown = 10 * 3000

  @Test func `a first question loads less than 100 kB on 1,000 units`() {
    let vocabulary = Self.vocabulary(4000)
    var random = Sequence(state: 7)
    let units = (0..<1000).map { number in
      var words: Set<String> = []
      // Few words are in most units, most words in few.
      while words.count < 350 {
        let rank =
          random.next() % vocabulary.count * (random.next() % vocabulary.count) / vocabulary.count * (random.next() % vocabulary.count)
          / vocabulary.count
        words.insert(vocabulary[rank])
      }
      return SearchIndex.Unit(slug: "a-unit-with-a-name-\(number)", language: .english, words: Self.packed(words))
    }
    let files = Dictionary(uniqueKeysWithValues: SearchIndex(units, language: .english).files().map { ($0.name, $0.bytes.count) })
    let list = files["units.js"] ?? 0
    let largest = files.filter { $0.key != "units.js" }.values.sorted(by: >).prefix(3)
    #expect(files.count > 50)
    #expect(list + largest[0] + Self.shown < 80_000, "a word: \(list) + \(largest[0])")
    #expect(list + largest.reduce(0, +) + Self.shown < 100_000, "three words: \(list) + \(largest)")
  }

  /// As `SearchText.words` has them.
  private static func packed(_ words: Set<String>) -> [UInt8] {
    words.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }.flatMap { word in
      let bytes = Array(word.utf8.prefix(FoldedWord.most))
      return [UInt8(bytes.count)] + bytes + [3, 1]
    }
  }

  /// Made-up words; many begin alike, as those of a language do.
  private static func vocabulary(_ count: Int) -> [String] {
    let beginnings = ["co", "con", "pre", "re", "in", "un", "de", "s", "st", "w", "wo", "t", "th", "m", "p", "f", "b", "l", "h", "e"]
    let middles = ["a", "er", "in", "or", "en", "ar", "i", "ou", "ea", "o"]
    let ends = ["n", "t", "d", "s", "rk", "l", "st", "m", "ng", "ce", "ty", "ion", "ed", "ing", "er"]
    return (0..<count).map { number in
      let place = number * 7919 % (beginnings.count * middles.count * ends.count * middles.count)
      let first = beginnings[place % beginnings.count] + middles[place / beginnings.count % middles.count]
      return first + ends[place / (beginnings.count * middles.count) % ends.count]
        + middles[place / (beginnings.count * middles.count * ends.count) % middles.count]
    }
  }

  /// The same numbers at every run (Numerical Recipes' linear congruence).
  private struct Sequence {
    var state: UInt64

    mutating func next() -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33)
    }
  }
}
