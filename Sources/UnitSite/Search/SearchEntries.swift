/// The words of one first letter with where they stand, as the scripts of the index have them.
struct SearchEntries {
  /// A word in a unit.
  struct Posting {
    var word: FoldedWord
    /// Its place in the list of units.
    var unit: Int32
    var section: UInt8
    /// From 1 to 9.
    var weight: UInt8
  }

  /// Words next to one another that begin alike, in a script of their own.
  struct Shard {
    var beginning: [UInt8]
    /// Places in the order of the words' bytes.
    var words: Range<Int>
  }

  /// In the order of their bytes.
  private var words: [FoldedWord] = []
  /// `word=posting,posting;` one after another.
  private var text: [UInt8] = []
  /// Where each word's text begins; one more at the end.
  private var starts: [Int] = []

  /// - Parameter postings: unit by unit; within a unit each word once.
  init(_ postings: [Posting]) {
    let (distinct, numbers) = Self.numbered(postings)
    let order = distinct.indices.sorted { distinct[$0] < distinct[$1] }
    var place = [Int32](repeating: 0, count: distinct.count)
    for (rank, number) in order.enumerated() { place[number] = Int32(truncatingIfNeeded: rank) }
    words = order.map { distinct[$0] }
    // Postings by word; those of a word stay in the order of the units.
    var ends = [Int](repeating: 0, count: distinct.count)
    for number in numbers { ends[Int(place[Int(number)])] += 1 }
    var sum = 0
    for rank in ends.indices {
      let count = ends[rank]
      ends[rank] = sum
      sum += count
    }
    var sorted = [Int32](repeating: 0, count: postings.count)
    for (index, number) in numbers.enumerated() {
      let rank = Int(place[Int(number)])
      sorted[ends[rank]] = Int32(truncatingIfNeeded: index)
      ends[rank] += 1
    }
    write(postings, sorted, ends)
  }

  /// Gives every word a number in the order in which they come.
  private static func numbered(_ postings: [Posting]) -> (words: [FoldedWord], numbers: [Int32]) {
    var words: [FoldedWord] = []
    var numbers = [Int32](repeating: 0, count: postings.count)
    var mask = 1023
    // Open addressing; a slot holds a word's number and one, or nothing.
    var slots = [Int32](repeating: 0, count: mask + 1)
    for (index, posting) in postings.enumerated() {
      if words.count * 2 > mask {
        mask = mask * 4 + 3
        slots = [Int32](repeating: 0, count: mask + 1)
        for (number, word) in words.enumerated() {
          var slot = word.hash & mask
          while slots[slot] != 0 { slot = (slot + 1) & mask }
          slots[slot] = Int32(truncatingIfNeeded: number + 1)
        }
      }
      var slot = posting.word.hash & mask
      while slots[slot] != 0, words[Int(slots[slot]) - 1] != posting.word { slot = (slot + 1) & mask }
      if slots[slot] == 0 {
        words.append(posting.word)
        slots[slot] = Int32(truncatingIfNeeded: words.count)
      }
      numbers[index] = slots[slot] - 1
    }
    return (words, numbers)
  }

  private mutating func write(_ postings: [Posting], _ sorted: [Int32], _ ends: [Int]) {
    text.reserveCapacity(postings.count * 5)
    var next = 0
    for (word, end) in zip(words, ends) {
      starts.append(text.count)
      word.append(to: &text)
      text.append(UInt8(ascii: "="))
      var last: Int32 = 0
      for index in next..<end {
        let posting = postings[Int(sorted[index])]
        if index > next { text.append(UInt8(ascii: ",")) }
        Self.append(posting.unit - last, to: &text)
        Self.append(Int32(posting.section), to: &text)
        text.append(UInt8(ascii: "0") + posting.weight)
        last = posting.unit
      }
      text.append(UInt8(ascii: ";"))
      next = end
    }
    starts.append(text.count)
  }

  /// Appends a number in base 36.
  private static func append(_ number: Int32, to bytes: inout [UInt8]) {
    if number >= 36 { append(number / 36, to: &bytes) }
    let digit = UInt8(truncatingIfNeeded: number % 36)
    bytes.append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10)
  }

  /// The text of words next to one another.
  func bytes(of words: Range<Int>) -> ArraySlice<UInt8> { text[starts[words.lowerBound]..<(starts[words.upperBound] - 1)] }

  /// Cuts the words by as many letters as it takes.
  /// - Parameter most: bytes of a shard, where it is not of one word.
  func shards(most: Int) -> [Shard] {
    var shards: [Shard] = []
    cut(words.indices, letters: 1, most: most, into: &shards)
    return shards
  }

  /// Cuts words that begin with the same letters.
  /// - Parameter letters: how many.
  private func cut(_ range: Range<Int>, letters: Int, most: Int, into shards: inout [Shard]) {
    let beginning = words[range.lowerBound].beginning(letters: letters)
    if range.count == 1 || starts[range.upperBound] - starts[range.lowerBound] <= most {
      shards.append(Shard(beginning: beginning, words: range))
      return
    }
    var start = range.lowerBound
    while start < range.upperBound {
      let deeper = words[start].beginning(letters: letters + 1)
      let end = range[start...].firstIndex { words[$0].beginning(letters: letters + 1) != deeper } ?? range.upperBound
      // A word of these letters alone has its own script; the others are cut further.
      if deeper == beginning {
        shards.append(Shard(beginning: beginning, words: start..<end))
      } else {
        cut(start..<end, letters: letters + 1, most: most, into: &shards)
      }
      start = end
    }
  }
}
