/// Finds what stands between quotation marks.
enum Quotation {
  /// The insides, in order. Straight marks pair up; typographic ones end at the next closing one.
  static func ranges(in bytes: [UInt8], _ range: Range<Int>) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var open: Int?
    var index = range.lowerBound
    while index < range.upperBound {
      switch mark(bytes, at: index, before: range.upperBound) {
      case .none: index += 1
      case .some((let length, let isStraight)):
        if let start = open {
          ranges.append(start..<index)
          open = nil
        } else if isStraight || isOpening(bytes, at: index, range) {
          open = index + length
        }
        index += length
      }
    }
    return ranges
  }

  private static func mark(_ bytes: [UInt8], at index: Int, before end: Int) -> (length: Int, isStraight: Bool)? {
    switch bytes[index] {
    case UInt8(ascii: "\""): return (1, true)
    case 0xC2 where index + 1 < end && (bytes[index + 1] == 0xAB || bytes[index + 1] == 0xBB): return (2, false)
    case 0xE2 where index + 2 < end && bytes[index + 1] == 0x80 && (0x9C...0x9F).contains(bytes[index + 2]): return (3, false)
    default: return nil
    }
  }

  /// A typographic mark opens when no letter stands before it.
  private static func isOpening(_ bytes: [UInt8], at index: Int, _ range: Range<Int>) -> Bool {
    index == range.lowerBound || bytes[index - 1] <= 0x20 || bytes[index - 1] == UInt8(ascii: "(") || bytes[index - 1] == UInt8(ascii: "[")
  }
}
