import UnitModel

/// The words of a unit as readers meet them, read once per unit and shared by all checks: blocks, sentences, words, each
/// with its place. Alternatives of pictures and raw HTML are left out; gaps and breaks are blanks. A class, so that handing it
/// to a check copies nothing.
final class Prose {
  /// A paragraph, heading or table cell.
  struct Block {
    let node: Int
    let kind: NodeKind
    var bytes: Range<Int>
    var words: Range<Int> = 0..<0
    var sentences: Range<Int> = 0..<0
    var marks: Range<Int> = 0..<0
    var present = ByteSet()
    /// Whether it holds bytes that may be emoji, arrows or other signs outside of ASCII.
    var hasSigns: Bool { present.contains(0xE2) || present.containsAny(from: 0xEF) }
  }

  struct Word {
    let start: UInt32
    let end: UInt32
    /// FNV-1a of the word in lower case.
    let hash: UInt64
    /// Letters and digits.
    let length: UInt16
    var flags: Flags
    /// What the lists of the unit's language say of it.
    var classes: WordClasses = []
    /// Languages that have it among their most frequent words.
    var languages: LanguageSet = []

    struct Flags: OptionSet {
      let rawValue: UInt8
      static let capitalised = Flags(rawValue: 1)
      static let allCapitals = Flags(rawValue: 2)
      static let digits = Flags(rawValue: 4)
      /// Inside a code span.
      static let code = Flags(rawValue: 8)
      /// Marked as another language.
      static let foreign = Flags(rawValue: 16)
    }

    var range: Range<Int> { Int(start)..<Int(end) }
  }

  struct Sentence {
    let block: Int
    let bytes: Range<Int>
    let words: Range<Int>
  }

  /// What an inline element covers.
  struct Mark {
    let node: Int
    let kind: NodeKind
    let bytes: Range<Int>
  }

  /// Words that an entry of a list describes.
  struct Match {
    let classes: WordClasses
    let words: Range<Int>
  }

  /// The text of all blocks, one behind the other.
  private(set) var bytes: [UInt8] = []
  /// The same in lower case, byte for byte.
  private(set) var lower: [UInt8] = []
  private(set) var blocks: [Block] = []
  /// For each node the number of blocks before it, and behind the last one that of all.
  private var blocksBefore: [Int32] = []
  private(set) var words: [Word] = []
  private(set) var sentences: [Sentence] = []
  private(set) var marks: [Mark] = []
  private(set) var matches: [Match] = []
  /// Where runs of `bytes` come from: the node, and whether its source has the same bytes.
  private var origins: [(start: Int, node: Int32)] = []
  private let document: Document

  init(_ document: Document, source: SourceFile, lists: WordLists) {
    self.document = document
    bytes.reserveCapacity(document.text.count)
    var index = 1
    while index < document.nodes.count {
      switch document.nodes[index].kind {
      case .paragraph, .heading, .tableCell:
        read(block: index)
        index = Int(document.nodes[index].end)
      default: index += 1
      }
    }
    blocksBefore.reserveCapacity(document.nodes.count + 1)
    for (number, block) in blocks.enumerated() {
      while blocksBefore.count <= block.node { blocksBefore.append(Int32(number)) }
    }
    while blocksBefore.count <= document.nodes.count { blocksBefore.append(Int32(blocks.count)) }
    lower = LowerCase.bytes(bytes)
    words.reserveCapacity(bytes.count / 5)
    for block in blocks.indices {
      let first = words.count
      Tokenizer.appendWords(of: bytes, lower, blocks[block].bytes, lists.lexicon, to: &words)
      blocks[block].words = first..<words.count
      flagMarkedWords(of: block)
      let firstSentence = sentences.count
      sentences += SentenceSplitter.sentences(of: block, in: self, lists)
      blocks[block].sentences = firstSentence..<sentences.count
      lists.lexicon.appendMatches(in: &words, first..<words.count, lower, to: &matches)
    }
  }

  func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  func text(of word: Word) -> String { text(word.range) }

  /// Whether a word has a vowel; one without, such as "HTTP", is read letter by letter.
  func hasVowel(_ word: Word) -> Bool { lower[word.range].contains { $0 >= 0x80 || "aeiouy".utf8.contains($0) } }

  /// The block of a paragraph, heading or cell.
  func block(ofNode node: Int) -> Block? { blocks(from: node, before: node + 1).first }

  /// The blocks of some nodes, which follow one another.
  func blocks(from node: Int, before end: Int) -> ArraySlice<Block> { blocks[firstBlock(from: node)..<firstBlock(from: end)] }

  private func firstBlock(from node: Int) -> Int { Int(blocksBefore[min(node, document.nodes.count)]) }

  /// Matches of entries that have one of these classes.
  func matches(_ classes: WordClasses) -> [Match] { matches.filter { !$0.classes.isDisjoint(with: classes) } }

