/// A translation ready to be written.
public struct BuiltTranslation: Sendable {
  /// `unit.<lang>.md`.
  public let text: [UInt8]
  /// `unit.<lang>.lock`.
  public let lock: TranslationLock
  /// Segments translated, those among them that the translator has marked as not finished, and segments there are.
  public let translated: Int
  public let unfinished: Int
  public let segments: Int
}
