/// What a document such as a PDF says of itself; nil where that cannot be told from its bytes.
public struct DocumentFacts: Sendable, Hashable {
  /// Whether it has tags that give its headings, lists and tables to a screen reader.
  public var isTagged: Bool?
  public var hasTitle: Bool?
  public var hasLanguage: Bool?

  public init(isTagged: Bool?, hasTitle: Bool?, hasLanguage: Bool?) {
    self.isTagged = isTagged
    self.hasTitle = hasTitle
    self.hasLanguage = hasLanguage
  }
}
