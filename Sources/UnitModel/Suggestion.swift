/// Finds the known word nearest to a mistyped one.
public enum Suggestion {
  /// The candidate with the smallest edit distance to `word`, or nil when none is near (a third of its length, at least
  /// one edit). Ties go to the earlier candidate.
  public static func nearest(to word: String, among candidates: some Sequence<String>) -> String? {
    let typed = Array(word.lowercased().utf8.prefix(64))
    var best: (candidate: String, distance: Int)?
    for candidate in candidates {
      let known = Array(candidate.lowercased().utf8)
      let distance = editDistance(typed, known)
      if distance <= max(1, known.count / 3), distance < (best?.distance ?? .max) { best = (candidate, distance) }
    }
    return best?.candidate
  }

  /// “did you mean 'x'?” or, when nothing is near, the list of what is allowed.
  public static func help(for word: String, among candidates: [String]) -> String {
    if let near = nearest(to: word, among: candidates) { return "did you mean '\(near)'?" }
    return "write one of: " + candidates.joined(separator: ", ")
  }

  /// A fix that puts the nearest known word in the place of a mistyped one; none when nothing is near.
  public static func fixes(for word: String, at span: SourceSpan, among candidates: [String]) -> [Fix] {
    nearest(to: word, among: candidates).map { [Fix(replace: span, with: $0, safety: .needsJudgement)] } ?? []
  }

  /// Optimal string alignment: insertions, deletions, substitutions and swaps of neighbours count one each.
  private static func editDistance(_ left: [UInt8], _ right: [UInt8]) -> Int {
    var previous: [Int] = []
    var current = Array(0...right.count)
    for row in left.indices {
      let beforePrevious = previous
      previous = current
      current = [row + 1]
      for column in right.indices {
        let substitution = previous[column] + (left[row] == right[column] ? 0 : 1)
        var cost = min(substitution, previous[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
          cost = min(cost, beforePrevious[column - 1] + 1)
        }
        current.append(cost)
      }
    }
    return current[right.count]
  }
}
