/// The interface's words in one language.
public struct Phrases: Sendable {
  /// A text, or one text per plural category.
  public enum Phrase: Sendable, Hashable {
    case text(String)
    case plural([PluralCategory: String])
  }

  public let language: LanguageTag
  public let entries: [String: Phrase]
  /// Whether they stand on pages in languages that have no phrases, where they are marked as words of another language.
  public let areForeign: Bool

  public init(language: LanguageTag, entries: [String: Phrase], areForeign: Bool = false) {
    self.language = language
    self.entries = entries
    self.areForeign = areForeign
  }

  /// The same for pages in another language.
  public var foreign: Phrases { Phrases(language: language, entries: entries, areForeign: true) }

  /// The phrase with its placeholders filled in; the key itself where the phrase is missing, so that nothing is empty.
  public func callAsFunction(_ key: String, _ values: [String: String] = [:]) -> String {
    switch entries[key] {
    case .text(let text): Self.fill(text, values)
    case .plural(let forms): Self.fill(forms[.other] ?? key, values)
    case nil: key
    }
  }

  /// The plural form for `count`, which also fills the placeholder `{count}`.
  public func callAsFunction(_ key: String, count: Int, _ values: [String: String] = [:]) -> String {
    switch entries[key] {
    case .text(let text): Self.fill(text, values, count: count)
    case .plural(let forms): Self.fill(forms[PluralCategory(of: count, in: language)] ?? forms[.other] ?? key, values, count: count)
    case nil: key
    }
  }

  /// The date as people write it in this language.
  public func date(_ date: CalendarDate) -> String {
    let months = self("date.months").split(separator: "|")
    let month = months.count == 12 ? String(months[date.month - 1]) : String(date.month)
    return self("date.long", ["day": String(date.day), "month": month, "year": String(date.year)])
  }

  /// - Parameter count: fills `{count}` where `values` say nothing else.
  private static func fill(_ text: String, _ values: [String: String], count: Int? = nil) -> String {
    guard text.utf8.contains(UInt8(ascii: "{")) else { return text }
    var result = ""
    var rest = text[...]
    while let open = rest.utf8.firstIndex(of: UInt8(ascii: "{")) {
      result += rest[..<open]
      guard let close = rest[open...].utf8.firstIndex(of: UInt8(ascii: "}")) else { return result + rest[open...] }
      let name = String(rest[rest.utf8.index(after: open)..<close])
      result += values[name] ?? (name == "count" ? count.map { String($0) } : nil) ?? "{\(name)}"
      rest = rest[rest.utf8.index(after: close)...]
    }
    return result + rest
  }
}
