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

  /// Bytes of words over all units from which the scripts are cut by two letters instead of one.
  private static let manyBytes = 200_000

  private let units: [Unit]
  /// Letters that name a script.
  private let depth: Int

  public init(_ units: [Unit]) {
    self.units = units
    depth = units.reduce(0) { $0 + $1.words.count } > Self.manyBytes ? 2 : 1
  }

  /// The scripts by name: `units.js` with the list of units and of the other scripts, and one for each beginning of words.
  ///
  /// A script of words holds `word=posting,posting;…`. A posting is the distance from the unit before, in base 36, a dot,
  /// the section's number in base 36, and the weight, one digit.
  public func files() -> [(name: String, bytes: [UInt8])] {
    var list = ScriptWriter()
    list.raw("Waymark.search.units(\(depth),")
    list.string(units.map { "\($0.slug):\($0.language)" }.joined(separator: " "))
    list.raw(",")
    let beginnings = beginnings()
    list.string(beginnings.map(Self.name).joined(separator: " "))
    list.raw(");\n")
    var files = [(name: "units.js", bytes: list.bytes)]
    var cursors = units.map { _ in 0 }
    for beginning in beginnings {
      var postings: [Posting] = []
      for unit in units.indices {
        let words = units[unit].words
        while cursors[unit] < words.count {
          let start = cursors[unit] + 1
          let end = start + Int(words[start - 1])
          guard belongs(words[start..<end], to: beginning) else { break }
          postings.append(Posting(word: FoldedWord(words[start..<end]), unit: Int32(unit), section: words[end], weight: words[end + 1]))
          cursors[unit] = end + 2
        }
      }
      postings.sort { $0.word == $1.word ? $0.unit < $1.unit : $0.word < $1.word }
      let name = Self.name(of: beginning)
      files.append(("\(name).js", script(name, postings)))
    }
    return files
  }

  private struct Posting {
    var word: FoldedWord
    var unit: Int32
    var section: UInt8
    var weight: UInt8
  }

  private func script(_ name: String, _ postings: [Posting]) -> [UInt8] {
    var bytes = Array("Waymark.search.words(\"\(name)\",\"".utf8)
    bytes.reserveCapacity(postings.count * 8)
    var before: FoldedWord?
    var last: Int32 = 0
    for posting in postings {
      if posting.word == before {
        bytes.append(UInt8(ascii: ","))
      } else {
        if before != nil { bytes.append(UInt8(ascii: ";")) }
        posting.word.append(to: &bytes)
        bytes.append(UInt8(ascii: "="))
        before = posting.word
        last = 0
      }
      bytes += String(posting.unit - last, radix: 36).utf8
      bytes.append(UInt8(ascii: "."))
      bytes += String(posting.section, radix: 36).utf8
      bytes.append(UInt8(ascii: "0") + posting.weight)
      last = posting.unit
    }
    bytes += "\");\n".utf8
    return bytes
  }

  /// The beginnings of all words, in the order of their bytes.
  private func beginnings() -> [[UInt8]] {
    var found: Set<[UInt8]> = []
    for unit in units {
      var index = 0
      var before: [UInt8] = []
      while index < unit.words.count {
        let end = index + 1 + Int(unit.words[index])
        let word = unit.words[(index + 1)..<end]
        if before.isEmpty || !belongs(word, to: before) {
          before = Self.beginning(of: word, depth: depth)
          found.insert(before)
        }
        index = end + 2
      }
    }
    return found.sorted { $0.lexicographicallyPrecedes($1) }
  }

  private func belongs(_ word: ArraySlice<UInt8>, to beginning: [UInt8]) -> Bool {
    guard word.starts(with: beginning) else { return false }
    return word.count == beginning.count || beginning.count { $0 & 0xC0 != 0x80 } == depth
  }

  /// The first letters of a word.
  private static func beginning(of word: ArraySlice<UInt8>, depth: Int) -> [UInt8] {
    var letters = 0
    let end = word.firstIndex { byte in
      if byte & 0xC0 != 0x80 { letters += 1 }
      return letters > depth
    }
    return Array(word[..<(end ?? word.endIndex)])
  }

  /// A file name of plain letters: other scripts' letters by their numbers.
  private static func name(of beginning: [UInt8]) -> String {
    String(decoding: beginning, as: UTF8.self).unicodeScalars.map { $0.isASCII ? String($0) : "-" + String($0.value, radix: 16) }.joined()
  }
}
