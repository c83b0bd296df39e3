/// A WebVTT file (W3C, "WebVTT: The Web Video Text Tracks Format"), as far as captions are judged by it.
public struct CaptionTrack: Sendable, Hashable {
  public struct Cue: Sendable, Hashable {
    /// Seconds.
    public var start: Double
    public var end: Double
    /// The words without tags, with line feeds between lines.
    public var text: String
    /// Line of the file, from 1.
    public var line: Int
  }

  public private(set) var cues: [Cue] = []
  /// Text of `NOTE` blocks and of the first line.
  public private(set) var notes: [String] = []
  /// Lines that no player reads, from 1, each with what is wrong.
  public private(set) var faults: [(line: Int, message: String)] = []

  /// Reads any bytes; what is wrong is a fault.
  public init(_ bytes: [UInt8]) {
    let body = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...]
    let lines = String(decoding: body, as: UTF8.self).split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    guard let first = lines.first, first == "WEBVTT" || first.hasPrefix("WEBVTT ") || first.hasPrefix("WEBVTT\t") else {
      faults.append((1, "the file does not begin with 'WEBVTT'"))
      return
    }
    notes.append(String(first.dropFirst(6)))
    var index = 1
    while index < lines.count {
      let start = index
      while index < lines.count, !lines[index].isEmpty { index += 1 }
      if index > start { read(Array(lines[start..<index]), from: start + 1) }
      index += 1
    }
  }

  /// One block between blank lines.
  private mutating func read(_ block: [Substring], from line: Int) {
    if block[0].hasPrefix("NOTE") {
      notes.append(block.joined(separator: " "))
      return
    }
    guard let timing = block.prefix(2).firstIndex(where: { $0.contains("-->") }) else {
      let isKnown = block[0].hasPrefix("STYLE") || block[0].hasPrefix("REGION") || line == 2 && block[0].contains(":")
      if !isKnown { faults.append((line, "this block has no times")) }
      return
    }
    let parts = block[timing].split(separator: " ", omittingEmptySubsequences: true)
    guard let arrow = parts.firstIndex(of: "-->"), arrow == 1, parts.count > 2, let start = Self.seconds(parts[0]), let end = Self.seconds(parts[2])
    else {
      faults.append((line + timing, "these times cannot be read"))
      return
    }
    if end <= start { faults.append((line + timing, "this caption ends before it begins")) }
    let text = block[(timing + 1)...].map(Self.withoutTags).joined(separator: "\n")
    cues.append(Cue(start: start, end: end, text: text, line: line + timing))
  }

  /// Seconds of `01:02.500` or `00:01:02.500`.
  private static func seconds(_ text: Substring) -> Double? {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2 || parts.count == 3, let last = parts.last, last.count == 6, last.dropFirst(2).first == ".", let seconds = Double(last),
      seconds < 60
    else { return nil }
    var total = 0.0
    for part in parts.dropLast() {
      guard part.count >= 2, part.utf8.allSatisfy({ $0 >= 48 && $0 <= 57 }), let number = Double(part) else { return nil }
      total = total * 60 + number
    }
    return total * 60 + seconds
  }

  private static func withoutTags(_ line: Substring) -> String {
    var result = ""
    var rest = line
    while let open = rest.firstIndex(of: "<"), let close = rest[open...].firstIndex(of: ">") {
      result += rest[..<open]
      rest = rest[rest.index(after: close)...]
    }
    return result + rest
  }

  public static func == (left: CaptionTrack, right: CaptionTrack) -> Bool {
    left.cues == right.cues && left.notes == right.notes && left.faults.map(\.line) == right.faults.map(\.line)
  }

  public func hash(into hasher: inout Hasher) { hasher.combine(cues) }
}
