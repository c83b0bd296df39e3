/// HTML as text of other formats.
enum HTMLText {
  static func escaped(_ text: String) -> String {
    text.reduce(into: "") { result, character in
      switch character {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      default: result.append(character)
      }
    }
  }

  /// The HTML with each `src="…"` passed through a function.
  static func replacingSources(in html: String, with replacement: (String) -> String) -> String {
    let parts = html.split(separator: " src=\"", omittingEmptySubsequences: false)
    guard parts.count > 1 else { return html }
    return parts.dropFirst().reduce(into: String(parts[0])) { result, part in
      let source = part.prefix { $0 != "\"" }
      result += " src=\"\(replacement(String(source)))\(part.dropFirst(source.count))"
    }
  }

  /// The HTML with the text alternative in the place of each picture; nothing in that of a decoration.
  static func replacingPictures(in html: String) -> String {
    let parts = html.split(separator: "<img", omittingEmptySubsequences: false)
    return parts.dropFirst().reduce(into: String(parts[0])) { result, part in
      var isQuoted = false
      let tag = part.prefix { character in
        if character == "\"" { isQuoted.toggle() }
        return isQuoted || character != ">"
      }
      if let start = tag.firstRange(of: " alt=\"") { result += tag[start.upperBound...].prefix { $0 != "\"" } }
      result += part.dropFirst(tag.count + 1)
    }
  }
}
