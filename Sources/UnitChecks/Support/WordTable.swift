/// The 64-bit FNV-1a hash of a word in lower case, as the scanner of running text makes it.
struct WordHash {
  private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  @inline(__always)
  mutating func add(_ byte: UInt8) { value = (value ^ UInt64(byte)) &* 0x100_0000_01B3 }

  init() {}

  init(_ word: some StringProtocol) {
    let bytes = Array(word.utf8)
    bytes.withUnsafeBufferPointer { bytes in
      var index = 0
      while index < bytes.count {
        if bytes[index] < 0x80 {
          add(bytes[index] >= 65 && bytes[index] <= 90 ? bytes[index] | 0x20 : bytes[index])
          index += 1
        } else {
          let (folded, length, _) = Self.fold(bytes, index, bytes.count)
          add(UInt8(truncatingIfNeeded: folded >> 8))
          add(UInt8(truncatingIfNeeded: folded))
          for extra in 2..<max(2, length) { add(bytes[index + extra]) }
          index += length
        }
      }
    }
  }

  /// The first two bytes in lower case of the character that begins here, its length, and whether it was a capital.
  /// Latin (two-byte), Greek and Cyrillic capitals; others stay as they are.
  static func fold(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int, _ end: Int) -> (folded: UInt16, length: Int, isCapital: Bool) {
    let lead = bytes[index]
    let second = index + 1 < end ? bytes[index + 1] : 0
    let pair = UInt16(lead) << 8 | UInt16(second)
    switch pair {
    case 0xC380...0xC396, 0xC398...0xC39E: return (pair + 0x20, 2, true)
    case 0xC480...0xC4B7, 0xC58A...0xC5B7: return (pair | 1, 2, pair & 1 == 0)
    case 0xC4B9...0xC4BE, 0xC581...0xC588, 0xC5B9...0xC5BE: return pair & 1 == 1 ? (pair + 1, 2, true) : (pair, 2, false)
    case 0xCE86: return (0xCEAC, 2, true)
    case 0xCE88...0xCE8A: return (pair + 0x25, 2, true)
    case 0xCE8C: return (0xCF8C, 2, true)
    case 0xCE8E, 0xCE8F: return (pair + 0xFF, 2, true)
    case 0xCE91...0xCE9F: return (pair + 0x20, 2, true)
    case 0xCEA0...0xCEA9: return (pair + 0xE0, 2, true)
    case 0xD090...0xD09F: return (pair + 0x20, 2, true)
    case 0xD0A0...0xD0AF: return (pair + 0xE0, 2, true)
    default:
      let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
      return (pair, min(length, end - index), false)
    }
  }
}

/// Words with what they mean to the checks: topics of the unit's language, and the languages they are typical of.
struct WordTable: Sendable {
  struct Slot: Sendable {
    var hash: UInt64 = 0
    /// Raw value of `Passage.Traits`.
    var topics: UInt32 = 0
    /// Bit mask over `languages`.
    var languages: UInt32 = 0
  }

  /// Languages that are told apart by their most frequent words.
  static let languages = ["en", "es", "fi", "de", "fr", "it", "pt", "nl", "sv", "pl", "el", "mt"]

  private var slots: [Slot]

  init(_ words: [String: Slot]) {
    var size = 256
    while size < words.count * 2 { size *= 2 }
    slots = [Slot](repeating: Slot(), count: size)
    for (word, slot) in words {
      var entry = slot
      entry.hash = WordHash(word).value
      var index = Int(truncatingIfNeeded: entry.hash) & (size - 1)
      while slots[index].hash != 0, slots[index].hash != entry.hash { index = (index + 1) & (size - 1) }
      entry.topics |= slots[index].topics
      entry.languages |= slots[index].languages
      slots[index] = entry
    }
  }

  func withScanner<Result>(_ body: (inout ProseScanner) -> Result) -> Result {
    slots.withUnsafeBufferPointer { slots in
      var scanner = ProseScanner(slots)
      return body(&scanner)
    }
  }

  /// The languages a word is typical of, as a bit mask over `languages`.
  func languages(of hash: UInt64) -> UInt32 {
    let mask = slots.count - 1
    var index = Int(truncatingIfNeeded: hash) & mask
    while slots[index].hash != 0 {
      if slots[index].hash == hash { return slots[index].languages }
      index = (index + 1) & mask
    }
    return 0
  }
}
