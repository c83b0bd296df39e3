import CLibDeflate

/// Unpacks what was packed with zlib (RFC 1950), when its size is not known before.
public enum Inflater {
  /// Bytes that nothing worth looking into is larger than.
  private static let most = 1 << 24

  /// nil when the bytes are not what zlib writes, or too many.
  public static func zlib(_ bytes: ArraySlice<UInt8>) -> [UInt8]? {
    guard let decompressor = libdeflate_alloc_decompressor() else { return nil }
    defer { libdeflate_free_decompressor(decompressor) }
    var capacity = min(most, max(1 << 16, bytes.count * 8))
    while true {
      var result = LIBDEFLATE_BAD_DATA
      let output = [UInt8](unsafeUninitializedCapacity: capacity) { output, count in
        bytes.withUnsafeBytes { input in
          result = libdeflate_zlib_decompress(decompressor, input.baseAddress, input.count, output.baseAddress, output.count, &count)
        }
        if result != LIBDEFLATE_SUCCESS { count = 0 }
      }
      if result == LIBDEFLATE_SUCCESS { return output }
      guard result == LIBDEFLATE_INSUFFICIENT_SPACE, capacity < most else { return nil }
      capacity = min(most, capacity * 4)
    }
  }
}
