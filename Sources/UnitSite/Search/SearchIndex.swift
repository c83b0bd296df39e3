public import UnitModel

/// The index of all words of a language, cut into small scripts by the beginnings of the words, so that a question loads
/// only what it asks about. Scripts, since a page opened from a disk may load nothing else.
public struct SearchIndex {
  /// A unit in the index.
  public struct Unit: Sendable {
    public var slug: String
    public var language: LanguageTag
    /// `SearchText.words`.
    public var words: [UInt8]

    public init(slug: String, language: LanguageTag, words: [UInt8]) {
      self.slug = slug
      self.language = language
      self.words = words
    }
  }

  /// Bytes that one script of words holds, where it is not of a single word: a question of three words stays below 50 kB.
  public static let most = 12_000
  /// The last section that a posting can name, as one digit in base 36; words of later ones lead to the unit itself.
  private static let lastSection: UInt8 = 35

  private let units: [Unit]
  private let language: LanguageTag

  public init(_ units: [Unit], language: LanguageTag) {
    self.units = units
    self.language = language
  }

  /// The scripts by name: `units.js` with the list of units and of the other scripts, and one for each beginning of words,
  /// as long as it takes to keep the script small.
  ///
  /// A script of words holds `word=posting,posting;…`. A posting is the distance from the unit before, in base 36, the
  /// section's number, one digit in base 36, and the weight, one digit.
  /// - Parameter most: bytes of words and postings that a script holds.
  public func files(most: Int = most) -> [(name: String, bytes: [UInt8])] {
    var files: [(name: String, bytes: [UInt8])] = []
    var names: [String] = []
    var cursors = [Int](repeating: 0, count: units.count)
    while let first = nextLetter(cursors) {
      let entries = SearchEntries(gather(first, &cursors))
      for shard in entries.shards(most: most) {
        let name = Self.name(of: shard.beginning)
        names.append(name)
        var script = Array("Waymark.search.words(\"\(name)\",\"".utf8)
        script += entries.bytes(of: shard.words)
        script += "\");\n".utf8
        files.append(("w-\(name).js", script))
      }
    }
    var list = ScriptWriter()
    list.raw("Waymark.search.units(")
    list.string(units.map { $0.language == language ? $0.slug : "\($0.slug):\($0.language)" }.joined(separator: " "))
    list.raw(",")
    list.string(names.joined(separator: " "))
    list.raw(");\n")
    return [("units.js", list.bytes)] + files
  }

  /// The smallest first letter among the words that the cursors stand at; nil behind the last ones.
  private func nextLetter(_ cursors: [Int]) -> [UInt8]? {
    var least: [UInt8]?
    for (unit, cursor) in zip(units, cursors) where cursor < unit.words.count {
      let start = cursor + 1
      if let least, unit.words[start] > least[0] { continue }
      let letter = Array(unit.words[start..<(start + Self.length(of: unit.words[start]))])
      if least.map({ letter.lexicographicallyPrecedes($0) }) ?? true { least = letter }
    }
    return least
  }

  /// The postings of the words with a first letter, unit by unit; moves the cursors behind them.
  private func gather(_ letter: [UInt8], _ cursors: inout [Int]) -> [SearchEntries.Posting] {
    var postings: [SearchEntries.Posting] = []
    for (number, unit) in units.enumerated() {
      unit.words.withUnsafeBufferPointer { words in
        var cursor = cursors[number]
        while cursor < words.count {
          let start = cursor + 1
          let end = start + Int(words[cursor])
          guard letter.indices.allSatisfy({ start + $0 < end && words[start + $0] == letter[$0] }) else { break }
          let section = words[end] > Self.lastSection ? 0 : words[end]
          postings.append(
            SearchEntries.Posting(
              word: FoldedWord(UnsafeBufferPointer(rebasing: words[start..<end])), unit: Int32(truncatingIfNeeded: number), section: section,
              weight: words[end + 1]))
          cursor = end + 2
        }
        cursors[number] = cursor
      }
    }
    return postings
  }

  /// Bytes of the letter that begins with a byte (RFC 3629).
  static func length(of byte: UInt8) -> Int { byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4 }

  /// A file name of plain letters: other scripts' letters by their numbers.
  private static func name(of beginning: [UInt8]) -> String {
    String(decoding: beginning, as: UTF8.self).unicodeScalars.map { $0.isASCII ? String($0) : "-" + String($0.value, radix: 16) }.joined()
  }
}
