extension [UInt8] {
  /// The bytes in a range; nil where it does not lie inside.
  subscript(safe range: Range<Int>) -> ArraySlice<UInt8>? {
    range.lowerBound >= 0 && range.upperBound <= count ? self[range] : nil
  }

  /// A whole number of up to 8 bytes, the highest first; nil where it does not lie inside.
  func big(_ start: Int, _ length: Int) -> Int? {
    guard start >= 0, length <= count - start else { return nil }
    return Int(clamping: self[start..<start + length].reduce(UInt64(0)) { $0 << 8 | UInt64($1) })
  }

  /// The same with the lowest byte first.
  func little(_ start: Int, _ length: Int) -> Int? {
    guard start >= 0, length <= count - start else { return nil }
    return Int(clamping: self[start..<start + length].reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) })
  }

  /// Whether an ASCII text stands at a place.
  func has(_ text: StaticString, at start: Int) -> Bool {
    guard start >= 0, text.utf8CodeUnitCount <= count - start else { return false }
    return self[start..<start + text.utf8CodeUnitCount].elementsEqual(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }
}
