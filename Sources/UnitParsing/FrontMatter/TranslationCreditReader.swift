import UnitModel

/// Reads `translation:` of the front matter.
enum TranslationCreditReader {
  static func read(_ node: YAMLNode, _ keys: inout KeyReader) -> TranslationCredit? {
    var reader = KeyReader(node, of: "the translation")
    let by = reader.required("by", help: "say who translated the text, such as 'by: Example College'")
    let word = reader.required("reviewed", help: "write the day on which a speaker of the language approved the text, or 'no'")
    let reviewed = word.flatMap { CalendarDate($0.value) }
    if let word, reviewed == nil, word.value != "no" {
      reader.reject(
        word.span, "'reviewed' must be a date such as 2026-11-02, or 'no'; not '\(word.value)'",
        help: "write 'reviewed: no' until somebody who speaks the language has read the text")
    }
    reader.finish()
    keys.absorb(reader)
    return by.map { TranslationCredit(by: $0, reviewed: reviewed) }
  }
}
