/// The words in a text file or a WebVTT file.
enum MediaText {
  /// Paragraphs, from blank line to blank line; of captions the words alone, without times, settings, notes and tags.
  static func paragraphs(_ bytes: [UInt8]) -> [String] {
    var paragraphs: [String] = []
    var lines: [String] = []
    var isCue = false
    let text = String(decoding: bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...], as: UTF8.self)
    let isCaptions = text.hasPrefix("WEBVTT")
    for line: Substring in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) + [""] {
      if line.allSatisfy(\.isWhitespace) {
        if !lines.isEmpty { paragraphs.append(lines.joined(separator: " ")) }
        lines = []
        isCue = false
      } else if isCaptions, line.contains("-->") {
        isCue = true
      } else if isCue || !isCaptions {
        lines.append(isCaptions ? withoutTags(line) : String(line))
      }
    }
    return paragraphs
  }

  /// `<v Anna>Hello` names who speaks; other tags say only how the words look.
  private static func withoutTags(_ line: Substring) -> String {
    var result = ""
    var rest = line
    while let open = rest.firstIndex(of: "<"), let close = rest[open...].firstIndex(of: ">") {
      result += rest[..<open]
      let tag = rest[rest.index(after: open)..<close]
      if tag.hasPrefix("v "), !tag.dropFirst(2).isEmpty { result += tag.dropFirst(2) + ": " }
      rest = rest[rest.index(after: close)...]
    }
    return result + rest
  }
}
