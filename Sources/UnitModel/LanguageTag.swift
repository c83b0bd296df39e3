/// A language tag after BCP 47, such as `en`, `pt-BR` or `zh-Hant`.
public struct LanguageTag: Sendable, Hashable, Comparable, CustomStringConvertible {
  public let description: String

  /// Reads a well-formed tag (language, then optional script, region and variants; RFC 5646, section 2.1) and writes it
  /// in the usual case. nil when it is not well-formed. Whether a subtag is registered is for a check to say.
  public init?(_ text: some StringProtocol) {
    if text.utf8.count == 2, text.utf8.allSatisfy({ $0 >= UInt8(ascii: "a") && $0 <= UInt8(ascii: "z") }) {
      description = String(text)  // Nearly every tag.
      return
    }
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard let language = parts.first, (2...3).contains(language.utf8.count), language.utf8.allSatisfy(Self.isLetter) else { return nil }
    var subtags = [language.lowercased()]
    for (index, part) in parts.enumerated().dropFirst() {
      let length = part.utf8.count
      let isAlphabetic = part.utf8.allSatisfy(Self.isLetter)
      let isNumeric = part.utf8.allSatisfy(Identifier.isDigit)
      let isAlphanumeric = part.utf8.allSatisfy { Self.isLetter($0) || Identifier.isDigit($0) }
      if length == 4, isAlphabetic, index == 1 {
        subtags.append(part.prefix(1).uppercased() + part.dropFirst().lowercased())
      } else if length == 2 && isAlphabetic || length == 3 && isNumeric {
        subtags.append(part.uppercased())
      } else if isAlphanumeric, (5...8).contains(length) || (length == 4 && part.utf8.first.map(Identifier.isDigit) == true) {
        subtags.append(part.lowercased())
      } else {
        return nil
      }
    }
    description = subtags.joined(separator: "-")
  }

  private init(literal: String) { description = literal }

  /// BCP 47's tag for content whose language is not known.
  public static let undetermined = LanguageTag(literal: "und")
  public static let english = LanguageTag(literal: "en")

  /// The language without script and region.
  public var primary: String {
    guard let hyphen = description.utf8.firstIndex(of: UInt8(ascii: "-")) else { return description }
    return String(description[..<hyphen])
  }

  /// Whether the language is written from right to left.
  public var isRightToLeft: Bool {
    let primary = primary
    if let script = description.utf8.dropFirst(primary.utf8.count + 1).split(separator: UInt8(ascii: "-")).first, script.count == 4 {
      return Self.rightToLeftScripts.contains(String(Substring(script)))
    }
    return Self.rightToLeftLanguages.contains(primary)
  }

  /// The value of HTML's `dir`.
  public var direction: String { isRightToLeft ? "rtl" : "ltr" }

  /// The language's name in the language itself, or the tag where it is not known.
  public var nativeName: String { Self.nativeNames[primary] ?? description }

  public static func < (left: LanguageTag, right: LanguageTag) -> Bool { left.description < right.description }

  private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) >= UInt8(ascii: "a") && (byte | 0x20) <= UInt8(ascii: "z") }

  private static let rightToLeftScripts = ["Arab", "Hebr", "Thaa", "Syrc", "Nkoo"]
  private static let rightToLeftLanguages: Set = ["ar", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi", "ckb", "syr", "nqo"]

  /// Unicode CLDR 46, "Languages", each in its own language.
  private static let nativeNames: [String: String] = [
    "ar": "العربية", "bg": "български", "cs": "čeština", "da": "dansk", "de": "Deutsch", "el": "Ελληνικά", "en": "English",
    "es": "español", "et": "eesti", "eu": "euskara", "fi": "suomi", "fr": "français", "ga": "Gaeilge", "he": "עברית",
    "hr": "hrvatski", "hu": "magyar", "is": "íslenska", "it": "italiano", "lt": "lietuvių", "lv": "latviešu",
    "mt": "Malti", "nb": "norsk bokmål", "nl": "Nederlands", "no": "norsk", "pl": "polski", "pt": "português",
    "ro": "română", "sk": "slovenčina", "sl": "slovenščina", "sr": "српски", "sv": "svenska", "tr": "Türkçe", "uk": "українська",
  ]
}
