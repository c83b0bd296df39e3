/// Says which language some words are in: precise rather than eager. A guess needs words that are frequent in the other
/// language and in the expected one not; names, addresses and phrases of a few words have none.
struct LanguageGuess {
  let language: Int
  let words: Range<Int>

  var tag: String { LanguageProfiles.all[language].tag }
  var name: String { LanguageProfiles.all[language].name }

  /// The fewest words of a passage.
  private static let minimumWords = 5

  /// A passage of another language than `expected` among some words, or nil; with the fewest frequent words that make it one.
  static func foreignPassage(
    in words: ArraySlice<Prose.Word>, _ lower: [UInt8], expected: Int, evidence minimumEvidence: Int = 3
  ) -> LanguageGuess? {
    guard words.count >= minimumWords else { return nil }
    if let script = otherScript(words, lower, expected: expected) { return script }
    let own = LanguageSet(at: expected)
    func isForeign(_ word: Prose.Word) -> Bool { !word.languages.isEmpty && word.languages.isDisjoint(with: own) && isEvidence(word) }
    guard words.count(where: isForeign) >= minimumEvidence else { return nil }
    var counts = [UInt8](repeating: 0, count: LanguageProfiles.all.count)
    for word in words where isForeign(word) {
      var bits = word.languages.rawValue
      while bits != 0 {
        counts[bits.trailingZeroBitCount] &+= 1
        bits &= bits - 1
      }
    }
    var best: LanguageGuess?
    var bestScore = 0
    for language in counts.indices where counts[language] >= minimumEvidence {
      guard let (passage, score) = passage(in: words, of: language, expected: expected, minimumEvidence), score > bestScore else { continue }
      best = LanguageGuess(language: language, words: passage)
      bestScore = score
    }
    return best
  }

  /// The language of all words together when it is plainly another one than `expected`.
  static func mainLanguage(of words: [Prose.Word], expected: Int) -> Int? {
    var counts = [Int](repeating: 0, count: LanguageProfiles.all.count)
    var letters = 0
    var counted = 0
    for word in words where word.flags.isDisjoint(with: [.code, .foreign]) {
      letters += Int(word.length)
      counted += 1
      var bits = word.languages.rawValue
      while bits != 0 {
        counts[bits.trailingZeroBitCount] += 1
        bits &= bits - 1
      }
    }
    guard letters >= 200, let best = counts.indices.max(by: { counts[$0] < counts[$1] }), best != expected else { return nil }
    let isFrequent = counts[best] * 5 >= counted
    return isFrequent && counts[best] >= 12 && counts[expected] * 5 <= counts[best] * 3 ? best : nil
  }

  /// Frequent words count in small letters, except at the start of a passage: capitals are signs of names.
  private static func isEvidence(_ word: Prose.Word) -> Bool {
    word.flags.isDisjoint(with: [.code, .foreign, .digits, .allCapitals]) && !(word.flags.contains(.capitalised) && word.length < 3)
  }

  /// The stretch that most speaks for a language: frequent words of it add, those of the expected language take away.
  private static func passage(in words: ArraySlice<Prose.Word>, of language: Int, expected: Int, _ minimumEvidence: Int) -> (
    Range<Int>, score: Int
  )? {
    let other = LanguageSet(at: language)
    let own = LanguageSet(at: expected)
    var best = (range: 0..<0, score: 0)
    var start = words.startIndex
    var score = 0
    for index in words.indices {
      let word = words[index]
      if word.flags.contains(.foreign) {
        score = 0
        start = index + 1
        continue
      }
      let isOwn = !word.languages.isDisjoint(with: own)
      let isOther = !word.languages.isDisjoint(with: other)
      score += isOther && !isOwn ? (word.flags.contains(.capitalised) ? 2 : 4) : isOwn && !isOther ? -6 : isOwn ? 0 : -1
      if score <= 0 {
        score = 0
        start = index + 1
      } else if score > best.score {
        best = (start..<index + 1, score)
      }
    }
    let range = wholePassage(best.range, in: words, own: own, other: other)
    guard range.count >= minimumWords else { return nil }
    let evidence = Set(
      range.filter { index in
        let word = words[index]
        return isEvidence(word) && !word.languages.isDisjoint(with: other) && word.languages.isDisjoint(with: own)
      }.map { words[$0].hash })
    let longEvidence = range.contains { words[$0].length > 2 && evidence.contains(words[$0].hash) }
    let smallOthers = range.count { words[$0].languages.isEmpty && words[$0].flags.isEmpty && words[$0].length > 2 }
    // German writes nouns with capitals, as others do names: then more small words have to be known.
    guard evidence.count >= minimumEvidence, longEvidence, smallOthers >= 2 || evidence.count >= minimumEvidence + 2 else { return nil }
    return (range, best.score)
  }

  /// Extends a stretch over unknown words up to the next word of the expected language.
  private static func wholePassage(_ range: Range<Int>, in words: ArraySlice<Prose.Word>, own: LanguageSet, other: LanguageSet) -> Range<Int> {
    var start = range.lowerBound
    var end = range.upperBound
    func belongs(_ index: Int) -> Bool {
      words[index].languages.isDisjoint(with: own) || !words[index].languages.isDisjoint(with: other)
    }
    while end < words.endIndex, belongs(end), !words[end].flags.contains(.foreign) { end += 1 }
    while start > words.startIndex, belongs(start - 1), words[start - 1].languages.isDisjoint(with: own), !words[start - 1].flags.contains(.foreign) {
      start -= 1
    }
    return start..<end
  }

  // MARK: Scripts

  private enum Script { case latin, greek, cyrillic, arabic, hebrew, other }

  /// Five words or more in a row in a script that the expected language does not use.
  private static func otherScript(_ words: ArraySlice<Prose.Word>, _ lower: [UInt8], expected: Int) -> LanguageGuess? {
    let own = script(ofLanguage: LanguageProfiles.all[expected].tag)
    var start = words.startIndex
    for index in words.indices {
      let script = script(of: words[index], lower)
      let isOther = script != own && words[index].flags.isDisjoint(with: [.code, .foreign, .digits])
      if !isOther { start = index + 1 }
      guard index + 1 - start >= minimumWords else { continue }
      var end = index + 1
      while end < words.endIndex, self.script(of: words[end], lower) == script { end += 1 }
      let languages = LanguageProfiles.all.indices.filter { self.script(ofLanguage: LanguageProfiles.all[$0].tag) == script }
      let range = start..<end
      let best = languages.max { left, right in
        range.count { words[$0].languages.contains(LanguageSet(at: left)) } < range.count { words[$0].languages.contains(LanguageSet(at: right)) }
      }
      return best.map { LanguageGuess(language: $0, words: range) }
    }
    return nil
  }

  private static func script(ofLanguage tag: String) -> Script {
    switch tag {
    case "el": .greek
    case "bg", "uk", "ru": .cyrillic
    case "ar": .arabic
    default: .latin
    }
  }

  private static func script(of word: Prose.Word, _ lower: [UInt8]) -> Script {
    switch lower[Int(word.start)] {
    case 0...0xCB: .latin
    case 0xCE, 0xCF: .greek
    case 0xD0...0xD3: .cyrillic
    case 0xD6, 0xD7: .hebrew
    case 0xD8...0xDB: .arabic
    default: .other
    }
  }
}
