import UnitModel

/// Cuts text into words at everything that is neither letter nor digit; apostrophes and hyphens cut, too.
enum Tokenizer {
  /// The length of the letter or digit at a place in bytes; 0 when there is none.
  @inline(__always)
  static func wordLength(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int, before end: Int) -> Int {
    let byte = bytes[index]
    if byte < 0x80 {
      return (byte | 0x20) >= 97 && (byte | 0x20) <= 122 || byte >= 48 && byte <= 57 ? 1 : 0
    }
    let second = index + 1 < end ? bytes[index + 1] : 0
    switch byte {
    case 0xC2: return second == 0xAA || second == 0xB5 || second == 0xBA ? 2 : 0
    case 0xC3: return second == 0x97 || second == 0xB7 ? 0 : 2
    case 0xCD: return second == 0xBE ? 0 : 2
    case 0xCE: return second == 0x87 ? 0 : 2
    case 0xD8: return second == 0x8C || second == 0x9B || second == 0x9F ? 0 : 2
    case 0xC4...0xDF: return 2
    case 0xE0, 0xE1, 0xE4...0xED: return 3
    case 0xE3: return second == 0x80 ? 0 : 3
    case 0xEF: return second == 0xBC || second == 0xBD ? 3 : 0
    case 0xF0: return second == 0x9F ? 0 : 4
    default: return 0
    }
  }

  /// A text from its first letter or digit to its last, with one blank for every run of blanks. Hyphens and low lines count as
  /// letters at the edges.
  static func name(of bytes: [UInt8]) -> [UInt8] {
    bytes.withUnsafeBufferPointer { bytes in
      var name: [UInt8] = []
      name.reserveCapacity(bytes.count)
      var end = 0
      var index = 0
      while index < bytes.count {
        let blank = blankLength(bytes, at: index)
        let length = blank > 0 ? blank : max(1, wordLength(bytes, at: index, before: bytes.count))
        let isLetter = blank == 0 && (length > 1 || Identifier.allows(bytes[index]))
        if blank > 0 {
          if !name.isEmpty, name[name.count - 1] != 0x20 { name.append(0x20) }
        } else if isLetter || !name.isEmpty {
          for offset in index..<min(index + length, bytes.count) { name.append(bytes[offset]) }
        }
        if isLetter { end = name.count }
        index += length
      }
      name.removeLast(name.count - end)
      return name
    }
  }

  /// The length of the blank at a place in bytes, after Unicode's White_Space; 0 when there is none.
  private static func blankLength(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
    let byte = bytes[index]
    if byte < 0x80 { return byte == 0x20 || byte >= 0x09 && byte <= 0x0D ? 1 : 0 }
    let second = index + 1 < bytes.count ? bytes[index + 1] : 0
    let third = index + 2 < bytes.count ? bytes[index + 2] : 0
    switch (byte, second) {
    case (0xC2, 0x85), (0xC2, 0xA0): return 2
    case (0xE1, 0x9A): return third == 0x80 ? 3 : 0
    case (0xE2, 0x80): return third <= 0x8A || third == 0xA8 || third == 0xA9 || third == 0xAF ? 3 : 0
    case (0xE2, 0x81): return third == 0x9F ? 3 : 0
    case (0xE3, 0x80): return third == 0x80 ? 3 : 0
    default: return 0
    }
  }

  static func appendWords(of bytes: [UInt8], _ lower: [UInt8], _ range: Range<Int>, _ lexicon: Lexicon, to words: inout [Prose.Word]) {
    bytes.withUnsafeBufferPointer { bytes in
      lower.withUnsafeBufferPointer { lower in
        var index = range.lowerBound
        while index < range.upperBound {
          guard wordLength(bytes, at: index, before: range.upperBound) > 0 else {
            index += 1
            continue
          }
          words.append(word(bytes, lower, from: &index, to: range.upperBound, lexicon))
        }
      }
    }
  }

  private static func word(
    _ bytes: UnsafeBufferPointer<UInt8>, _ lower: UnsafeBufferPointer<UInt8>, from index: inout Int, to end: Int, _ lexicon: Lexicon
  ) -> Prose.Word {
    let start = index
    var hash = WordHash.seed
    var letters: UInt16 = 0
    var capitals: UInt16 = 0
    var digits = false
    var classes: WordClasses = []
    while index < end {
      let length = wordLength(bytes, at: index, before: end)
      guard length > 0 else { break }
      if bytes[index] < 58, bytes[index] >= 48 { digits = true }
      if bytes[index] != lower[index] || length > 1 && index + 1 < end && bytes[index + 1] != lower[index + 1] { capitals += 1 }
      letters += 1
      for offset in index..<min(index + length, end) { hash = WordHash.adding(lower[offset], to: hash) }
      index = min(index + length, end)
      if letters >= 3, lexicon.mayBeStem(hash) { classes.formUnion(lexicon.stemClasses(hash)) }
    }
    classes.formUnion(lexicon.wordClasses(hash))
    var flags: Prose.Word.Flags = digits ? .digits : []
    if capitals > 0, bytes[start] != lower[start] || start + 1 < index && bytes[start] >= 0x80 && bytes[start + 1] != lower[start + 1] {
      flags.insert(.capitalised)
    }
    if capitals == letters { flags.insert(.allCapitals) }
    var word = Prose.Word(start: UInt32(start), end: UInt32(index), hash: hash, length: letters, flags: flags, classes: classes)
    word.languages = LanguageProfiles.languages(ofWord: hash)
    return word
  }
}

/// FNV-1a, 64 bits, over a word's bytes in lower case.
enum WordHash {
  static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

  @inline(__always)
  static func adding(_ byte: UInt8, to hash: UInt64) -> UInt64 { (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }

  static func of(_ bytes: some Sequence<UInt8>) -> UInt64 { bytes.reduce(seed) { adding($1, to: $0) } }
}
