/// Reads passages byte by byte: words, sentences, and traits.
struct ProseScanner {
  struct LongSentence {
    var range: Range<Int>
    var words: Int
  }

  struct Result {
    var words = 0
    var traits: Passage.Traits = []
    var longSentences: [LongSentence] = []
  }

  /// The slots of a `WordTable`, whose number is a power of two.
  private let slots: UnsafeBufferPointer<WordTable.Slot>
  private(set) var languageHits = [Int](repeating: 0, count: WordTable.languages.count)

  init(_ slots: UnsafeBufferPointer<WordTable.Slot>) { self.slots = slots }

  mutating func scan(_ bytes: [UInt8], _ range: Range<Int>, sentenceLimit: Int) -> Result {
    bytes.withUnsafeBufferPointer { scan($0, range, sentenceLimit: sentenceLimit) }
  }

  private mutating func scan(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, sentenceLimit: Int) -> Result {
    var result = Result()
    var traits: Passage.Traits = []
    var index = range.lowerBound
    let end = range.upperBound
    var sentenceStart = index
    var sentenceWords = 0
    var capitalWords = 0
    var capitalLetters = 0
    var singleLetters = 0
    var previousSingle: UInt8 = 0
    var isAlphabet = true
    var languages: UInt32 = 0
    if startsWithMarker(bytes, index, end) { traits.insert(.marker) }
    while index < end {
      let byte = bytes[index]
      let shape = ByteShape.of(byte)
      if shape.isWord || shape == .lead && isLetter(bytes, index, end) {
        let start = index
        var hash = WordHash()
        var capitals = 0
        var others = 0
        word: while index < end {
          let byte = bytes[index]
          switch ByteShape.of(byte) {
          case .lower:
            hash.add(byte)
            others += 1
          case .upper:
            hash.add(byte | 0x20)
            capitals += 1
          case .digit: hash.add(byte)
          case .lead where isLetter(bytes, index, end):
            let (folded, length, isCapital) = WordHash.fold(bytes, index, end)
            hash.add(UInt8(truncatingIfNeeded: folded >> 8))
            hash.add(UInt8(truncatingIfNeeded: folded))
            for extra in 2..<max(2, length) { hash.add(bytes[index + extra]) }
            if isCapital { capitals += 1 } else { others += 1 }
            index += length - 1
          case .hyphen where index + 1 < end && index > start && ByteShape.of(bytes[index + 1]).isWord: hash.add(byte)
          default: break word
          }
          index += 1
        }
        result.words += 1
        sentenceWords += 1
        let slot = find(hash.value)
        if slot.languages | slot.topics != 0 {
          traits.formUnion(Passage.Traits(rawValue: slot.topics))
          languages = slot.languages
          while languages != 0 {
            languageHits[languages.trailingZeroBitCount] += 1
            languages &= languages - 1
          }
        }
        if capitals >= 2, others == 0 {
          capitalWords += 1
          capitalLetters += capitals
          if capitalWords >= 4 && capitalLetters >= 12 || capitalLetters >= 15 && capitalWords > 1 { traits.insert(.capitals) }
        } else if capitals + others > 0, !(capitals == 1 && others == 0 && capitalWords > 0) {
          capitalWords = 0
          capitalLetters = 0
        }
        if index - start == 1, capitals + others == 1 {
          singleLetters += 1
          if singleLetters > 1, byte != previousSingle &+ 1 { isAlphabet = false }
          previousSingle = byte
          if singleLetters >= 4, !isAlphabet { traits.insert(.spacedLetters) }
        } else {
          singleLetters = 0
          isAlphabet = true
          if index < end, bytes[index] == UInt8(ascii: "/"), index - start <= 2, capitals + others == 0, index + 1 < end,
            ByteShape.of(bytes[index + 1]) == .digit
          {
            traits.insert(.slashDate)
          }
        }
        continue
      }
      switch shape {
      case .blank:
        if index + 1 < end, byte == 9 || bytes[index + 1] == byte, byte != 10 {
          if byte == Prose.hardBreak { traits.insert(.blankLine) } else { traits.insert(.wideBlank) }
          singleLetters = 0
        }
        if byte == Prose.softBreak || byte == Prose.hardBreak {
          singleLetters = 0
          if startsWithMarker(bytes, index + 1, end) { traits.insert(.marker) }
          if byte == Prose.hardBreak {
            close(&result, sentenceStart..<index, sentenceWords, sentenceLimit)
            sentenceStart = index + 1
            sentenceWords = 0
          }
        }
      case .stop:
        capitalWords = 0
        capitalLetters = 0
        singleLetters = 0
        let next = index + 1 < end ? bytes[index + 1] : 0x20
        if next <= 0x20 || next == UInt8(ascii: "\"") || next == UInt8(ascii: ")") || next == 0xE2 || next == 0xC2 {
          close(&result, sentenceStart..<index + 1, sentenceWords, sentenceLimit)
          sentenceStart = index + 1
          while sentenceStart < end, bytes[sentenceStart] <= 0x20 { sentenceStart += 1 }
          sentenceWords = 0
        }
      case .lead:
        let length = special(bytes, index, end, &traits)
        singleLetters = 0
        if length > 1 { index += length - 1 }
      case .opaque:
        if byte == Prose.opaque {
          result.words += 1
          sentenceWords += 1
          capitalWords = 0
          capitalLetters = 0
        }
        singleLetters = 0
      default:
        if byte == UInt8(ascii: "\"") {
          traits.insert(.quotation)
        } else if byte == UInt8(ascii: ">") {
          let previous = index > range.lowerBound ? bytes[index - 1] : 0
          if previous == UInt8(ascii: "-") || previous == UInt8(ascii: "=") || previous == 0x20 && index + 1 < end && bytes[index + 1] == 0x20 {
            traits.insert(.arrow)
          }
        } else if byte == UInt8(ascii: "^"), index > range.lowerBound, bytes[index - 1] == UInt8(ascii: "[") {
          traits.insert(.footnoteMark)
        }
        if shape != .hyphen {
          capitalWords = 0
          capitalLetters = 0
        }
        singleLetters = 0
      }
      index += 1
    }
    close(&result, sentenceStart..<end, sentenceWords, sentenceLimit)
    if !result.longSentences.isEmpty { traits.insert(.longSentence) }
    result.traits = traits
    return result
  }

