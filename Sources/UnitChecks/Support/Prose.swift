public import UnitModel

/// The running text of one paragraph, heading or table cell.
public struct Passage: Sendable {
  /// What the one reading of the text noticed in a passage.
  public struct Traits: OptionSet, Sendable {
    public let rawValue: UInt32
    public init(rawValue: UInt32) { self.rawValue = rawValue }

    static let emoji = Traits(rawValue: 1)
    /// Letters borrowed from mathematics or East Asian typography.
    static let styledLetters = Traits(rawValue: 1 << 1)
    /// Characters without width, or that change the direction.
    static let hidden = Traits(rawValue: 1 << 2)
    static let arrow = Traits(rawValue: 1 << 3)
    /// Four words, or 15 letters, in capitals without punctuation between them.
    static let capitals = Traits(rawValue: 1 << 4)
    /// Four single letters with a blank between them.
    static let spacedLetters = Traits(rawValue: 1 << 5)
    /// A one- or two-digit number before a slash and a digit.
    static let slashDate = Traits(rawValue: 1 << 6)
    /// A line that begins as the item of a list would.
    static let marker = Traits(rawValue: 1 << 7)
    static let longSentence = Traits(rawValue: 1 << 8)
    static let longPassage = Traits(rawValue: 1 << 9)
    static let drawing = Traits(rawValue: 1 << 10)
    /// Two hard breaks in a row, or several no-break spaces.
    static let blankLine = Traits(rawValue: 1 << 11)
    static let quotation = Traits(rawValue: 1 << 12)
    /// Two or more blanks, or a tab, inside a line.
    static let wideBlank = Traits(rawValue: 1 << 13)
    static let footnoteMark = Traits(rawValue: 1 << 14)
    // Words of the lists; see `WordTable`.
    static let colour = Traits(rawValue: 1 << 20)
    static let position = Traits(rawValue: 1 << 21)
    static let device = Traits(rawValue: 1 << 22)
    static let sound = Traits(rawValue: 1 << 23)
    static let timeLimit = Traits(rawValue: 1 << 24)
    static let placeholder = Traits(rawValue: 1 << 25)
  }

  /// Index of the block.
  public let node: Int
  public let kind: NodeKind
  /// Its bytes in `Prose.bytes`.
  public let range: Range<Int>
  public let words: Int
  public let traits: Traits
}

/// The running text of a unit as one buffer, read once for all checks: passages, and in each what is worth a closer look.
/// Code, gaps and bare addresses are one byte 1, the start of strong text is a byte 2, soft breaks are line feeds (10),
/// hard breaks vertical tabs (11). Passages marked as another language are left out.
public struct Prose: Sendable {
  static let opaque: UInt8 = 1
  static let strong: UInt8 = 2
  static let softBreak: UInt8 = 10
  static let hardBreak: UInt8 = 11
  static let paragraphLimit = 120

  struct Segment: Sendable {
    var prose: Int32
    var count: Int32
    var source: SourceSpan
  }

  struct Sentence: Sendable {
    var passage: Int
    var range: Range<Int>
    var words: Int
  }

  public internal(set) var bytes: [UInt8] = []
  public internal(set) var passages: [Passage] = []
  var segments: [Segment] = []
  var longSentences: [Sentence] = []
  var wordCount = 0
  /// How many words are typical of each of `WordTable.languages`.
  var languageHits = [Int](repeating: 0, count: WordTable.languages.count)

  init(of document: Document, language: LanguageTag, words: WordLists) {
    bytes.reserveCapacity(document.text.count + 64)
    passages.reserveCapacity(document.nodes.count / 4)
    segments.reserveCapacity(document.nodes.count)
    let limit = words.sentenceLimit
    words.table.withScanner { scanner in
      var index = 1
      while index < document.nodes.count {
        let node = document.nodes[index]
        if node.attributes >= 0, Self.isForeign(index, document, language) {
          index = Int(node.end)
          continue
        }
        switch node.kind {
        case .paragraph, .heading, .tableCell:
          let start = bytes.count
          append(index, of: document, language)
          let result = scanner.scan(bytes, start..<bytes.count, sentenceLimit: node.kind == .paragraph ? limit : .max)
          for sentence in result.longSentences {
            longSentences.append(Sentence(passage: passages.count, range: sentence.range, words: sentence.words))
          }
          var traits = result.traits
          if node.kind == .paragraph, result.words > Self.paragraphLimit { traits.insert(.longPassage) }
          wordCount += result.words
          passages.append(Passage(node: index, kind: node.kind, range: start..<bytes.count, words: result.words, traits: traits))
          index = Int(node.end)
        default: index += 1
        }
      }
      languageHits = scanner.languageHits
    }
  }

  /// The place in the file of a range of `bytes`.
  func span(_ range: Range<Int>) -> SourceSpan {
    let first = segment(at: range.lowerBound)
    let last = segment(at: max(range.lowerBound, range.upperBound - 1))
    guard let first, let last else { return SourceSpan(start: 0, end: 0) }
    let start = isExact(first) ? Int(first.source.start) + range.lowerBound - Int(first.prose) : Int(first.source.start)
    let end = isExact(last) ? Int(last.source.start) + range.upperBound - Int(last.prose) : Int(last.source.end)
    let clampedStart = min(max(start, Int(first.source.start)), Int(first.source.end))
    return SourceSpan(clampedStart..<max(clampedStart, min(end, Int(last.source.end))))
  }

  func string(_ range: Range<Int>) -> String {
    String(decoding: bytes[range].lazy.filter { $0 > 2 }.map { $0 == Self.softBreak || $0 == Self.hardBreak ? 0x20 : $0 }, as: UTF8.self)
  }

  private func isExact(_ segment: Segment) -> Bool { Int(segment.count) == segment.source.range.count }

  private func segment(at offset: Int) -> Segment? {
    var low = 0
    var high = segments.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if Int(segments[middle].prose) <= offset { low = middle } else { high = middle }
    }
    return segments.isEmpty ? nil : segments[low]
  }

  private mutating func append(_ block: Int, of document: Document, _ language: LanguageTag) {
    var index = block + 1
    let end = Int(document.nodes[block].end)
    while index < end {
      let node = document.nodes[index]
      if node.attributes >= 0, Self.isForeign(index, document, language) {
        append(Self.opaque, node.span)
        index = Int(node.end)
        continue
      }
      switch node.kind {
      case .text:
        segments.append(Segment(prose: Int32(bytes.count), count: Int32(node.literal.count), source: node.span))
        bytes.append(contentsOf: document.text[node.literal.range])
        index += 1
      case .softBreak:
        append(Self.softBreak, node.span)
        index += 1
      case .lineBreak:
        append(Self.hardBreak, node.span)
        index += 1
      case .strong:
        append(Self.strong, node.span)
        index += 1
      case .code, .gap:
        append(Self.opaque, node.span)
        index = Int(node.end)
      case .link where node.flags.contains(.autolink):
        append(Self.opaque, node.span)
        index = Int(node.end)
      case .image: index = Int(node.end)
      default: index += 1
      }
    }
  }

  private mutating func append(_ byte: UInt8, _ span: SourceSpan) {
    segments.append(Segment(prose: Int32(bytes.count), count: 1, source: span))
    bytes.append(byte)
  }

  /// Whether a node is marked as a language other than the unit's.
  private static func isForeign(_ node: Int, _ document: Document, _ language: LanguageTag) -> Bool {
    guard let value = document.attributes(of: node)?.value("lang"), let tag = LanguageTag(value) else { return false }
    return tag.primary != language.primary
  }
}
