/// Signs that people use as letters for their look.
enum PseudoLetter {
  /// The letter a sign looks like; "?" where that is not known; nil for another sign.
  static func plain(_ scalar: UInt32) -> Character? {
    switch scalar {
    case 0x1D400...0x1D6A3: return letter(Int(scalar - 0x1D400) % 52)
    case 0xFF21...0xFF3A: return letter(Int(scalar - 0xFF21))
    case 0xFF41...0xFF5A: return letter(Int(scalar - 0xFF41) + 26)
    case 0x24B6...0x24CF: return letter(Int(scalar - 0x24B6))
    case 0x24D0...0x24E9: return letter(Int(scalar - 0x24D0) + 26)
    case 0x1F130...0x1F149: return letter(Int(scalar - 0x1F130))
    case 0x1F150...0x1F169: return letter(Int(scalar - 0x1F150))
    case 0x1F170...0x1F189: return letter(Int(scalar - 0x1F170))
    case 0x249C...0x24B5: return letter(Int(scalar - 0x249C) + 26)
    case 0x1D2C...0x1D6A, 0x02B0...0x02B8, 0x02E0...0x02E3: return raised[scalar] ?? "?"
    default: return smallCapitals[scalar]
    }
  }

  /// Whether 0xCC and this byte are a line through, under or over the letter before: U+0305, U+0332, U+0333, U+0335 to U+0338.
  static func isLine(_ byte: UInt8) -> Bool { byte == 0x85 || byte == 0xB2 || byte == 0xB3 || (0xB5...0xB8).contains(byte) }

  /// Letters that stand raised.
  private static let raised: [UInt32: Character] = [
    0x1D43: "a", 0x1D47: "b", 0x1D48: "d", 0x1D49: "e", 0x1D4D: "g", 0x02B0: "h", 0x02B2: "j", 0x1D4F: "k", 0x02E1: "l", 0x1D50: "m", 0x1D52: "o",
    0x1D56: "p",
    0x02B3: "r", 0x02E2: "s", 0x1D57: "t", 0x1D58: "u", 0x1D5B: "v", 0x02B7: "w", 0x02E3: "x", 0x02B8: "y",
  ]

  /// 0–25: capitals, 26–51: small letters.
  private static func letter(_ index: Int) -> Character {
    Character(Unicode.Scalar(UInt8(index < 26 ? 65 + index : 97 + index - 26)))
  }

  /// Phonetic letters that stand in for small capitals, and letters turned upside down.
  private static let smallCapitals: [UInt32: Character] = [
    0x1D00: "a", 0x0299: "b", 0x1D04: "c", 0x1D05: "d", 0x1D07: "e", 0xA730: "f", 0x0262: "g", 0x029C: "h", 0x026A: "i", 0x1D0A: "j",
    0x1D0B: "k", 0x029F: "l", 0x1D0D: "m", 0x0274: "n", 0x1D0F: "o", 0x1D18: "p", 0x0280: "r", 0xA731: "s", 0x1D1B: "t", 0x1D1C: "u",
    0x1D20: "v", 0x1D21: "w", 0x028F: "y", 0x1D22: "z", 0x210A: "g", 0x210B: "H", 0x2110: "I", 0x2112: "L", 0x211B: "R", 0x212C: "B",
    0x212F: "e", 0x2130: "E", 0x2131: "F", 0x2133: "M", 0x2134: "o", 0x210C: "H", 0x2111: "I", 0x211C: "R", 0x2128: "Z", 0x212D: "C",
    0x2102: "C", 0x210D: "H", 0x2115: "N", 0x2119: "P", 0x211A: "Q", 0x211D: "R", 0x2124: "Z", 0x0250: "a", 0x01DD: "e", 0x0279: "r",
    0x0265: "h", 0x026F: "m", 0x0287: "t", 0x028D: "w", 0x028E: "y",
  ]
}
