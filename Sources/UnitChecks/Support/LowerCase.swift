/// Lower case that keeps every byte at its place: ASCII, and the letters of two bytes in UTF-8 of the Latin, Greek and
/// Cyrillic scripts. Other scripts of Europe have no case or longer letters, which stay as they are.
enum LowerCase {
  static func bytes(_ bytes: [UInt8]) -> [UInt8] {
    var result = bytes
    result.withUnsafeMutableBufferPointer { buffer in
      var index = 0
      while index < buffer.count {
        let byte = buffer[index]
        if byte < 0x80 {
          if byte >= 65, byte <= 90 { buffer[index] = byte | 0x20 }
        } else if byte >= 0xC3, byte <= 0xD2, index + 1 < buffer.count {
          let scalar = UInt16(byte & 0x1F) << 6 | UInt16(buffer[index + 1] & 0x3F)
          let lower = Self.lower(scalar)
          if lower != scalar {
            buffer[index] = UInt8(0xC0 | lower >> 6)
            buffer[index + 1] = UInt8(0x80 | lower & 0x3F)
          }
          index += 1
        }
        index += 1
      }
    }
    return result
  }

  /// Unicode 16, CaseFolding.txt, simple foldings between two-byte letters.
  private static func lower(_ scalar: UInt16) -> UInt16 {
    switch scalar {
    case 0xC0...0xDE: scalar == 0xD7 ? scalar : scalar + 0x20
    case 0x100...0x12F, 0x132...0x137, 0x14A...0x177, 0x200...0x21F, 0x222...0x233: scalar | 1
    case 0x139...0x148: scalar + (scalar & 1)
    case 0x178: 0xFF
    case 0x179...0x17E: scalar + (scalar & 1)
    case 0x386: 0x3AC
    case 0x388...0x38A: scalar + 0x25
    case 0x38C: 0x3CC
    case 0x38E, 0x38F: scalar + 0x3F
    case 0x391...0x3AB: scalar + 0x20
    case 0x400...0x40F: scalar + 0x50
    case 0x410...0x42F: scalar + 0x20
    case 0x490: 0x491
    default: scalar
    }
  }
}
