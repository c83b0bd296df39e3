/// Which bytes occur in a text, so that a check for a rare sign need not read it.
struct ByteSet {
  private var low: UInt64 = 0
  private var middle: UInt64 = 0
  /// Bytes of letters and signs outside of ASCII.
  private var high: UInt64 = 0
  private var highest: UInt64 = 0

  init() {}

  init(_ bytes: [UInt8]) { bytes.withUnsafeBufferPointer { insert(contentsOf: $0) } }

  mutating func insert(contentsOf bytes: UnsafeBufferPointer<UInt8>) {
    for byte in bytes { insert(byte) }
  }

  @inline(__always)
  private mutating func insert(_ byte: UInt8) {
    let bit: UInt64 = 1 << UInt64(byte & 63)
    if byte < 0x80 {
      // Without asking which half: blanks come behind every few letters, and processors guess them wrong.
      let middleBit = bit & (0 &- UInt64(byte >> 6))
      middle |= middleBit
      low |= bit ^ middleBit
    } else if byte < 0xC0 {
      high |= bit
    } else {
      highest |= bit
    }
  }

  /// Whether any byte of the other set occurs.
  func containsAny(of other: ByteSet) -> Bool {
    low & other.low | middle & other.middle | high & other.high | highest & other.highest != 0
  }

  func contains(_ byte: UInt8) -> Bool {
    // Again without asking which half of ASCII it is.
    let bits = byte < 0x80 ? low ^ (low ^ middle) & (0 &- UInt64(byte >> 6)) : byte < 0xC0 ? high : highest
    return bits >> UInt64(byte & 63) & 1 != 0
  }

  /// Whether a byte from some value on occurs that begins a letter or sign outside of ASCII.
  func containsAny(from lead: UInt8) -> Bool { highest >> UInt64(lead & 63) != 0 }
}
