/// What a word or phrase of a list is good for; one class per list of `WordLists`.
struct WordClasses: OptionSet, Sendable, Hashable {
  let rawValue: UInt64

  static let colour = WordClasses(rawValue: 1 << 0)
  /// A colour as the only way to recognise something: "in red", "marked green".
  static let colourUse = WordClasses(rawValue: 1 << 1)
  /// Things one operates or answers with: "button", "answer".
  static let control = WordClasses(rawValue: 1 << 2)
  /// Verbs that tell a learner to do something on the page.
  static let instruction = WordClasses(rawValue: 1 << 3)
  /// Verbs that point: "see", "shown".
  static let reference = WordClasses(rawValue: 1 << 4)
  /// "above", "below".
  static let aboveBelow = WordClasses(rawValue: 1 << 5)
  /// "on the right", "in the upper left corner".
  static let side = WordClasses(rawValue: 1 << 6)
  /// "round", "larger".
  static let shape = WordClasses(rawValue: 1 << 7)
  static let hearing = WordClasses(rawValue: 1 << 8)
  static let sound = WordClasses(rawValue: 1 << 9)
  /// "shows", "screen": a sound is not the only sign then.
  static let visible = WordClasses(rawValue: 1 << 10)
  /// Gestures that need one kind of device: "hover", "right-click".
  static let device = WordClasses(rawValue: 1 << 11)
  /// "click", "tap": common, and still one kind of device.
  static let pointer = WordClasses(rawValue: 1 << 12)
  /// "keyboard", "touch": another way is named.
  static let otherDevice = WordClasses(rawValue: 1 << 13)
  static let newWindow = WordClasses(rawValue: 1 << 14)
  static let step = WordClasses(rawValue: 1 << 15)
  static let timeUnit = WordClasses(rawValue: 1 << 16)
  static let timeLimit = WordClasses(rawValue: 1 << 17)
  static let timed = WordClasses(rawValue: 1 << 18)
  static let noLimit = WordClasses(rawValue: 1 << 19)
  static let placeholder = WordClasses(rawValue: 1 << 20)
  static let idiom = WordClasses(rawValue: 1 << 21)
  static let transcript = WordClasses(rawValue: 1 << 22)
  /// Charts, maps and the like: pictures that need more than a line.
  static let complexImage = WordClasses(rawValue: 1 << 23)
  /// Posters, slides and the like: pictures of text.
  static let textImage = WordClasses(rawValue: 1 << 24)
  static let codeImage = WordClasses(rawValue: 1 << 25)
  static let allOfThese = WordClasses(rawValue: 1 << 26)
  static let determiner = WordClasses(rawValue: 1 << 27)
  /// "labelled", "called": something beside colour or place names it.
  static let handle = WordClasses(rawValue: 1 << 28)
  /// A word that ends with a full stop inside a sentence.
  static let abbreviation = WordClasses(rawValue: 1 << 29)
  static let formula = WordClasses(rawValue: 1 << 30)
  /// Names of files that give an answer away.
  static let answerLeak = WordClasses(rawValue: 1 << 31)
  /// Things that only a page has: "button", "menu".
  static let widget = WordClasses(rawValue: 1 << 32)
  /// Things that a page shows: "picture", "map".
  static let shown = WordClasses(rawValue: 1 << 33)
  /// Sounds that a device makes: "beep".
  static let beep = WordClasses(rawValue: 1 << 34)
  /// Words that make a sound a sign of something: "wait for", "means".
  static let soundCue = WordClasses(rawValue: 1 << 35)
  /// Verbs for getting a task done: "finish", "answer".
  static let finishing = WordClasses(rawValue: 1 << 36)
  /// "must", "only"; verbs that begin an order.
  static let obligation = WordClasses(rawValue: 1 << 37)
  /// "in", "within" before a span of time.
  static let within = WordClasses(rawValue: 1 << 38)
  /// What a page may do by itself: "closes", "changes".
  static let pageEvent = WordClasses(rawValue: 1 << 39)
  /// Names of a limit: "time limit", "maximum time".
  static let limitName = WordClasses(rawValue: 1 << 40)
  /// A limit without a number: "against the clock".
  static let clock = WordClasses(rawValue: 1 << 41)
  /// Words that judge: "good", "wrong", "not".
  static let verdict = WordClasses(rawValue: 1 << 42)
  static let conjunction = WordClasses(rawValue: 1 << 43)
  static let copula = WordClasses(rawValue: 1 << 44)
  /// "highlighted", "printed", before a colour.
  static let marked = WordClasses(rawValue: 1 << 45)
  /// What a colour may stand for: "optional", "wrong".
  static let meaning = WordClasses(rawValue: 1 << 46)
  static let drag = WordClasses(rawValue: 1 << 47)
  /// "to", "into" behind a word for dragging.
  static let dragTo = WordClasses(rawValue: 1 << 48)
  /// Names of programming languages.
  static let programming = WordClasses(rawValue: 1 << 49)
  /// What was done with something earlier on the page: "we saw above".
  static let recalled = WordClasses(rawValue: 1 << 50)
  /// "opposite": a place only right behind what lies there.
  static let facing = WordClasses(rawValue: 1 << 51)
  /// What an answer to choose is called: "option".
  static let answerName = WordClasses(rawValue: 1 << 52)
  /// Asks for something that is measured: "how long".
  static let measure = WordClasses(rawValue: 1 << 53)
  /// Asks for money: "cost".
  static let price = WordClasses(rawValue: 1 << 54)
  /// "metres", "degrees", "days"; those of time that are `timeUnit` apart.
  static let unitName = WordClasses(rawValue: 1 << 55)
  static let currency = WordClasses(rawValue: 1 << 56)
  /// People and things of a workplace, which a page has not: "oven", "patient"; buttons and beeps beside them are real ones.
  static let world = WordClasses(rawValue: 1 << 57)
  /// "sign": what is signed is a sheet, and its top and bottom stay where they are.
  static let signing = WordClasses(rawValue: 1 << 58)
  /// What charts and maps are drawn with: "bar", "route".
  static let drawn = WordClasses(rawValue: 1 << 59)
  /// "stands for", "represents".
  static let standsFor = WordClasses(rawValue: 1 << 60)
  /// Pictures that one may choose between: "photo", "chart".
  static let picture = WordClasses(rawValue: 1 << 61)

