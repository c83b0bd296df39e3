/// Finds emoji in text.
enum Emoji {
  /// The clusters of emoji between two offsets: a sign with its variants, skin tones and joined signs is one.
  static func ranges(in bytes: [UInt8], _ range: Range<Int>) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var index = range.lowerBound
    while index < range.upperBound {
      guard bytes[index] == 0xF0 || bytes[index] == 0xE2 || bytes[index] == 0xE3 else {
        index += 1
        continue
      }
      let (scalar, length) = scalar(bytes, at: index, before: range.upperBound)
      let follows = index + length < range.upperBound ? self.scalar(bytes, at: index + length, before: range.upperBound).0 : 0
      guard isEmoji(scalar) || follows == 0xFE0F && isPictograph(scalar) else {
        index += length
        continue
      }
      var end = index + length
      while end < range.upperBound {
        let (next, nextLength) = self.scalar(bytes, at: end, before: range.upperBound)
        let isFlag = (0x1F1E6...0x1F1FF).contains(next) && (0x1F1E6...0x1F1FF).contains(scalar) && end == index + length
        if next == 0xFE0F || next == 0x20E3 || (0x1F3FB...0x1F3FF).contains(next) || isFlag {
          end += nextLength
        } else if next == 0x200D, end + nextLength < range.upperBound {
          end += nextLength
          end += self.scalar(bytes, at: end, before: range.upperBound).1
        } else {
          break
        }
      }
      ranges.append(index..<end)
      index = end
    }
    return ranges
  }

  /// Signs that stand for a tick, a cross or a bullet without being emoji: dingbats, geometric shapes.
  static func isDingbat(_ scalar: UInt32) -> Bool {
    (0x2700...0x27BF).contains(scalar) || (0x2600...0x26FF).contains(scalar) || (0x25A0...0x25FF).contains(scalar)
      || (0x2B12...0x2B55).contains(scalar)
  }

  /// Unicode 16, emoji-data.txt, Emoji_Presentation, in coarse ranges.
  private static func isEmoji(_ scalar: UInt32) -> Bool {
    guard scalar >= 0x231A else { return false }
    if scalar >= 0x1F000 {
      return scalar <= 0x1FAFF && !(0x1F100...0x1F16F).contains(scalar) && !(0x1F650...0x1F67F).contains(scalar)
        && !(0x1F700...0x1F77F).contains(scalar) && !(0x1F780...0x1F7DF).contains(scalar) && !(0x1F800...0x1F8FF).contains(scalar)
    }
    guard scalar <= 0x3299, let value = Unicode.Scalar(scalar) else { return false }
    return value.properties.isEmojiPresentation
  }

  private static func isPictograph(_ scalar: UInt32) -> Bool { Unicode.Scalar(scalar)?.properties.isEmoji ?? false }

  static func scalar(_ bytes: [UInt8], at index: Int, before end: Int) -> (UInt32, length: Int) {
    let byte = bytes[index]
    func tail(_ offset: Int) -> UInt32 { index + offset < end ? UInt32(bytes[index + offset] & 0x3F) : 0 }
    if byte < 0x80 { return (UInt32(byte), 1) }
    if byte < 0xE0 { return (UInt32(byte & 0x1F) << 6 | tail(1), 2) }
    if byte < 0xF0 { return (UInt32(byte & 0x0F) << 12 | tail(1) << 6 | tail(2), 3) }
    return (UInt32(byte & 0x07) << 18 | tail(1) << 12 | tail(2) << 6 | tail(3), 4)
  }
}
