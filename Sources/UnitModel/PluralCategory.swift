/// The plural categories of Unicode CLDR.
public enum PluralCategory: String, Sendable, CaseIterable {
  case zero, one, two, few, many, other

  /// The category of a whole number (CLDR 46, "Language Plural Rules", cardinals).
  public init(of count: Int, in language: LanguageTag) {
    let tens = count % 10
    let hundreds = count % 100
    self =
      switch language.primary {
      case "ja", "ko", "vi", "zh", "th", "id": .other
      case "fr", "pt": count == 0 || count == 1 ? .one : Self.manyMillions(count)
      case "es", "it", "ca": count == 1 ? .one : Self.manyMillions(count)
      case "mt":
        count == 1 ? .one : count == 2 ? .two : count == 0 || (3...10).contains(hundreds) ? .few : (11...19).contains(hundreds) ? .many : .other
      case "pl": count == 1 ? .one : (2...4).contains(tens) && !(12...14).contains(hundreds) ? .few : .many
      case "cs", "sk": count == 1 ? .one : (2...4).contains(count) ? .few : .other
      case "lt": tens == 1 && !(11...19).contains(hundreds) ? .one : (2...9).contains(tens) && !(11...19).contains(hundreds) ? .few : .other
      case "lv": tens == 0 || (11...19).contains(hundreds) ? .zero : tens == 1 && hundreds != 11 ? .one : .other
      case "sl": hundreds == 1 ? .one : hundreds == 2 ? .two : hundreds == 3 || hundreds == 4 ? .few : .other
      case "hr", "sr", "bs":
        tens == 1 && hundreds != 11 ? .one : (2...4).contains(tens) && !(12...14).contains(hundreds) ? .few : .other
      case "uk", "ru", "be":
        tens == 1 && hundreds != 11 ? .one : (2...4).contains(tens) && !(12...14).contains(hundreds) ? .few : .many
      case "ro": count == 1 ? .one : count == 0 || (1...19).contains(hundreds) ? .few : .other
      case "ga": count == 1 ? .one : count == 2 ? .two : (3...6).contains(count) ? .few : (7...10).contains(count) ? .many : .other
      case "ar":
        count == 0 ? .zero : count == 1 ? .one : count == 2 ? .two : (3...10).contains(hundreds) ? .few : hundreds >= 11 ? .many : .other
      default: count == 1 ? .one : .other
      }
  }

  /// From 0 for zero to 5 for other, as the runtime names them.
  public var digit: String { String(Self.allCases.firstIndex(of: self) ?? 5) }

  private static func manyMillions(_ count: Int) -> PluralCategory { count != 0 && count % 1_000_000 == 0 ? .many : .other }
}
