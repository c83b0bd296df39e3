/// Attributes in braces: `{#id key=value key="some words" flag}`.
public struct AttributeList: Sendable {
  public struct Attribute: Sendable {
    public var name: String
    /// The value without its quotes; nil for a flag.
    public var value: String?
    /// Name and value together.
    public var span: SourceSpan

    public init(name: String, value: String?, span: SourceSpan) {
      self.name = name
      self.value = value
      self.span = span
    }
  }

  public var id: Located<String>?
  public var entries: [Attribute]
  /// From the opening to behind the closing brace.
  public var span: SourceSpan

  public init(id: Located<String>? = nil, entries: [Attribute] = [], span: SourceSpan) {
    self.id = id
    self.entries = entries
    self.span = span
  }

  public subscript(name: String) -> Attribute? { entries.first { $0.name == name } }

  /// Whether the attribute is there, with or without a value.
  public func has(_ name: String) -> Bool { self[name] != nil }

  public func value(_ name: String) -> String? { self[name]?.value }
}
