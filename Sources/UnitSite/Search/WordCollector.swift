/// Collects folded words with their weights, each word once.
struct WordCollector {
  private struct Word {
    let key: FoldedWord
    /// The section of the heaviest place, and its weight.
    var section: UInt8
    var heaviest: UInt8
    /// Weights of all places together.
    var weight: Int
  }

  private var found: [Word] = []
  /// Open addressing; a slot holds a word's place in `found` and one, or nothing.
  private var slots = [UInt16](repeating: 0, count: 2048)
  /// More words than one text has; the rest of a longer one is not searched.
  private static let most = 1 << 15

  mutating func add(_ text: String, section: Int, weight: UInt8) {
    var text = text
    text.withUTF8 { add($0, section: section, weight: weight) }
  }

  mutating func add(_ text: ArraySlice<UInt8>, section: Int, weight: UInt8) {
    text.withUnsafeBufferPointer { add($0, section: section, weight: weight) }
  }

  private mutating func add(_ bytes: UnsafeBufferPointer<UInt8>, section: Int, weight: UInt8) {
    var word = FoldedWord()
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte < 0x80 {
        let lower = byte | 0x20
        if lower >= UInt8(ascii: "a") && lower <= UInt8(ascii: "z") {
          word.append(lower)
        } else if byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") {
          word.append(byte)
        } else if word.count > 0 {
          close(&word, section: UInt8(section), weight: weight)
        }
        index += 1
        continue
      }
      let (scalar, length) = Self.scalar(bytes, at: index)
      index += length
      var folded: [UInt8] = []
      if FoldedText.append(scalar, to: &folded) { word.append(whole: folded) } else { close(&word, section: UInt8(section), weight: weight) }
    }
    close(&word, section: UInt8(section), weight: weight)
  }

  private mutating func close(_ word: inout FoldedWord, section: UInt8, weight: UInt8) {
    defer { word = FoldedWord() }
    guard word.count > 1 else { return }
    var slot = word.hash & (slots.count - 1)
    while slots[slot] != 0, found[Int(slots[slot]) - 1].key != word { slot = (slot + 1) & (slots.count - 1) }
    if slots[slot] == 0 {
      guard found.count < Self.most else { return }
      found.append(Word(key: word, section: section, heaviest: weight, weight: Int(weight)))
      slots[slot] = UInt16(found.count)
      if found.count * 2 > slots.count { growTable() }
    } else {
      let place = Int(slots[slot]) - 1
      found[place].weight += Int(weight)
      if weight > found[place].heaviest {
        found[place].heaviest = weight
        found[place].section = section
      }
    }
  }

  private mutating func growTable() {
    slots = [UInt16](repeating: 0, count: slots.count * 4)
    for (place, word) in found.enumerated() {
      var slot = word.key.hash & (slots.count - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = UInt16(place + 1)
    }
  }

  /// The scalar that begins at an offset, and its length in bytes.
  private static func scalar(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> (Unicode.Scalar, Int) {
    let length = bytes[index] >= 0xF0 ? 4 : bytes[index] >= 0xE0 ? 3 : 2
    guard index + length <= bytes.count else { return ("\u{FFFD}", bytes.count - index) }
    var value = UInt32(bytes[index]) & (length == 4 ? 0x07 : length == 3 ? 0x0F : 0x1F)
    for offset in 1..<length { value = value << 6 | UInt32(bytes[index + offset] & 0x3F) }
    return (Unicode.Scalar(value) ?? "\u{FFFD}", length)
  }

  /// The words in the order of their bytes, as `SearchText.words` has them.
  func words() -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(found.count * 10)
    for word in found.sorted(by: { $0.key < $1.key }) {
      output.append(UInt8(word.key.count))
      word.key.append(to: &output)
      output.append(word.section)
      output.append(UInt8(min(9, word.weight)))
    }
    return output
  }
}
