public import UnitModel

/// What a PDF says of itself, read from its bytes (ISO 32000-1, 7.5 and 14.7 to 14.9).
public enum PDFInspector {
  /// - Parameter inflate: unpacks what zlib has packed; nil where it cannot.
  /// - Returns: nil when the bytes are no PDF.
  public static func inspect(_ bytes: [UInt8], inflate: (ArraySlice<UInt8>) -> [UInt8]? = { _ in nil }) -> DocumentFacts? {
    guard find("%PDF-", in: bytes[..<min(1024, bytes.count)]) != nil else { return nil }
    // The catalog names tags and language. Since PDF 1.5 it may lie packed in a stream of objects.
    var packed: [Int: ArraySlice<UInt8>] = [:]
    var found = catalog(in: bytes)
    if found == nil {
      packed = packedObjects(in: bytes, inflate)
      found = packed.values.first { find("/Catalog", in: $0) != nil }
    }
    guard let catalog = found else { return DocumentFacts(isTagged: nil, hasTitle: nil, hasLanguage: nil) }
    let isTagged = find("/StructTreeRoot", in: catalog) != nil && find("/MarkInfo", in: catalog) != nil && !isFalse("/Marked", in: catalog)
    return DocumentFacts(isTagged: isTagged, hasTitle: hasTitle(bytes, packed), hasLanguage: find("/Lang", in: catalog) != nil)
  }

  /// Objects that lie packed in streams, by number; of two revisions the later one (ISO 32000-1, 7.5.7).
  private static func packedObjects(in bytes: [UInt8], _ inflate: (ArraySlice<UInt8>) -> [UInt8]?) -> [Int: ArraySlice<UInt8>] {
    var objects: [Int: ArraySlice<UInt8>] = [:]
    var rest = bytes[...]
    while let place = find("/ObjStm", in: rest) {
      rest = bytes[(place + 7)...]
      guard let start = lastObject(in: bytes[..<place]), let stream = find("stream", in: rest), let end = find("endstream", in: bytes[stream...])
      else {
        continue
      }
      rest = bytes[end...]
      let dictionary = bytes[start..<stream]
      let content = bytes[(stream + 6)..<end].drop { $0 == 0x0D || $0 == 0x0A }
      guard let first = number("/First", in: dictionary), find("/FlateDecode", in: dictionary) != nil, let text = inflate(content),
        first <= text.count
      else { continue }
      // Pairs of a number and a place behind the pairs.
      let numbers = text[..<first].split { $0 <= 0x20 }.compactMap { Int(String(decoding: $0, as: UTF8.self)).map { min($0, 1 << 40) } }
      for index in stride(from: 0, to: numbers.count - 1, by: 2) {
        let next = index + 3 < numbers.count ? first + numbers[index + 3] : text.count
        let begin = first + numbers[index + 1]
        if numbers[index + 1] >= 0, begin <= next, next <= text.count { objects[numbers[index]] = text[begin..<next] }
      }
    }
    return objects
  }

  private static func number(_ key: String, in bytes: ArraySlice<UInt8>) -> Int? {
    guard let place = find(key, in: bytes) else { return nil }
    let digits = bytes[(place + key.utf8.count)...].drop { $0 <= 0x20 }.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    return Int(String(decoding: digits, as: UTF8.self))
  }

  /// The object with `/Type /Catalog`; the last one, since a file grows at its end.
  private static func catalog(in bytes: [UInt8]) -> ArraySlice<UInt8>? {
    var found: ArraySlice<UInt8>?
    var rest = bytes[...]
    while let place = find("/Catalog", in: rest) {
      let behind = place + 8
      if let start = lastObject(in: bytes[..<place]), find("endobj", in: bytes[start..<place]) == nil {
        found = bytes[start..<(find("endobj", in: bytes[behind...]) ?? bytes.count)]
      }
      rest = bytes[behind...]
    }
    return found
  }

  /// Whether the metadata or the information dictionary has a title.
  private static func hasTitle(_ bytes: [UInt8], _ packed: [Int: ArraySlice<UInt8>]) -> Bool {
    if find("<dc:title>", in: bytes[...]) != nil { return true }
    guard let key = find("/Info", in: bytes[...]) else { return false }
    let reference = bytes[(key + 5)...].drop { $0 <= 0x20 }.prefix { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") || $0 == 0x20 }
    let start = find("\n\(String(decoding: reference, as: UTF8.self))obj", in: bytes[...])
    let direct = start.map { bytes[$0..<(find("endobj", in: bytes[$0...]) ?? bytes.count)] }
    guard let dictionary = direct ?? number("/Info", in: bytes[key...]).flatMap({ packed[$0] }) else { return false }
    guard let title = find("/Title", in: dictionary) else { return false }
    let value = dictionary[(title + 6)...].drop { $0 <= 0x20 }
    return !value.starts(with: "()".utf8) && !value.starts(with: "<>".utf8)
  }

  private static func isFalse(_ key: String, in bytes: ArraySlice<UInt8>) -> Bool {
    guard let place = find(key, in: bytes) else { return false }
    return bytes[(place + key.utf8.count)...].drop { $0 <= 0x20 }.starts(with: "false".utf8)
  }

  /// Where the content of the last object in some bytes begins.
  private static func lastObject(in bytes: ArraySlice<UInt8>) -> Int? {
    var index = bytes.endIndex - 3
    while index > bytes.startIndex {
      if bytes[index..<index + 3].elementsEqual("obj".utf8), bytes[index - 1] == 0x20 { return index + 3 }
      index -= 1
    }
    return nil
  }

  private static func find(_ needle: String, in bytes: ArraySlice<UInt8>) -> Int? {
    let needle = Array(needle.utf8)
    return bytes.withUnsafeBufferPointer { buffer in
      var index = 0
      while index <= buffer.count - needle.count {
        if buffer[index] == needle[0], needle.indices.allSatisfy({ buffer[index + $0] == needle[$0] }) { return bytes.startIndex + index }
        index += 1
      }
      return nil
    }
  }
}
