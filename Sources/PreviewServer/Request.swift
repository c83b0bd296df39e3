/// The head of an HTTP/1.1 request, as far as the preview needs it.
struct Request {
  var method: String
  /// Without the query, percent signs decoded.
  var path: String
  var host: String

  /// Bytes that a head may have.
  static let most = 16_384

  /// Reads a whole head, up to and with the empty line; nil when it is not HTTP/1.x.
  init?(_ head: some Collection<UInt8>) {
    let lines = String(decoding: head, as: UTF8.self).split(separator: "\r\n", omittingEmptySubsequences: false)
    let words = lines.first?.split(separator: " ") ?? []
    guard words.count == 3, words[2].hasPrefix("HTTP/1."), words[1].hasPrefix("/") else { return nil }
    method = String(words[0])
    let target = words[1].prefix { $0 != "?" && $0 != "#" }
    guard let path = Self.decoded(target) else { return nil }
    self.path = path
    var hosts: [String] = []
    for line in lines.dropFirst() {
      guard let colon = line.firstIndex(of: ":"), line[..<colon].lowercased() == "host" else { continue }
      hosts.append(line[line.index(after: colon)...].filter { $0 != " " && $0 != "\t" }.lowercased())
    }
    guard hosts.count == 1 else { return nil }
    host = hosts[0]
  }

  /// Percent signs decoded once; nil where they are not followed by two digits, or hide a zero.
  private static func decoded(_ text: Substring) -> String? {
    var bytes: [UInt8] = []
    var rest = Array(text.utf8)[...]
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "%") else {
        bytes.append(byte)
        continue
      }
      guard rest.count >= 2, let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16), value != 0 else { return nil }
      bytes.append(value)
      rest = rest.dropFirst(2)
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
