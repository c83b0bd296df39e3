import UnitModel

/// What can be said of a graph of scenes.
struct ScenePaths {
  /// Scenes that can be reached from the first one.
  let reachable: Set<Int>
  /// Scenes from which an ending can be reached.
  let finishing: Set<Int>
  /// The most points a path can collect; 1 when no scene gives any, since reaching an ending is then all there is.
  let mostPoints: Int

  /// Steps after which the search for the best path ends: enough for every story that fits a page.
  private static let budget = 20_000

  init(_ scenes: [Interaction.Scene]) {
    reachable = Self.closure(from: [0]) { index in scenes[index].ways.map(\.target) }
    finishing = Self.closure(from: scenes.indices.filter { scenes[$0].isEnding }) { target in
      scenes.indices.filter { scenes[$0].ways.contains { $0.target == target } }
    }
    var steps = 0
    func best(from index: Int, _ visited: Set<Int>) -> Int? {
      steps += 1
      if scenes[index].isEnding { return scenes[index].points }
      guard steps < Self.budget else { return nil }
      let onward = scenes[index].ways.map(\.target).filter { !visited.contains($0) }
      return onward.compactMap { best(from: $0, visited.union([$0])) }.max().map { $0 + scenes[index].points }
    }
    mostPoints = max(1, best(from: 0, [0]) ?? 0)
  }

  private static func closure(from start: [Int], _ next: (Int) -> [Int]) -> Set<Int> {
    var found = Set(start)
    var open = start
    while let index = open.popLast() {
      for other in next(index) where found.insert(other).inserted { open.append(other) }
    }
    return found
  }
}