  /// Classes whose single words checks look up by place; the others are asked of words nearby.
  static let sought: WordClasses = [
    .colour, .colourUse, .aboveBelow, .side, .shape, .hearing, .device, .pointer, .timeLimit, .placeholder, .idiom, .transcript, .complexImage,
    .textImage,
    .codeImage, .formula, .allOfThese, .newWindow, .answerLeak, .sound, .beep, .drag, .programming,
  ]
}

/// The words and phrases of one language by what they are good for. An entry is a word, several words, or with `*` at the
/// end of a word everything that begins so, for languages that inflect.
struct Lexicon: Sendable {
  private struct Token: Sendable {
    let hash: UInt64
    let isStem: Bool
  }

  private struct Phrase: Sendable {
    let rest: [Token]
    let classes: WordClasses
  }

  private let words: HashTable<WordClasses>
  private let stems: HashTable<WordClasses>
  private var filter: [UInt64]
  /// Phrases by their first word, or by its stem.
  private let phrases: [UInt64: [Phrase]]
  private let phraseStems: [UInt64: [Phrase]]
  private static let startsPhrase = WordClasses(rawValue: 1 << 62)
  private static let startsPhraseByStem = WordClasses(rawValue: 1 << 63)
  private static let marks: WordClasses = [startsPhrase, startsPhraseByStem]

  /// Each list holds entries in lower case, with commas or line breaks between them.
  init(_ lists: [(WordClasses, String)]) {
    var words: [UInt64: WordClasses] = [:]
    var stems: [UInt64: WordClasses] = [:]
    var phrases: [UInt64: [Phrase]] = [:]
    var phraseStems: [UInt64: [Phrase]] = [:]
    for (classes, list) in lists {
      for line in list.split(whereSeparator: { $0 == "," || $0 == "\n" }) {
        let tokens = Self.tokens(line)
        guard let first = tokens.first else { continue }
        if tokens.count == 1 {
          if first.isStem { stems[first.hash, default: []].formUnion(classes) } else { words[first.hash, default: []].formUnion(classes) }
        } else if first.isStem {
          stems[first.hash, default: []].insert(Self.startsPhraseByStem)
          phraseStems[first.hash, default: []].append(Phrase(rest: Array(tokens.dropFirst()), classes: classes))
        } else {
          words[first.hash, default: []].insert(Self.startsPhrase)
          phrases[first.hash, default: []].append(Phrase(rest: Array(tokens.dropFirst()), classes: classes))
        }
      }
    }
    self.words = HashTable(words, none: [])
    self.stems = HashTable(stems, none: [])
    self.phrases = phrases
    self.phraseStems = phraseStems
    filter = [UInt64](repeating: 0, count: 128)
    for hash in stems.keys { filter[Int(hash >> 6 & 127)] |= 1 << (hash & 63) }
  }

