/// Words that follow each other. In the data, positions are apart by blanks, alternatives by bars, `#` is a number,
/// and the position that is rarest begins with `!`: `click the !red|green button|link`.
struct WordPattern: Sendable {
  private let positions: [Set<UInt64>?]
  /// The words of the rarest position.
  let anchors: [String]

  init(_ text: some StringProtocol) {
    var anchors: [String] = []
    var positions: [Set<UInt64>?] = []
    for part in text.split(separator: " ") {
      let alternatives = part.drop { $0 == "!" }.split(separator: "|").map(String.init)
      if part.hasPrefix("!") || anchors.isEmpty && positions.isEmpty { anchors = alternatives }
      positions.append(part == "#" ? nil : Set(alternatives.map { WordHash($0).value }))
    }
    self.positions = positions
    self.anchors = anchors
  }

  static func list(_ text: String) -> [WordPattern] { text.split(separator: "\n").map { WordPattern($0) } }

  /// The range of words that begins at `start` and matches, or nil.
  func match(_ words: [PassageWord], at start: Int) -> Range<Int>? {
    guard start + positions.count <= words.count else { return nil }
    for (offset, alternatives) in positions.enumerated() {
      let word = words[start + offset]
      if offset > 0, word.beginsSentence { return nil }
      if let alternatives { if !alternatives.contains(word.hash) { return nil } } else if !word.isNumber { return nil }
    }
    return start..<start + positions.count
  }
}

/// One word of a passage.
struct PassageWord {
  var hash: UInt64
  /// In `Prose.bytes`.
  var range: Range<Int>
  /// Whether punctuation that ends a clause stands before it.
  var beginsSentence: Bool
  var isNumber: Bool
}

extension Prose {
  /// The words of a passage, for the few that need a closer look.
  func words(of range: Range<Int>) -> [PassageWord] {
    bytes.withUnsafeBufferPointer { bytes in
      var words: [PassageWord] = []
      var index = range.lowerBound
      var begins = true
      while index < range.upperBound {
        let start = index
        var hash = WordHash()
        var isNumber = true
        while index < range.upperBound {
          let byte = bytes[index]
          let shape = ByteShape.of(byte)
          if shape.isWord {
            hash.add(shape == .upper ? byte | 0x20 : byte)
            if shape != .digit { isNumber = false }
          } else if shape == .lead, byte >= 0xC3, byte != 0xE2, byte < 0xEF {
            let (folded, length, _) = WordHash.fold(bytes, index, range.upperBound)
            hash.add(UInt8(truncatingIfNeeded: folded >> 8))
            hash.add(UInt8(truncatingIfNeeded: folded))
            for extra in 2..<max(2, length) { hash.add(bytes[index + extra]) }
            isNumber = false
            index += length - 1
          } else if shape == .hyphen, index > start, index + 1 < range.upperBound, ByteShape.of(bytes[index + 1]).isWord {
            hash.add(byte)
          } else {
            break
          }
          index += 1
        }
        if index > start {
          words.append(PassageWord(hash: hash.value, range: start..<index, beginsSentence: begins, isNumber: isNumber))
          begins = false
        } else {
          switch bytes[index] {
          case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: ","), UInt8(ascii: "("),
            Prose.hardBreak:
            begins = true
          default: break
          }
          index += 1
        }
      }
      return words
    }
  }

  /// The sentence around a range: from the stop before to the stop behind it.
  func sentence(around range: Range<Int>, in passage: Range<Int>) -> Range<Int> {
    let isStop = { (byte: UInt8) in byte == UInt8(ascii: ".") || byte == UInt8(ascii: "!") || byte == UInt8(ascii: "?") }
    var start = range.lowerBound
    while start > passage.lowerBound, !isStop(bytes[start - 1]) { start -= 1 }
    var end = range.upperBound
    while end < passage.upperBound, !isStop(bytes[end]) { end += 1 }
    return start..<end
  }

  /// Whether a sentence names something: quotation marks, strong text or code.
  func hasName(_ range: Range<Int>) -> Bool {
    var index = range.lowerBound
    while index < range.upperBound {
      switch bytes[index] {
      case UInt8(ascii: "\""), Self.opaque, Self.strong: return true
      case 0xC2 where index + 1 < range.upperBound && bytes[index + 1] == 0xAB: return true
      case 0xE2 where index + 2 < range.upperBound && bytes[index + 1] == 0x80 && bytes[index + 2] >= 0x98 && bytes[index + 2] <= 0x9E: return true
      default: index += 1
      }
    }
    return false
  }
}
