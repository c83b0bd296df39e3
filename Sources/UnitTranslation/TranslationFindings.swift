public import UnitModel

/// What a build says of a translation beside its source.
public enum TranslationFindings {
  /// - Returns: errors where it is built otherwise, warnings where it is behind; each at its place in the translation.
  public static func of(source: LearningUnit, translation: LearningUnit, lock: TranslationLock?) -> [Diagnostic] {
    let drift = StructureDrift.between(source, translation)
    guard lock != nil else { return drift }
    let status = TranslationStatus(source: source, translation: translation, lock: lock)
    let command = "waymark translate diff \(source.slug) --lang \(translation.language)"
    let stale = status.stale.map { open in
      let isUnfinished = open.before?.isEmpty ?? false
      return Diagnostic(
        TranslationRule.stale, .warning,
        isUnfinished ? "this translation is marked as not finished" : "the source of this text has changed since it was translated",
        at: open.span ?? translation.frontMatter.title.span,
        help: "\(isUnfinished ? "the source says" : "it says now"): \(shortened(open.now)) ('\(command)' shows both)")
    }
    guard let first = status.missing.first, drift.isEmpty else { return drift + stale }
    let missing = Diagnostic(
      TranslationRule.missing, .warning, "\(status.missing.count) of the source's texts \(status.missing.count == 1 ? "is" : "are") not translated",
      at: first.span ?? translation.frontMatter.title.span, help: "the first is '\(first.id)': \(shortened(first.now))")
    return stale + [missing]
  }

  private static func shortened(_ text: String) -> String { text.count > 90 ? "\(text.prefix(88)) …" : text }
}
