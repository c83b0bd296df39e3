import UnitModel

/// The words of a link, a heading or a picture's alternative.
struct Name: Sendable {
  /// Index of the link, heading or image.
  var node: Int
  /// In `Names.bytes`.
  var range: Range<Int>
  /// Hash of its words in lower case without punctuation.
  var key: UInt64
  /// Words with at least one letter or digit.
  var words: Int

  var isBlank: Bool { range.isEmpty }
}

/// Names of all links, headings and images of a unit, read once for all checks.
struct Names: Sendable {
  private(set) var bytes: [UInt8] = []
  private(set) var links: [Name] = []
  /// In the order of `LearningUnit.headings`.
  private(set) var headings: [Name] = []
  private(set) var images: [Name] = []

  init(of document: Document) {
    bytes.reserveCapacity(document.text.count / 8)
    for index in document.nodes.indices {
      switch document.nodes[index].kind {
      case .link: links.append(name(of: index, in: document))
      case .heading: headings.append(name(of: index, in: document))
      case .image: images.append(name(of: index, in: document))
      default: continue
      }
    }
  }

  func string(_ name: Name) -> String { String(decoding: bytes[name.range], as: UTF8.self) }

  /// The number of characters, or at least whether there are more than a limit's.
  func length(_ name: Name) -> Int {
    bytes[name.range].count { $0 & 0xC0 != 0x80 }
  }

  /// The name without blanks and without punctuation at its end.
  private mutating func name(of node: Int, in document: Document) -> Name {
    let start = bytes.count
    document.appendPlainText(of: node, to: &bytes)
    var range = start..<bytes.count
    while let first = range.first, bytes[first] <= 0x20 { range.removeFirst() }
    while let last = range.last, bytes[last] <= 0x20 { range.removeLast() }
    let key = PhraseKey.of(bytes, range)
    return Name(node: node, range: range, key: key.hash, words: key.words)
  }
}

/// Makes one number of several words, so that texts are compared as readers compare them: without case and punctuation.
enum PhraseKey {
  static func of(_ text: String) -> UInt64 {
    let bytes = Array(text.utf8)
    return of(bytes, 0..<bytes.count).hash
  }

  /// The hash of the first `limit` words, and how many there were.
  static func of(_ bytes: [UInt8], _ range: Range<Int>, limit: Int = .max) -> (hash: UInt64, words: Int) {
    bytes.withUnsafeBufferPointer { bytes in
      var hash = WordHash()
      var words = 0
      var isInside = false
      var index = range.lowerBound
      while index < range.upperBound {
        let byte = bytes[index]
        let shape = ByteShape.of(byte)
        let isLetter = shape.isWord || shape == .lead && byte != 0xC2 && byte != 0xE2 && byte != 0xEF && byte < 0xF0
        if isLetter, !isInside {
          if words == limit { break }
          if words > 0 { hash.add(0x20) }
          words += 1
        }
        isInside = isLetter
        if shape == .lead {
          let (folded, length, _) = WordHash.fold(bytes, index, range.upperBound)
          if isLetter {
            hash.add(UInt8(truncatingIfNeeded: folded >> 8))
            hash.add(UInt8(truncatingIfNeeded: folded))
            for extra in 2..<max(2, length) { hash.add(bytes[index + extra]) }
          }
          index += max(1, length)
        } else {
          if isLetter { hash.add(shape == .upper ? byte | 0x20 : byte) }
          index += 1
        }
      }
      return (hash.value, words)
    }
  }
}
