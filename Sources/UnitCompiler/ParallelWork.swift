import UnitPackages

/// The one place where work runs on several threads.
enum ParallelWork {
  /// Does some work for each item and returns the results in the order of the items.
  /// - Parameters:
  ///   - jobs: threads to use.
  ///   - work: gets a compressor that stays with its thread, since making one costs more than using it.
  /// - Throws: the first error of any item; the other threads then stop after their present one.
  static func map<Item: Sendable, Result: Sendable>(
    _ items: [Item], jobs: Int, work: @escaping @Sendable (Item, inout Deflater) throws -> Result
  ) async throws -> [Result] {
    let counter = Counter()
    let parts = try await withThrowingTaskGroup(of: [(Int, Result)].self) { group in
      for _ in 0..<max(1, min(jobs, items.count)) {
        group.addTask {
          var deflater = Deflater()
          var results: [(Int, Result)] = []
          while !Task.isCancelled {
            let index = counter.next()
            guard index < items.count else { break }
            results.append((index, try work(items[index], &deflater)))
          }
          return results
        }
      }
      return try await group.reduce(into: []) { $0 += $1 }
    }
    return parts.sorted { $0.0 < $1.0 }.map(\.1)
  }
}
