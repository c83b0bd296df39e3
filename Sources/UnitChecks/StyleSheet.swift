public import UnitModel

/// A style sheet, read as far as the theme checks need.
public struct StyleSheet: Sendable {
  public let source: SourceFile

  public init(_ source: SourceFile) { self.source = source }
}
