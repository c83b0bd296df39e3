/// A few names, made to answer quickly that a name is not among them, which nearly none is.
public struct MarkupNameSet: Sendable, ExpressibleByArrayLiteral {
  private let hashes: [UInt64]
  /// One bit for each value that the lowest six bits of a hash may have.
  private let mayContain: UInt64

  public init(arrayLiteral names: MarkupName...) {
    hashes = names.map(\.hash)
    mayContain = hashes.reduce(0) { $0 | 1 << ($1 & 63) }
  }

  public func contains(_ name: MarkupName) -> Bool {
    mayContain & 1 << (name.hash & 63) != 0 && hashes.contains(name.hash)
  }
}
