import UnitModel

/// What a manifest or a page refers to, as a path inside the package.
enum PackageReference: Equatable {
  /// A path from the package's root; percent-encoding resolved, query and fragment left out.
  case inside(String)
  /// Leaves the package's folder.
  case outside
  /// An address with a scheme or a host, such as `https:` or `//host`.
  case remote
  /// Nothing to load: empty, a fragment, `data:`, `mailto:` or `javascript:`.
  case nothing

  /// - Parameter folder: The folder the reference is relative to, with `/` at the end, or empty.
  init(_ text: String, in folder: String = "") {
    let text = text.split { $0 == "\n" || $0 == "\t" || $0 == "\r" }.joined().trimmed
    guard let first = text.first, first != "#", first != "?" else {
      self = .nothing
      return
    }
    if text.hasPrefix("//") {
      self = .remote
    } else if let scheme = Self.scheme(of: text) {
      self = ["http", "https", "ftp", "file", "ws", "wss"].contains(scheme) ? .remote : .nothing
    } else {
      let path = text.prefix { $0 != "?" && $0 != "#" }
      self = Self.resolve(String(decoding: PercentEncoding.decoded(path.utf8), as: UTF8.self), in: path.hasPrefix("/") ? "/" : folder)
    }
  }

  private static func scheme(of text: String) -> String? {
    guard let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")) else { return nil }
    let scheme = text[..<colon]
    let isScheme =
      scheme.first?.isLetter == true
      && scheme.utf8.allSatisfy { byte in
        byte < 128 && (Character(Unicode.Scalar(byte)).isLetter || Character(Unicode.Scalar(byte)).isNumber || byte == 43 || byte == 45 || byte == 46)
      }
    return isScheme ? scheme.lowercased() : nil
  }

  private static func resolve(_ path: String, in folder: String) -> PackageReference {
    if folder == "/" { return .outside }
    var parts: [Substring] = []
    for part in (folder + path).split(separator: "/") where part != "." {
      if part == ".." {
        if parts.popLast() == nil { return .outside }
      } else {
        parts.append(part)
      }
    }
    return .inside(parts.joined(separator: "/"))
  }
}

extension String {
  /// Without white space at its ends.
  var trimmed: String {
    guard let first = firstIndex(where: { !$0.isWhitespace }), let last = lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(self[first...last])
  }
}
