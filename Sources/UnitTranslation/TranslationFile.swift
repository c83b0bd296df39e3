public import UnitModel

/// What goes to a translator and comes back, whatever the format.
public struct TranslationFile: Sendable {
  /// Slug of the unit.
  public var unit: String
  public var sourceLanguage: LanguageTag
  public var targetLanguage: LanguageTag
  public var entries: [Entry]

  /// One segment.
  public struct Entry: Sendable {
    public var id: String
    public var source: SegmentContent
    /// nil: not translated.
    public var target: SegmentContent?
    public var state: State
    /// What the translator is told.
    public var note: String
    /// What stands behind each code, in the order of their numbers.
    public var codes: [CodeKind]
    /// Where the entry stands in the file it was read from.
    public var span: SourceSpan

    public init(
      id: String, source: SegmentContent, target: SegmentContent?, state: State, note: String = "", codes: [CodeKind] = [],
      span: SourceSpan = SourceSpan(start: 0, end: 0)
    ) {
      self.id = id
      self.source = source
      self.target = target
      self.state = state
      self.note = note
      self.codes = codes
      self.span = span
    }
  }

  public enum State: Sendable {
    /// Nothing was written yet.
    case missing
    /// Written, but the source has changed since, or somebody doubts it.
    case stale
    case done
  }

  public init(unit: String, sourceLanguage: LanguageTag, targetLanguage: LanguageTag, entries: [Entry]) {
    self.unit = unit
    self.sourceLanguage = sourceLanguage
    self.targetLanguage = targetLanguage
    self.entries = entries
  }
}
