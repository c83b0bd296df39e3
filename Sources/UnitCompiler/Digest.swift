import CLibCrypto

/// A SHA-256 digest.
public struct Digest: Sendable, Hashable {
  /// 32 bytes.
  public let bytes: [UInt8]

  init(bytes: [UInt8]) { self.bytes = bytes }

  /// The digest of some bytes.
  public init(of data: [UInt8]) {
    bytes = [UInt8](unsafeUninitializedCapacity: 32) { buffer, count in
      var length: UInt32 = 0
      if EVP_Digest(data, data.count, buffer.baseAddress, &length, OpaquePointer(bitPattern: Self.algorithm), nil) == 1 { count = Int(length) }
    }
  }

  /// The address of libcrypto's SHA-256, looked up once: `EVP_sha256()` is looked up again, under a lock, at each use.
  private static let algorithm = UInt(bitPattern: EVP_MD_fetch(nil, "SHA256", nil))

  /// The digest of several parts, each with its length, so that no two lists of parts are the same bytes.
  public init(ofParts parts: [[UInt8]]) {
    var data: [UInt8] = []
    for part in parts {
      withUnsafeBytes(of: UInt64(part.count).littleEndian) { data.append(contentsOf: $0) }
      data.append(contentsOf: part)
    }
    self.init(of: data)
  }

  /// 16 hexadecimal digits that name what a person judged.
  public static func short(of data: [UInt8]) -> String { String(Digest(of: data).hexadecimal.prefix(16)) }

  public var hexadecimal: String {
    let digits: StaticString = "0123456789abcdef"
    return String(unsafeUninitializedCapacity: bytes.count * 2) { buffer in
      for (index, byte) in bytes.enumerated() {
        buffer[2 * index] = digits.utf8Start[Int(byte >> 4)]
        buffer[2 * index + 1] = digits.utf8Start[Int(byte & 15)]
      }
      return bytes.count * 2
    }
  }
}
