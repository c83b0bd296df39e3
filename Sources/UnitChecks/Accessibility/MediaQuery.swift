import UnitMarkup

/// Whether a media query holds for the page a visitor sees who has set nothing: a landscape screen of 1280 by 800 pixels, light,
/// with a mouse.
enum MediaQuery {
  private static let width = 1280.0
  private static let height = 800.0

  static func holds(_ query: String) -> Bool { query.isEmpty || CSSParser.split(query.lowercased(), at: ",").contains(where: holdsPart) }

  private static func holdsPart(_ part: String) -> Bool {
    var words = Substring(part)
    var isNegated = false
    if words.hasPrefix("not ") {
      isNegated = true
      words = words.dropFirst(4)
    }
    var result = true
    for term in terms(in: words) where term != "and" && term != "only" {
      result = result && (term.hasPrefix("(") ? holdsFeature(String(term.dropFirst().dropLast())) : term == "all" || term == "screen")
    }
    return result != isNegated
  }

  /// Words and parenthesised features.
  private static func terms(in text: Substring) -> [String] {
    var terms: [String] = []
    var term = ""
    var depth = 0
    for character in text {
      if character == "(" { depth += 1 } else if character == ")" { depth -= 1 }
      if character == " ", depth == 0 {
        if !term.isEmpty { terms.append(term) }
        term = ""
      } else {
        term.append(character)
      }
    }
    return term.isEmpty ? terms : terms + [term]
  }

  private static func holdsFeature(_ feature: String) -> Bool {
    let parts = feature.split(separator: ":", maxSplits: 1).map { $0.filter { !$0.isWhitespace } }
    guard parts.count == 2 else { return ["color", "hover", "width", "height", "scripting"].contains(parts.first ?? "") || holdsRange(feature) }
    let length = CSSLength.pixels(parts[1])
    switch parts[0] {
    case "min-width": return length.map { width >= $0 } ?? false
    case "max-width": return length.map { width <= $0 } ?? false
    case "min-height": return length.map { height >= $0 } ?? false
    case "max-height": return length.map { height <= $0 } ?? false
    case "orientation": return parts[1] == "landscape"
    case "prefers-color-scheme": return parts[1] == "light"
    case "prefers-reduced-motion", "prefers-contrast", "prefers-reduced-transparency", "prefers-reduced-data": return parts[1] == "no-preference"
    case "forced-colors", "inverted-colors": return parts[1] == "none"
    case "hover", "any-hover": return parts[1] == "hover"
    case "pointer", "any-pointer": return parts[1] == "fine"
    case "scripting": return parts[1] == "enabled"
    default: return false
    }
  }

  /// `width >= 40rem` and its kin.
  private static func holdsRange(_ feature: String) -> Bool {
    for (sign, compare) in [(">=", { $0 >= $1 }), ("<=", { $0 <= $1 }), (">", { $0 > $1 }), ("<", { $0 < $1 })]
      as [(String, (Double, Double) -> Bool)]
    {
      let sides = feature.split(separator: sign, maxSplits: 1)
      guard sides.count == 2, let limit = CSSLength.pixels(sides[1].filter { !$0.isWhitespace }) else { continue }
      switch sides[0].filter({ !$0.isWhitespace }) {
      case "width": return compare(width, limit)
      case "height": return compare(height, limit)
      default: return false
      }
    }
    return false
  }
}
