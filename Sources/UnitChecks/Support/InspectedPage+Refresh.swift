import UnitMarkup

extension InspectedPage {
  /// The first `meta` that reloads the page or leads elsewhere, with the seconds it waits (HTML Standard, section 4.2.5.3,
  /// "shared declarative refresh steps").
  var refresh: (element: Int, time: Int)? {
    for element in nodes.indices where nodes[element].name == "meta" {
      guard tree.attribute("http-equiv", of: element)?.lowercased() == "refresh", let content = tree.attribute("content", of: element) else {
        continue
      }
      let text = content.drop(while: isBlank)
      let digits = text.prefix { $0.isASCII && $0.isNumber }
      if digits.isEmpty, text.first != "." { continue }
      let rest = text.drop { $0.isASCII && $0.isNumber || $0 == "." }
      if let next = rest.first, next != ";", next != ",", !isBlank(next) { continue }
      return (element, Int(digits) ?? (digits.isEmpty ? 0 : Int.max))
    }
    return nil
  }

  /// ASCII whitespace, which a no-break space is not.
  private func isBlank(_ character: Character) -> Bool { character.isASCII && character.isWhitespace }
}