  @inline(__always)
  func mayBeStem(_ hash: UInt64) -> Bool { filter[Int(hash >> 6 & 127)] & 1 << (hash & 63) != 0 }
  @inline(__always)
  func stemClasses(_ hash: UInt64) -> WordClasses { stems[hash] }
  @inline(__always)
  func wordClasses(_ hash: UInt64) -> WordClasses { words[hash] }

  /// Whether a text of one or more words, in lower case, is an entry of a list.
  func contains(_ text: String, _ classes: WordClasses) -> Bool {
    let bytes = Array(text.utf8)
    var words: [Prose.Word] = []
    Tokenizer.appendWords(of: bytes, bytes, 0..<bytes.count, self, to: &words)
    var matches: [Prose.Match] = []
    appendMatches(in: &words, 0..<words.count, bytes, to: &matches)
    return matches.contains { !$0.classes.isDisjoint(with: classes) }
  }

  /// Finds the entries in some words, and gives each word the classes of the phrases it lies in.
  func appendMatches(in words: inout [Prose.Word], _ range: Range<Int>, _ lower: [UInt8], to matches: inout [Prose.Match]) {
    let firstMatch = matches.count
    for index in range where !words[index].classes.isEmpty {
      let classes = words[index].classes
      let own = classes.subtracting(Self.marks)
      if !own.isDisjoint(with: .sought) { matches.append(Prose.Match(classes: own, words: index..<index + 1)) }
      if classes.isDisjoint(with: Self.marks) { continue }
      words[index].classes.subtract(Self.marks)
      if classes.contains(Self.startsPhrase) { append(phrases[words[index].hash], at: index, words, range, lower, to: &matches) }
      if classes.contains(Self.startsPhraseByStem) {
        var hash = WordHash.seed
        for offset in words[index].range {
          hash = WordHash.adding(lower[offset], to: hash)
          if mayBeStem(hash) { append(phraseStems[hash], at: index, words, range, lower, to: &matches) }
        }
      }
    }
    // Only now, so that a word of a phrase is no match of its own.
    for match in matches[firstMatch...] where match.words.count > 1 {
      for word in match.words { words[word].classes.formUnion(match.classes) }
    }
  }

  private func append(
    _ phrases: [Phrase]?, at first: Int, _ words: [Prose.Word], _ range: Range<Int>, _ lower: [UInt8], to matches: inout [Prose.Match]
  ) {
    for phrase in phrases ?? [] where first + phrase.rest.count < range.upperBound {
      let isHere = phrase.rest.indices.allSatisfy { Self.matches(phrase.rest[$0], words[first + 1 + $0], lower) }
      guard isHere else { continue }
      matches.append(Prose.Match(classes: phrase.classes, words: first..<first + 1 + phrase.rest.count))
    }
  }

  private static func matches(_ token: Token, _ word: Prose.Word, _ lower: [UInt8]) -> Bool {
    if !token.isStem { return token.hash == word.hash }
    var hash = WordHash.seed
    return word.range.contains { offset in
      hash = WordHash.adding(lower[offset], to: hash)
      return hash == token.hash
    }
  }

  private static func tokens(_ line: Substring) -> [Token] {
    let bytes = Array(line.utf8)
    return bytes.withUnsafeBufferPointer { bytes in
      var tokens: [Token] = []
      var index = 0
      while index < bytes.count {
        var hash = WordHash.seed
        let start = index
        while index < bytes.count, case let length = Tokenizer.wordLength(bytes, at: index, before: bytes.count), length > 0 {
          for offset in index..<min(index + length, bytes.count) { hash = WordHash.adding(bytes[offset], to: hash) }
          index += length
        }
        if index > start { tokens.append(Token(hash: hash, isStem: index < bytes.count && bytes[index] == UInt8(ascii: "*"))) } else { index += 1 }
      }
      return tokens
    }
  }
}
