/// Who put a text into its language, and whether a speaker of the language has read it.
public struct TranslationCredit: Sendable {
  /// A person, an organisation, or what made it, such as "Example College, by machine".
  public var by: Located<String>
  /// The day on which a speaker of the language approved the text; nil: nobody has yet.
  public var reviewed: CalendarDate?

  public init(by: Located<String>, reviewed: CalendarDate?) {
    self.by = by
    self.reviewed = reviewed
  }
}
