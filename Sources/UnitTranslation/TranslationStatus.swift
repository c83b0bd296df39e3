public import UnitModel

/// How a translation stands to its source today.
public struct TranslationStatus: Sendable {
  /// A segment that needs work.
  public struct Open: Sendable {
    public let id: String
    /// The source's words when this was translated; nil: it never was; empty: the translator has marked it as not finished.
    public let before: String?
    /// The source's words today.
    public let now: String
    /// The place in the translation; nil when it has no such text.
    public let span: SourceSpan?
    /// The translation's words, when it has some.
    public let translation: String?
  }

  /// Segments of the source that the translation does not have, or never had translated.
  public let missing: [Open]
  /// Segments whose source has changed since.
  public let stale: [Open]
  /// Segments that are up to date.
  public let done: Int
  /// Whether there is a record of what was translated; without one nothing can be called stale.
  public let isRecorded: Bool

  public init(source: LearningUnit, translation: LearningUnit, lock: TranslationLock?) {
    let translated = Dictionary(translation.segments.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let known = Dictionary(lock?.entries ?? [], uniquingKeysWith: { first, _ in first })
    let segments = source.segments.map { (id: $0.id, content: $0.content, words: $0.content.tagged) }
    let places = Self.places(of: segments.map { ($0.id, $0.words) }, in: lock)
    var missing: [Open] = []
    var stale: [Open] = []
    var done = 0
    for (index, segment) in segments.enumerated() {
      let own = translated[segment.id]
      let before = known[segment.id]
      var open: Open { Open(id: segment.id, before: before, now: segment.words, span: own?.span, translation: own?.content.tagged) }
      if own == nil || lock != nil && before == nil && own?.content == segment.content {
        missing.append(open)
      } else if lock == nil || before == segment.words || Self.isInOrder(index, places) {
        done += 1
      } else {
        stale.append(open)
      }
    }
    self.missing = missing
    self.stale = stale
    self.done = done
    isRecorded = lock != nil
  }

  /// Where the record has the words of each segment; nil: nowhere.
  private static func places(of segments: [(id: String, words: String)], in lock: TranslationLock?) -> [Int?] {
    guard let lock else { return [] }
    var places: [String: [Int]] = [:]
    for (index, entry) in lock.entries.enumerated() { places[entry.text, default: []].append(index) }
    var last = -1
    return segments.map { segment in
      let choices = places[segment.words] ?? []
      let place = choices.first { lock.entries[$0].id == segment.id } ?? choices.first { $0 > last } ?? choices.first
      last = place ?? last
      return place
    }
  }

  /// Whether a text that stands at another place than before still follows and precedes its neighbours, as when something
  /// was added or removed above it. Texts that have changed places are stale: the translation's may not have.
  private static func isInOrder(_ index: Int, _ places: [Int?]) -> Bool {
    guard let place = places[index] else { return false }
    let before = places[..<index].last { $0 != nil } ?? nil
    let behind = places[(index + 1)...].first { $0 != nil } ?? nil
    return before.map { $0 < place } ?? true && behind.map { $0 > place } ?? true
  }
}
