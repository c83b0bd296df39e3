/// The opening line of a container: `:::name{#id key=value}`.
public struct ContainerHead: Sendable {
  public var name: Located<String>
  /// The whole opening line.
  public var span: SourceSpan

  public init(name: Located<String>, span: SourceSpan) {
    self.name = name
    self.span = span
  }
}
