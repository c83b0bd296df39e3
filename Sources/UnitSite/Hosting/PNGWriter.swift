import CLibDeflate
import UnitModel

/// Writes a picture of up to four colours as PNG (ISO/IEC 15948).
enum PNGWriter {
  /// - Parameters:
  ///   - width: in pixels; a multiple of four, for four pixels share a byte.
  ///   - height: in pixels.
  ///   - colour: the place of a pixel's colour in `palette`.
  static func bytes(width: Int, height: Int, palette: [Colour], colour: (_ x: Int, _ y: Int) -> UInt8) -> [UInt8] {
    var rows: [UInt8] = []
    for y in 0..<height {
      let noFilter: UInt8 = 0
      rows.append(noFilter)
      for x in stride(from: 0, to: width, by: 4) {
        rows.append((0..<4).reduce(0) { $0 << 2 | colour(x + $1, y) })
      }
    }
    let bitDepth: UInt8 = 2
    let indexedColour: UInt8 = 3
    return [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
      + chunk("IHDR", bigEndian(UInt32(width)) + bigEndian(UInt32(height)) + [bitDepth, indexedColour, 0, 0, 0])
      + chunk("PLTE", palette.flatMap { [$0.red, $0.green, $0.blue] })
      + chunk("IDAT", compressed(rows))
      + chunk("IEND", [])
  }

  private static func chunk(_ name: String, _ content: [UInt8]) -> [UInt8] {
    let named = Array(name.utf8) + content
    let checksum = named.withUnsafeBytes { libdeflate_crc32(0, $0.baseAddress, $0.count) }
    return bigEndian(UInt32(content.count)) + named + bigEndian(checksum)
  }

  private static func bigEndian(_ number: UInt32) -> [UInt8] {
    [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: number >> $0) }
  }

  /// A zlib stream (RFC 1950); empty when there was no memory for it.
  private static func compressed(_ bytes: [UInt8]) -> [UInt8] {
    guard let compressor = libdeflate_alloc_compressor(9) else { return [] }
    defer { libdeflate_free_compressor(compressor) }
    return [UInt8](unsafeUninitializedCapacity: libdeflate_zlib_compress_bound(compressor, bytes.count)) { output, count in
      count = bytes.withUnsafeBytes { libdeflate_zlib_compress(compressor, $0.baseAddress, $0.count, output.baseAddress, output.count) }
    }
  }
}
