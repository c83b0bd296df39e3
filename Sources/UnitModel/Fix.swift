/// A replacement of bytes that would mend a finding.
public struct Fix: Sendable, Hashable {
  /// Whether the fix may be applied without a person looking at it.
  public enum Safety: UInt8, Sendable { case safe, needsJudgement }

  public var span: SourceSpan
  public var replacement: String
  public var safety: Safety

  public init(replace span: SourceSpan, with replacement: String, safety: Safety) {
    self.span = span
    self.replacement = replacement
    self.safety = safety
  }
}
