/// What `waymark.yml` sets of the checklist: how easy texts have to be, how heavy pictures may be.
public struct ChecklistSettings: Sendable, Hashable {
  /// The highest LIX; nil: the default of the check.
  public var lix: Int?
  /// The lowest reading ease of the Flesch family, for languages that have a formula; nil: not asked.
  public var flesch: Int?
  /// The lowest Gulpease, for Italian; nil: not asked.
  public var gulpease: Int?
  /// Words from which on a sentence is long; nil: by language.
  public var sentence: Int?
  /// Thousands of bytes that a picture may have; nil: the default of the check.
  public var imageKilobytes: Int?
  /// Millions of pixels that a picture may have; nil: the default of the check.
  public var imageMegapixels: Int?

  public init(lix: Int? = nil, flesch: Int? = nil, gulpease: Int? = nil, sentence: Int? = nil) {
    self.lix = lix
    self.flesch = flesch
    self.gulpease = gulpease
    self.sentence = sentence
  }
}
