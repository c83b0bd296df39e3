/// A second place that explains a finding, such as the first use of a duplicated id.
public struct Note: Sendable, Hashable {
  public var message: String
  public var span: SourceSpan

  public init(_ message: String, at span: SourceSpan) {
    self.message = message
    self.span = span
  }
}
