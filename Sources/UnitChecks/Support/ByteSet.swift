/// Which bytes occur in a text, so that a check for a rare sign need not read it.
struct ByteSet {
  private var low: UInt64 = 0
  private var middle: UInt64 = 0
  /// Bytes of letters and signs outside of ASCII.
  private var high: UInt64 = 0
  private var highest: UInt64 = 0

  init() {}

  init(_ bytes: some Sequence<UInt8>) { for byte in bytes { insert(byte) } }

  mutating func insert(contentsOf bytes: UnsafeBufferPointer<UInt8>) {
    for byte in bytes { insert(byte) }
  }

  @inline(__always)
  private mutating func insert(_ byte: UInt8) {
    let bit: UInt64 = 1 << UInt64(byte & 63)
    switch byte >> 6 {
    case 0: low |= bit
    case 1: middle |= bit
    case 2: high |= bit
    default: highest |= bit
    }
  }

  /// Whether any byte of the other set occurs.
  func containsAny(of other: ByteSet) -> Bool {
    low & other.low | middle & other.middle | high & other.high | highest & other.highest != 0
  }

  func contains(_ byte: UInt8) -> Bool {
    let bits =
      switch byte >> 6 {
      case 0: low
      case 1: middle
      case 2: high
      default: highest
      }
    return bits & 1 << UInt64(byte & 63) != 0
  }

  /// Whether a byte from some value on occurs that begins a letter or sign outside of ASCII.
  func containsAny(from lead: UInt8) -> Bool { highest >> UInt64(lead & 63) != 0 }
}
