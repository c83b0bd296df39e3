/// All formats. A new one is its file and one line here.
public enum TranslationFormats {
  public static let all: [any TranslationFormat] = [
    XLIFF12(),
    XLIFF20(),
    PO(),
  ]

  public static func named(_ name: String) -> (any TranslationFormat)? { all.first { $0.name == name } }
}
