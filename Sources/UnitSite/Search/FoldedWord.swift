/// The first bytes of a folded word, so packed that comparing costs two instructions.
struct FoldedWord: Comparable {
  /// Longer words are cut; search compares beginnings.
  static let most = 16

  private var high: UInt64 = 0
  private var low: UInt64 = 0
  private(set) var count = 0

  init() {}

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    for byte in bytes { append(byte) }
  }

  /// Spread over all bits (Fibonacci hashing).
  var hash: Int { Int(truncatingIfNeeded: ((high ^ (low &* 0xFF51_AFD7_ED55_8CCD)) &* 0x9E37_79B9_7F4A_7C15) >> 16) }

  mutating func append(_ byte: UInt8) {
    if count < 8 {
      high |= UInt64(byte) << UInt64(56 - count * 8)
    } else if count < 16 {
      low |= UInt64(byte) << UInt64(56 - (count - 8) * 8)
    } else {
      return
    }
    count += 1
  }

  /// Appends the bytes of one letter, or nothing where they do not all fit.
  mutating func append(whole bytes: [UInt8]) {
    guard count + bytes.count <= Self.most else { return }
    for byte in bytes { append(byte) }
  }

  /// The bytes of the first letters; all bytes where there are fewer letters.
  func beginning(letters: Int) -> [UInt8] {
    var bytes: [UInt8] = []
    append(to: &bytes)
    var end = 0
    for _ in 0..<letters where end < bytes.count { end += SearchIndex.length(of: bytes[end]) }
    return Array(bytes[..<min(end, bytes.count)])
  }

  func append(to bytes: inout [UInt8]) {
    for index in 0..<count {
      bytes.append(UInt8(truncatingIfNeeded: index < 8 ? high >> UInt64(56 - index * 8) : low >> UInt64(56 - (index - 8) * 8)))
    }
  }

  static func < (left: FoldedWord, right: FoldedWord) -> Bool { (left.high, left.low) < (right.high, right.low) }
}
