import UnitModel

/// Whether a text's language, its file name and the languages of the unit's other texts fit together.
enum LanguageFindings {
  /// - Parameters:
  ///   - others: languages of the unit's texts before this one.
  ///   - phrases: the language of the interface words on its page; nil: there are none.
  static func of(_ unit: LearningUnit, fileName: String, others: [LanguageTag], phrases: LanguageTag?) -> [Diagnostic] {
    let span = unit.frontMatter.languageSpan
    var diagnostics: [Diagnostic] = []
    if !unit.isSource, unit.language != .undetermined, LanguageTag(fileName.dropFirst(5).dropLast(3)) != unit.language {
      diagnostics.append(
        Diagnostic(
          BuildRule.translationLanguage, .error, "the file is '\(fileName)' but its language is '\(unit.language)'", at: span,
          help: "rename the file to unit.\(unit.language).md, or mend 'lang:'"))
    }
    if others.contains(unit.language) {
      diagnostics.append(
        Diagnostic(
          BuildRule.translationLanguage, .error, "the unit has a text in '\(unit.language)' already", at: span,
          help: "mend 'lang:', or remove one of the files"))
    }
    if unit.language != .undetermined, phrases?.primary != unit.language.primary {
      diagnostics.append(
        Diagnostic(
          BuildRule.languageUiStrings, .warning, "there are no interface words in '\(unit.language)', so the page speaks English around the text",
          at: span,
          help: "add templates/phrases/\(unit.language.primary).yaml", requirements: ["3.1.2"]))
    }
    return diagnostics
  }
}
