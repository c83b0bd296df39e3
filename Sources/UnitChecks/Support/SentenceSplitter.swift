/// Cuts a block into sentences. A full stop ends none inside a number, behind an abbreviation of the language or an
/// initial, or before a small letter.
enum SentenceSplitter {
  static func sentences(of block: Int, in prose: Prose, _ lists: WordLists) -> [Prose.Sentence] {
    var sentences: [Prose.Sentence] = []
    let range = prose.blocks[block].bytes
    let words = prose.blocks[block].words
    guard !words.isEmpty else { return [] }
    var start = range.lowerBound
    var firstWord = words.lowerBound
    var nextWord = words.lowerBound
    func countWords(before place: Int) {
      while nextWord < words.upperBound, prose.words[nextWord].start <= UInt32(place) { nextWord += 1 }
    }
    func close(at end: Int) {
      if nextWord > firstWord { sentences.append(Prose.Sentence(block: block, bytes: start..<end, words: firstWord..<nextWord)) }
      firstWord = nextWord
      start = end
    }
    var index = range.lowerBound
    while index < range.upperBound {
      let byte = prose.bytes[index]
      // Letters, digits and blanks end nothing.
      if byte == 0x20 || byte > UInt8(ascii: "?") && byte < 0xE2 {
        index += 1
        continue
      }
      countWords(before: index)
      switch byte {
      case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), 0x0A:
        if byte != UInt8(ascii: ".") || endsSentence(at: index, in: range, after: nextWord - 1, from: firstWord, prose, lists) {
          index = behindClosing(index + 1, in: range, prose)
          close(at: index)
          continue
        }
      case UInt8(ascii: ";") where lists.language == "el": close(at: index + 1)
      case 0xE2 where index + 2 < range.upperBound && prose.bytes[index + 1] == 0x80 && prose.bytes[index + 2] == 0xA6:
        if startsSentence(behindClosing(index + 3, in: range, prose), in: range, prose) { close(at: index + 3) }
      default: break
      }
      index += 1
    }
    nextWord = words.upperBound
    close(at: range.upperBound)
    return sentences
  }

  private static func endsSentence(
    at dot: Int, in range: Range<Int>, after word: Int, from firstWord: Int, _ prose: Prose, _ lists: WordLists
  ) -> Bool {
    let next = behindClosing(dot + 1, in: range, prose)
    guard next < range.upperBound else { return true }
    guard prose.bytes[next] <= 0x20, startsSentence(next, in: range, prose) else { return false }
    guard word >= firstWord, Int(prose.words[word].end) == dot else { return true }
    let last = prose.words[word]
    if last.classes.contains(.abbreviation) || last.length == 1 && !last.flags.contains(.digits) { return false }
    return !(lists.hasOrdinalDots && last.flags.contains(.digits) && last.length <= 2)
  }

  /// Whether what comes behind blanks begins with no small letter.
  private static func startsSentence(_ place: Int, in range: Range<Int>, _ prose: Prose) -> Bool {
    var index = place
    while index < range.upperBound, prose.bytes[index] <= 0x20 { index += 1 }
    guard index < range.upperBound else { return true }
    let byte = prose.bytes[index]
    if byte >= 97, byte <= 122 { return false }
    if byte >= 0xC3, byte <= 0xD2, index + 1 < range.upperBound {
      // A two-byte letter that lower case leaves alone and upper case has: small letters of Latin-1, Greek and Cyrillic.
      let scalar = UInt16(byte & 0x1F) << 6 | UInt16(prose.bytes[index + 1] & 0x3F)
      return !((0xDF...0xFF).contains(scalar) || (0x3AC...0x3CE).contains(scalar) || (0x430...0x45F).contains(scalar))
    }
    return true
  }

  private static func behindClosing(_ place: Int, in range: Range<Int>, _ prose: Prose) -> Int {
    var index = place
    while index < range.upperBound {
      switch prose.bytes[index] {
      case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ")"), UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "]"):
        index += 1
      case 0xE2 where index + 2 < range.upperBound && prose.bytes[index + 1] == 0x80 && (0x98...0x9F).contains(prose.bytes[index + 2]): index += 3
      case 0xC2 where index + 1 < range.upperBound && prose.bytes[index + 1] == 0xBB: index += 2
      default: return index
      }
    }
    return index
  }
}
