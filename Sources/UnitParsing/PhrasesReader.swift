public import UnitModel

/// Reads a phrase file: flat keys, each with a text or one text per plural category.
public enum PhrasesReader {
  public static func read(_ source: SourceFile, language: LanguageTag) -> Reported<Phrases> {
    let yaml = YAMLReader.read(source, 0..<source.bytes.count)
    var diagnostics = yaml.diagnostics
    var entries: [String: Phrases.Phrase] = [:]
    if case .mapping(let mapping, _) = yaml.value {
      for entry in mapping {
        switch entry.value {
        case .scalar(let scalar): entries[entry.key.text] = .text(scalar.text)
        case .mapping(let forms, _): entries[entry.key.text] = .plural(plural(forms, &diagnostics))
        case .sequence(_, let span):
          diagnostics.append(
            Diagnostic(YAMLRule.type, .error, "the phrase '\(entry.key.text)' must be a text or its plural forms", at: span, help: "write one text"))
        }
      }
    }
    return Reported(Phrases(language: language, entries: entries), diagnostics: diagnostics)
  }

  private static func plural(_ forms: [YAMLEntry], _ diagnostics: inout [Diagnostic]) -> [PluralCategory: String] {
    var texts: [PluralCategory: String] = [:]
    for form in forms {
      if let category = PluralCategory(rawValue: form.key.text), case .scalar(let scalar) = form.value {
        texts[category] = scalar.text
      } else {
        diagnostics.append(
          Diagnostic(
            YAMLRule.unknownKey, .error, "there is no plural category '\(form.key.text)'", at: form.key.span,
            help: Suggestion.help(for: form.key.text, among: PluralCategory.allCases.map(\.rawValue))))
      }
    }
    return texts
  }
}
