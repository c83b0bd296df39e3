import UnitMarkup

extension CSSDeclaration {
  /// What a browser makes of the declaration, for the properties that decide how text is set: the parts of `font`, and nothing of
  /// a value that it drops because the property cannot have it (CSS Fonts Level 4, section 2.7; CSS Text Level 4, section 8).
  var longhands: [CSSDeclaration] {
    switch name {
    case "font": return fontParts()
    case "letter-spacing", "word-spacing": return isOfAnyProperty || value.lowercased() == "normal" || CSSLength.isLength(value) ? [self] : []
    case "line-height":
      if isOfAnyProperty || value.lowercased() == "normal" { return [self] }
      let isPlain = Double(value) != nil || value.hasSuffix("%") && Double(value.dropLast()) != nil || CSSLength.isLength(value)
      return isPlain && !value.hasPrefix("-") ? [self] : []
    default: return [self]
    }
  }

  /// Whether the value is one of those that all properties have.
  private var isOfAnyProperty: Bool { ["inherit", "initial", "unset", "revert", "revert-layer"].contains(value.lowercased()) }

  private func fontParts() -> [CSSDeclaration] {
    if isOfAnyProperty { return ["font-size", "line-height"].map { part($0, value) } }
    let words = CSSParser.split(value, at: " ")
    guard let size = words.firstIndex(where: { Self.isSize($0.prefix { $0 != "/" }) }), size + 1 < words.count else { return [] }
    let sides = CSSParser.split(words[size], at: "/")
    return [part("font-size", sides[0]), part("line-height", sides.count > 1 ? sides[1] : "normal")]
  }

  private func part(_ name: String, _ value: String) -> CSSDeclaration {
    var part = self
    part.name = name
    part.value = value
    return part
  }

  private static func isSize(_ word: Substring) -> Bool {
    PageStyles.namedSizes[word.lowercased()] != nil || word.hasSuffix("%") || word != "0" && CSSLength.isLength(word)
  }
}
