import Synchronization

/// A number that several threads count up.
final class Counter: Sendable {
  private let count = Atomic<Int>(0)

  /// Adds one.
  /// - Returns: the number before.
  func next() -> Int { count.add(1, ordering: .relaxed).oldValue }
}
