/// What the text of a selector tells without a page.
enum SelectorText {
  /// The last compound: what the rule is about.
  static func subject(_ selector: String) -> String {
    var depth = 0
    var subject = ""
    for character in selector {
      if character == "(" || character == "[" { depth += 1 } else if character == ")" || character == "]" { depth -= 1 }
      if depth == 0, character.isWhitespace || ">+~".contains(character) { subject = "" } else { subject.append(character) }
    }
    return subject
  }

  private static let controls: Set<String> = ["button", "input", "label", "progress", "select", "summary", "textarea"]

  /// Whether the rule is about something one operates.
  static func isOfControl(_ selector: String) -> Bool {
    !subject(selector).contains("::") && elements(in: subject(selector)).contains(where: controls.contains)
  }

  /// Names of elements in a compound, those in `:is()` included.
  static func elements(in compound: String) -> [String] {
    var names: [String] = []
    var name = ""
    var isElement = true
    for character in compound + " " {
      if character.isLetter || character.isNumber || character == "-" {
        name.append(character)
      } else {
        if isElement, !name.isEmpty { names.append(name.lowercased()) }
        name = ""
        isElement = character == "(" || character == "," || character.isWhitespace
      }
    }
    return names
  }
}