  private func close(_ result: inout Result, _ range: Range<Int>, _ words: Int, _ limit: Int) {
    if words > limit { result.longSentences.append(LongSentence(range: range, words: words)) }
  }

  private func find(_ hash: UInt64) -> WordTable.Slot {
    let mask = slots.count - 1
    var index = Int(truncatingIfNeeded: hash) & mask
    while slots[index].hash != 0 {
      if slots[index].hash == hash { return slots[index] }
      index = (index + 1) & mask
    }
    return WordTable.Slot()
  }

  /// Whether the character that begins here is a letter, for all that matters to words.
  private func isLetter(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int, _ end: Int) -> Bool {
    let byte = bytes[index]
    switch byte {
    case 0xC3: return index + 1 < end && bytes[index + 1] != 0x97 && bytes[index + 1] != 0xB7
    case 0xC4...0xDF: return true
    case 0xE0, 0xE1, 0xE4...0xEE: return true
    case 0xE3: return index + 1 < end && bytes[index + 1] != 0x80
    default: return false
    }
  }

  /// Notes what a character that is no letter means; returns its length in bytes.
  private func special(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int, _ end: Int, _ traits: inout Passage.Traits) -> Int {
    let byte = bytes[index]
    let second = index + 1 < end ? bytes[index + 1] : 0
    let third = index + 2 < end ? bytes[index + 2] : 0
    switch byte {
    case 0xC2:
      if second == 0xA0, third == 0xC2 { traits.insert(.blankLine) }
      if second == 0xAB { traits.insert(.quotation) }
      return 2
    case 0xC3: return 2
    case 0xE2:
      switch second {
      case 0x80:
        if third >= 0x8B && third <= 0x8F || third >= 0xAA && third <= 0xAE { traits.insert(.hidden) }
        if third == 0x9C || third == 0x9E || third == 0x98 { traits.insert(.quotation) }
      case 0x81: if third >= 0xA0 { traits.insert(.hidden) }
      case 0x86, 0x87: traits.insert(.arrow)
      case 0x92, 0x93: if second == 0x92 && third >= 0x9C || second == 0x93 && third <= 0xA9 { traits.insert(.styledLetters) }
      case 0x94, 0x95, 0x96: traits.insert(.drawing)
      case 0x98...0x9E:
        traits.insert(.emoji)
        if second == 0x9E, third >= 0x94 { traits.insert(.arrow) }
      case 0x8C, 0x8F, 0xAC, 0xAD: traits.insert(.emoji)
      default: break
      }
      return 3
    case 0xEF:
      if second == 0xBC && third >= 0x90 || second == 0xBD && third <= 0x9A { traits.insert(.styledLetters) }
      if second == 0xBB, third == 0xBF { traits.insert(.hidden) }
      return 3
    case 0xE3: return 3
    case 0xF0:
      if second == 0x9D, third >= 0x90, third <= 0x9F { traits.insert(.styledLetters) }
      if second == 0x9F { traits.insert(third == 0x84 || third == 0x85 ? [.styledLetters, .emoji] : .emoji) }
      return 4
    case 0xF1...0xF4: return 4
    default: return 1
    }
  }

