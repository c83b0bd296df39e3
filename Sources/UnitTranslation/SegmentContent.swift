/// The words of a segment with the codes between them.
public struct SegmentContent: Sendable, Hashable {
  public enum Piece: Sendable, Hashable {
    case text(String)
    /// A code of a pair opens; codes are numbered from 1.
    case open(Int)
    case close(Int)
    case point(Int)
  }

  public private(set) var pieces: [Piece]

  public init(_ pieces: [Piece] = []) {
    self.pieces = []
    for piece in pieces { append(piece) }
  }

  /// Adds a piece; texts side by side become one.
  public mutating func append(_ piece: Piece) {
    if case .text(let text) = piece {
      if text.isEmpty { return }
      if case .text(let before)? = pieces.last {
        pieces[pieces.count - 1] = .text(before + text)
        return
      }
    }
    pieces.append(piece)
  }

  /// Whether there is nothing to translate: no letter or digit outside the codes.
  public var isEmpty: Bool {
    !pieces.contains { piece in
      if case .text(let text) = piece {
        text.unicodeScalars.contains { $0.properties.isAlphabetic || $0.properties.numericType != nil }
      } else {
        false
      }
    }
  }

  /// Numbers of the codes, each once for its opening or point.
  var codes: [Int] {
    pieces.compactMap { piece in
      switch piece {
      case .open(let number), .point(let number): number
      case .text, .close: nil
      }
    }
  }

  /// The content on one line: words as they are, codes as `<1>…</1>` and `<2/>`. Formats without elements of their own
  /// and the record of what was translated use it.
  public var tagged: String {
    pieces.reduce(into: "") { line, piece in
      switch piece {
      case .text(let text): line += Self.escape(text)
      case .open(let number): line += "<\(number)>"
      case .close(let number): line += "</\(number)>"
      case .point(let number): line += "<\(number)/>"
      }
    }
  }

  /// Reads what `tagged` wrote. Anything else between angle brackets is text.
  public init(tagged line: String) {
    self.init()
    var rest = line[...]
    while let open = rest.firstIndex(of: "<") {
      append(.text(Self.unescape(rest[..<open])))
      guard let close = rest[open...].firstIndex(of: ">"), let piece = Self.tag(rest[rest.index(after: open)..<close]) else {
        append(.text("<"))
        rest = rest[rest.index(after: open)...]
        continue
      }
      append(piece)
      rest = rest[rest.index(after: close)...]
    }
    append(.text(Self.unescape(rest)))
  }

  private static func tag(_ inside: Substring) -> Piece? {
    if inside.hasPrefix("/") { return Int(inside.dropFirst()).map(Piece.close) }
    if inside.hasSuffix("/") { return Int(inside.dropLast()).map(Piece.point) }
    return Int(inside).map(Piece.open)
  }

  /// Every text of every translation comes by here, and hardly one has anything to escape.
  private static func escape(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "&") }) else { return text }
    return text.replacing("&amp;", with: "&amp;amp;").replacing("&lt;", with: "&amp;lt;").replacing("<", with: "&lt;")
  }

  private static func unescape(_ text: Substring) -> String {
    var result = ""
    var rest = text
    while let ampersand = rest.firstIndex(of: "&") {
      result += rest[..<ampersand]
      rest = rest[ampersand...]
      let (written, meant) = rest.hasPrefix("&lt;") ? ("&lt;", "<") : rest.hasPrefix("&amp;") ? ("&amp;", "&") : ("&", "&")
      result += meant
      rest = rest.dropFirst(written.count)
    }
    return result + rest
  }
}
