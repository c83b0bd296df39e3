/// A link that names another unit: `unit:insurance#cards`.
public struct UnitLink: Sendable, Hashable {
  public let unit: String
  public let fragment: String?
  public let span: SourceSpan

  public init(unit: String, fragment: String?, span: SourceSpan) {
    self.unit = unit
    self.fragment = fragment
    self.span = span
  }

  /// Reads `unit:slug` or `unit:slug#fragment`; nil for another address.
  public init?(_ destination: String, at span: SourceSpan) {
    guard destination.hasPrefix("unit:") else { return nil }
    let parts = destination.dropFirst(5).split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    self.init(unit: String(parts[0]), fragment: parts.count > 1 ? String(parts[1]) : nil, span: span)
  }
}