  /// Whether a line begins as the item of a list would.
  private func startsWithMarker(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Bool {
    ListMarker.length(bytes, start, end) != nil
  }
}

/// What a byte of text is.
enum ByteShape: UInt8 {
  case other, lower, upper, digit, blank, stop, lead, hyphen, opaque

  var isWord: Bool { rawValue >= 1 && rawValue <= 3 }

  @inline(__always)
  static func of(_ byte: UInt8) -> ByteShape {
    if byte >= 0x80 { return .lead }
    if byte >= 0x61, byte <= 0x7A { return .lower }
    if byte <= 0x20 { return byte < 9 ? .opaque : .blank }
    if byte >= 0x41, byte <= 0x5A { return .upper }
    if byte >= 0x30, byte <= 0x39 { return .digit }
    if byte == 0x2E || byte == 0x21 || byte == 0x3F { return .stop }
    return byte == 0x2D ? .hyphen : .other
  }
}

/// What stands at the start of a line that only looks like the item of a list.
enum ListMarker {
  enum Style: Equatable { case bullet, dash, emoji, number(Int) }

  /// The marker's length without the blank behind it, and its style.
  static func length(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> (length: Int, style: Style)? {
    var start = start
    while start < end, bytes[start] == 0x20 || bytes[start] == Prose.strong { start += 1 }
    guard start + 2 < end else { return nil }
    let byte = bytes[start]
    switch byte {
    case UInt8(ascii: "*"), UInt8(ascii: "+"), UInt8(ascii: "o"):
      return bytes[start + 1] == 0x20 ? (1, byte == UInt8(ascii: "o") ? .dash : .bullet) : nil
    case UInt8(ascii: "-"): return bytes[start + 1] == 0x20 ? (1, .dash) : nil
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      var index = start
      var number = 0
      while index < end, bytes[index] >= 0x30, bytes[index] <= 0x39, index - start < 3 {
        number = number * 10 + Int(bytes[index] - 0x30)
        index += 1
      }
      guard index + 1 < end, bytes[index] == UInt8(ascii: ")") || bytes[index] == UInt8(ascii: "."), bytes[index + 1] == 0x20 else { return nil }
      return (index - start + 1, .number(number))
    case 0xC2: return bytes[start + 1] == 0xB7 ? (2, .bullet) : nil
    case 0xE2:
      let second = bytes[start + 1]
      let third = bytes[start + 2]
      if second == 0x80, third == 0xA2 || third == 0xA3 { return (3, .bullet) }
      if second == 0x80, third == 0x93 || third == 0x94 { return start + 3 < end && bytes[start + 3] == 0x20 ? (3, .dash) : nil }
      if second == 0x81, third == 0x83 { return (3, .bullet) }
      if second == 0x96 || second == 0x97 { return (3, .bullet) }
      return second >= 0x98 && second <= 0x9E ? (3, .emoji) : nil
    case 0xF0: return bytes[start + 1] == 0x9F ? (4, .emoji) : nil
    default: return nil
    }
  }
}