  /// The sentence a word lies in.
  func sentence(ofWord word: Int) -> Int? {
    var low = 0
    var high = sentences.count
    while low < high {
      let middle = (low + high) / 2
      if sentences[middle].words.upperBound <= word { low = middle + 1 } else { high = middle }
    }
    return low < sentences.count && sentences[low].words.contains(word) ? low : nil
  }

  /// Whether one of the words has one of the classes.
  func has(_ classes: WordClasses, in range: Range<Int>) -> Bool { range.contains { !words[$0].classes.isDisjoint(with: classes) } }

  /// Whether a stretch names something: in bold, as a link, as code, or between quotation marks.
  func namesSomething(_ range: Range<Int>, in block: Int) -> Bool {
    let isNamed = blocks[block].marks.contains { index in
      [.strong, .emphasis, .code, .link].contains(marks[index].kind) && marks[index].bytes.overlaps(range)
    }
    return isNamed || Quotation.ranges(in: bytes, range).contains { !$0.isEmpty }
  }

  /// The bytes of the source behind a stretch of text. Inside a text with escapes or entities, the whole of that text.
  func span(_ range: Range<Int>) -> SourceSpan {
    let first = place(range.lowerBound, isEnd: false)
    let last = place(max(range.lowerBound, range.upperBound - 1), isEnd: true)
    return SourceSpan(first..<max(first, last))
  }

  // MARK: Reading

  private func read(block node: Int) {
    var block = Block(node: node, kind: document.nodes[node].kind, bytes: bytes.count..<bytes.count)
    let firstMark = marks.count
    var open: [(mark: Int, end: Int)] = []
    var rawLanguage: Int?
    var index = node + 1
    let end = Int(document.nodes[node].end)
    while index < end {
      while let last = open.last, last.end <= index {
        close(last.mark)
        open.removeLast()
      }
      let child = document.nodes[index]
      switch child.kind {
      case .text, .code:
        if child.kind == .code { marks.append(Mark(node: index, kind: .code, bytes: bytes.count..<bytes.count + Int(child.literal.count))) }
        append(document.text[child.literal.range], from: index)
      case .softBreak: append([0x20], from: index)
      case .lineBreak: append([0x0A], from: index)
      case .gap, .image:
        append([0x20], from: index)
        index = Int(child.end)
        continue
      case .htmlInline:
        let tag = document.string(child.literal)
        if tag.hasPrefix("</"), let mark = rawLanguage {
          close(mark)
          rawLanguage = nil
        } else if tag.contains(" lang="), rawLanguage == nil {
          rawLanguage = marks.count
          marks.append(Mark(node: index, kind: .htmlInline, bytes: bytes.count..<bytes.count))
        }
      case .strong, .emphasis, .link, .span, .strikethrough:
        open.append((marks.count, Int(child.end)))
        marks.append(Mark(node: index, kind: child.kind, bytes: bytes.count..<bytes.count))
      default: break
      }
      index += 1
    }
    for last in open.reversed() { close(last.mark) }
    block.marks = firstMark..<marks.count
    block.bytes = block.bytes.lowerBound..<bytes.count
    bytes.withUnsafeBufferPointer { block.present.insert(contentsOf: UnsafeBufferPointer(rebasing: $0[block.bytes])) }
    blocks.append(block)
    bytes.append(0x0A)
  }

  private func close(_ mark: Int) {
    marks[mark] = Mark(node: marks[mark].node, kind: marks[mark].kind, bytes: marks[mark].bytes.lowerBound..<bytes.count)
  }

  private func append(_ literal: some Collection<UInt8>, from node: Int) {
    origins.append((bytes.count, Int32(node)))
    bytes.append(contentsOf: literal)
  }

  private func flagMarkedWords(of block: Int) {
    func isForeign(_ node: Int) -> Bool { document.nodes[node].attributes >= 0 && document.attributes(of: node)?.has("lang") ?? false }
    if isForeign(blocks[block].node) { for word in blocks[block].words { words[word].flags.insert(.foreign) } }
    for index in blocks[block].marks {
      let mark = marks[index]
      let flag: Word.Flags
      if mark.kind == .code { flag = .code } else if mark.kind == .htmlInline || isForeign(mark.node) { flag = .foreign } else { continue }
      for word in blocks[block].words where mark.bytes.overlaps(words[word].range) { words[word].flags.insert(flag) }
    }
  }

  private func place(_ offset: Int, isEnd: Bool) -> Int {
    var low = 0
    var high = origins.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if origins[middle].start <= offset { low = middle } else { high = middle }
    }
    guard low < origins.count else { return Int(document.nodes[0].span.start) }
    let node = document.nodes[Int(origins[low].node)]
    if node.kind == .text, Int(node.span.end - node.span.start) == Int(node.literal.count) {
      return min(Int(node.span.end), Int(node.span.start) + offset - origins[low].start + (isEnd ? 1 : 0))
    }
    return Int(isEnd ? node.span.end : node.span.start)
  }
}
