/// The value of the CSS property `content` (CSS Generated Content Module Level 3, section 1).
enum CSSContent {
  /// The text that is read out: the alternative behind a slash where there is one, else the strings and attributes. Signs of
  /// private use, as icon fonts have them, are no text.
  static func text(_ value: String, attribute: (String) -> String?) -> String {
    var rest = Substring(value)
    var text = ""
    while let first = rest.first {
      switch first {
      case "\"", "'":
        rest.removeFirst()
        text += string(&rest, until: first)
      case "/":
        rest.removeFirst()
        text = ""
      default:
        let word = rest.prefix { !" \t\n\"'/(".contains($0) }
        rest = rest.dropFirst(max(1, word.count))
        guard rest.first == "(" else { continue }
        let argument = rest.dropFirst().prefix { $0 != ")" }
        rest = rest.dropFirst(argument.count + 2)
        if word.lowercased() == "attr" { text += attribute(argument.filter { !$0.isWhitespace }.lowercased()) ?? "" }
      }
    }
    return String(String.UnicodeScalarView(text.unicodeScalars.filter { $0.properties.generalCategory != .privateUse }))
  }

  /// A string up to its closing mark, with its escapes resolved.
  private static func string(_ rest: inout Substring, until mark: Character) -> String {
    var result = ""
    while let character = rest.popFirst(), character != mark {
      guard character == "\\" else {
        result.append(character)
        continue
      }
      let digits = rest.prefix(6).prefix { $0.isHexDigit }
      if let number = UInt32(digits, radix: 16), let scalar = Unicode.Scalar(number) {
        result.unicodeScalars.append(scalar)
        rest = rest.dropFirst(digits.count)
        if rest.first == " " { rest.removeFirst() }
      } else if let escaped = rest.popFirst() {
        result.append(escaped)
      }
    }
    return result
  }
}
