/// Which words of two texts are the same, by the longest common subsequence of words.
struct WordDifference {
  enum Part: Equatable {
    case same(String)
    case removed(String)
    case added(String)
  }

  /// Words with single blanks between them; neighbours of one kind are one part.
  let parts: [Part]

  /// Texts of more words than this are shown as one removed and one added part.
  private static let maximumWords = 600

  init(from old: String, to new: String) {
    let before = old.split(separator: " ").map(String.init)
    let after = new.split(separator: " ").map(String.init)
    guard before.count <= Self.maximumWords, after.count <= Self.maximumWords else {
      parts = [.removed(old), .added(new)]
      return
    }
    var lengths = [[Int]](repeating: [Int](repeating: 0, count: after.count + 1), count: before.count + 1)
    for row in before.indices.reversed() {
      for column in after.indices.reversed() {
        lengths[row][column] =
          before[row] == after[column] ? lengths[row + 1][column + 1] + 1 : max(lengths[row + 1][column], lengths[row][column + 1])
      }
    }
    var collected: [Part] = []
    var (row, column) = (0, 0)
    while row < before.count || column < after.count {
      if row < before.count, column < after.count, before[row] == after[column] {
        Self.add(.same(before[row]), to: &collected)
        row += 1
        column += 1
      } else if column >= after.count || row < before.count && lengths[row + 1][column] >= lengths[row][column + 1] {
        Self.add(.removed(before[row]), to: &collected)
        row += 1
      } else {
        Self.add(.added(after[column]), to: &collected)
        column += 1
      }
    }
    parts = collected
  }

  private static func add(_ part: Part, to parts: inout [Part]) {
    switch (parts.last, part) {
    case (.same(let text)?, .same(let word)): parts[parts.count - 1] = .same("\(text) \(word)")
    case (.removed(let text)?, .removed(let word)): parts[parts.count - 1] = .removed("\(text) \(word)")
    case (.added(let text)?, .added(let word)): parts[parts.count - 1] = .added("\(text) \(word)")
    default: parts.append(part)
    }
  }
}
