import UnitModel

/// How hard a text is to read: figures from the lengths of its words and sentences.
struct Readability {
  let sentences: Int
  let words: Int
  /// Words of more than six letters.
  let longWords: Int
  let letters: Int
  let syllables: Int

  /// Counts the running text: no headings, cells, code or words of other languages.
  /// - Parameter counter: what counts the syllables; nil where nobody asks for them.
  init(_ prose: Prose, syllables counter: SyllableCounter?) {
    var sentences = 0
    var words = 0
    var longWords = 0
    var letters = 0
    var syllables = 0
    func isCounted(_ word: Prose.Word) -> Bool { word.flags.isDisjoint(with: [.code, .foreign]) }
    for sentence in prose.sentences where prose.blocks[sentence.block].kind == .paragraph {
      let count = prose.words[sentence.words].count(where: isCounted)
      guard count >= 3 else { continue }
      sentences += 1
      words += count
      for word in prose.words[sentence.words] where isCounted(word) {
        letters += Int(word.length)
        if word.length > 6 { longWords += 1 }
        if let counter { syllables += counter.count(prose.lower[word.range]) }
      }
    }
    self.sentences = sentences
    self.words = words
    self.longWords = longWords
    self.letters = letters
    self.syllables = syllables
  }

  var wordsPerSentence: Double { Double(words) / Double(max(1, sentences)) }

  /// Läsbarhetsindex: C. H. Björnsson, "Läsbarhet", 1968. Under 30 very easy, 40 easy, 50 medium, 60 hard.
  var lix: Double { wordsPerSentence + 100 * Double(longWords) / Double(max(1, words)) }

  /// Indice Gulpease for Italian, 0 to 100, higher is easier: P. Lucisano, M. E. Piemontese, 1988.
  var gulpease: Double { 89 + (300 * Double(sentences) - 10 * Double(letters)) / Double(max(1, words)) }

  /// Reading ease of the Flesch family, about 0 to 100, higher is easier; nil for a language without a formula.
  func flesch(_ language: String) -> Double? {
    let syllablesPerWord = Double(syllables) / Double(max(1, words))
    switch language {
    case "en": return 206.835 - 1.015 * wordsPerSentence - 84.6 * syllablesPerWord  // R. Flesch, 1948
    case "de": return 180 - wordsPerSentence - 58.5 * syllablesPerWord  // T. Amstad, 1978
    case "es": return 206.84 - 60 * syllablesPerWord - 1.02 * wordsPerSentence  // J. Fernández Huerta, 1959
    case "fr": return 207 - 1.015 * wordsPerSentence - 73.6 * syllablesPerWord  // L. Kandel, A. Moles, 1958
    case "nl": return 206.84 - 0.93 * wordsPerSentence - 77 * syllablesPerWord  // W. H. Douma, 1960
    default: return nil
    }
  }
}

/// Counts syllables as groups of vowels, with what a language does otherwise.
struct SyllableCounter {
  private let language: String
  private let hasSilentE: Bool

  /// nil for a language whose formulas need none.
  init?(_ language: String) {
    guard ["en", "de", "es", "fr", "nl"].contains(language) else { return nil }
    self.language = language
    hasSilentE = language == "en" || language == "fr"
  }

  /// Syllables of a word in lower case, at least one.
  func count(_ word: ArraySlice<UInt8>) -> Int {
    var groups = 0
    var previous: UInt8 = 0
    var index = word.startIndex
    while index < word.endIndex {
      let vowel = vowel(word, at: &index)
      if vowel != 0, previous == 0 || language == "es" && isHiatus(previous, vowel) { groups += 1 }
      previous = vowel
    }
    return max(1, groups - (hasSilentE && groups > 1 && endsSilently(word) ? 1 : 0))
  }

  /// The plain vowel at a place ("e" for "é", capital for a stressed i or u), or 0; steps behind the letter.
  private func vowel(_ word: ArraySlice<UInt8>, at index: inout Int) -> UInt8 {
    let byte = word[index]
    index += 1
    switch byte {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"): return byte
    case UInt8(ascii: "y"): return language == "es" ? 0 : UInt8(ascii: "i")
    case 0xC3 where index < word.endIndex:
      let second = word[index]
      index += 1
      switch second {
      case 0xA0...0xA6: return UInt8(ascii: "a")
      case 0xA8...0xAB: return UInt8(ascii: "e")
      case 0xAC...0xAF: return language == "es" ? UInt8(ascii: "I") : UInt8(ascii: "i")
      case 0xB2...0xB6, 0xB8: return UInt8(ascii: "o")
      case 0xB9...0xBC: return language == "es" && second == 0xBA ? UInt8(ascii: "U") : UInt8(ascii: "u")
      default: return 0
      }
    case 0xC5 where index < word.endIndex && word[index] == 0x93:
      index += 1
      return UInt8(ascii: "o")
    default: return 0
    }
  }

  /// Spanish: two strong vowels, or a stressed weak one beside a strong one, are two syllables.
  private func isHiatus(_ left: UInt8, _ right: UInt8) -> Bool {
    let strong: [UInt8] = [UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "o"), UInt8(ascii: "I"), UInt8(ascii: "U")]
    return strong.contains(left) && strong.contains(right)
  }

  /// "make", "tables", "jumped": the last e is not heard; "table" keeps its syllable.
  private func endsSilently(_ word: ArraySlice<UInt8>) -> Bool {
    var letters = word
    if language == "fr" {
      if letters.suffix(3).elementsEqual("ent".utf8), letters.count > 4 { return true }
      if letters.last == UInt8(ascii: "s") { letters = letters.dropLast() }
      return letters.last == UInt8(ascii: "e")
    }
    if letters.suffix(2).elementsEqual("ed".utf8) {
      return ![UInt8(ascii: "t"), UInt8(ascii: "d")].contains(letters.dropLast(2).last ?? 0)
    }
    if letters.suffix(2).elementsEqual("es".utf8) {
      return !"cgsxzh".utf8.contains(letters.dropLast(2).last ?? 0) && !letters.suffix(3).elementsEqual("les".utf8)
    }
    return letters.last == UInt8(ascii: "e") && !letters.suffix(2).elementsEqual("le".utf8)
  }
}
