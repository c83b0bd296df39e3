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

/// A format that translators' tools read and write.
public protocol TranslationFormat: Sendable {
  /// Name on the command line.
  var name: String { get }
  /// Ending of its files, without a dot.
  var fileExtension: String { get }
  /// Whether some bytes look like a file of this format.
  func recognises(_ bytes: [UInt8]) -> Bool
  func write(_ file: TranslationFile) -> [UInt8]
  /// nil when the bytes are no such file, after saying why.
  func read(_ source: SourceFile) -> Reported<TranslationFile?>
}

/// All formats. A new one is its file and one line here.
public enum TranslationFormats {
  public static let all: [any TranslationFormat] = [
    XLIFF12(),
    XLIFF20(),
    PO(),
  ]

  public static func named(_ name: String) -> (any TranslationFormat)? { all.first { $0.name == name } }
}

extension TranslationFormat {
  /// A file that cannot be read.
  func refuse(_ message: String, at span: SourceSpan, help: String) -> Reported<TranslationFile?> {
    Reported(nil, diagnostics: [Diagnostic(TranslationRule.file, .error, message, at: span, help: help)])
  }
}
