/// Writes values one behind the other, for the build's own record.
struct ByteEncoder {
  private(set) var bytes: [UInt8] = []

  /// A whole number, 7 bits to a byte, the sign in the lowest bit.
  mutating func number(_ value: Int) {
    var rest = UInt64(bitPattern: Int64((value << 1) ^ (value >> (Int.bitWidth - 1))))
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  mutating func blob(_ blob: some Collection<UInt8>) {
    number(blob.count)
    bytes.append(contentsOf: blob)
  }

  mutating func text(_ text: String) { blob(text.utf8) }

  mutating func optional<Value>(_ value: Value?, _ write: (inout ByteEncoder, Value) -> Void) {
    number(value == nil ? 0 : 1)
    if let value { write(&self, value) }
  }

  mutating func list<Value>(_ values: some Collection<Value>, _ write: (inout ByteEncoder, Value) -> Void) {
    number(values.count)
    for value in values { write(&self, value) }
  }
}

/// Reads what `ByteEncoder` wrote. Any other bytes give an error, never a trap.
struct ByteDecoder {
  struct Malformed: Error {}

  private let bytes: ArraySlice<UInt8>
  private var index: Int

  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    index = bytes.startIndex
  }

  var isAtEnd: Bool { index == bytes.endIndex }

  mutating func number() throws(Malformed) -> Int {
    var value: UInt64 = 0
    for shift in stride(from: 0, through: 63, by: 7) {
      guard index < bytes.endIndex else { throw Malformed() }
      let byte = bytes[index]
      index += 1
      value |= UInt64(byte & 0x7F) << UInt64(shift)
      if byte < 0x80 { return Int(Int64(bitPattern: value >> 1) ^ -Int64(bitPattern: value & 1)) }
    }
    throw Malformed()
  }

  mutating func blob() throws(Malformed) -> ArraySlice<UInt8> {
    let count = try number()
    guard count >= 0, count <= bytes.endIndex - index else { throw Malformed() }
    defer { index += count }
    return bytes[index..<index + count]
  }

  mutating func text() throws(Malformed) -> String { String(decoding: try blob(), as: UTF8.self) }

  mutating func optional<Value>(_ read: (inout ByteDecoder) throws(Malformed) -> Value) throws(Malformed) -> Value? {
    try number() == 0 ? nil : try read(&self)
  }

  mutating func list<Value>(_ read: (inout ByteDecoder) throws(Malformed) -> Value) throws(Malformed) -> [Value] {
    let count = try number()
    guard count >= 0, count <= bytes.endIndex - index else { throw Malformed() }
    var values: [Value] = []
    values.reserveCapacity(count)
    for _ in 0..<count { values.append(try read(&self)) }
    return values
  }

  mutating func one<Value: RawRepresentable>(of type: Value.Type) throws(Malformed) -> Value where Value.RawValue == UInt8 {
    guard let value = Value(rawValue: UInt8(truncatingIfNeeded: try number())) else { throw Malformed() }
    return value
  }
}
