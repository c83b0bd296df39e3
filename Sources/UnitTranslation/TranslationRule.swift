public import UnitModel

/// What translations can be found to be: behind their source, or built otherwise.
public enum TranslationRule: String, FindingRule {
  case codes = "translation-codes"
  case drift = "translation-drift"
  case file = "translation-file"
  case missing = "translation-missing"
  case stale = "translation-stale"
  case structure = "translation-structure"
  case unknownSegment = "translation-unknown-segment"

  public var meaning: String {
    switch self {
    case .codes:
      "A translated text has lost or doubled a mark that stands for a link, emphasis or gap. Put each mark of the source into the translation once."
    case .drift:
      """
      A translation differs from its source in what learners' results depend on: ids, kinds, points, right answers, order. Mend it as \
      the help says, so that all languages ask the same.
      """
    case .file:
      """
      A file that came back from translation cannot be read, or belongs to another unit or language. Export it again, or mend the line \
      that is named.
      """
    case .missing: "Texts of the source are not in the translation yet. `waymark translate export` writes them to a file for the translator."
    case .stale:
      """
      The source of a text has changed since it was translated. Compare both with `waymark translate diff`, then mend the translation \
      and mark it as done.
      """
    case .structure: "A translated text would change how the unit is built, such as by a heading or list of its own. Translate the words alone."
    case .unknownSegment:
      "The unit no longer has the text that this translation belongs to, so it is left out. Export the file again to get the present texts."
    }
  }
}
