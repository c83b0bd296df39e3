import UnitMarkup

/// Two colour tokens of the theme that meet on a page.
struct TokenPair: Hashable, Sendable {
  let front: String
  let back: String
}

/// Which tokens meet, as the rules of the theme tell.
extension StyleSheet {
  /// The two grounds everything lies on that names no other: the page and the panel.
  private static let grounds = ["surface", "panel"]
  /// The colour of text that names no other.
  private static let plainText = "text"

  /// Rules for the screen in its own colours.
  var screenRules: [CSSRule] {
    rules.filter { rule in !rule.conditions.contains { $0.name == "media" && ($0.prelude.contains("print") || $0.prelude.contains("forced-colors")) }
    }
  }

  /// Text and what is behind it: where a rule sets both, those; where it sets one, with the grounds or the plain text.
  var textPairs: [TokenPair] {
    var pairs: Set<TokenPair> = Set(Self.grounds.map { TokenPair(front: Self.plainText, back: $0) })
    for rule in screenRules {
      let fronts = tokens(rule, ["color"])
      let backs = tokens(rule, ["background", "background-color"])
      if !fronts.isEmpty, !backs.isEmpty {
        pairs.formUnion(combined(fronts, backs))
      } else if rule.selectors.contains(where: { $0.contains("::") }) {
        continue
      } else if backs.isEmpty {
        pairs.formUnion(combined(fronts, Self.grounds))
        for front in fronts { pairs.formUnion(partners(of: front)) }
      } else if rule.declarations.allSatisfy({ $0.name != "color" }) {
        pairs.formUnion(combined([Self.plainText], backs))
      }
    }
    return sorted(pairs)
  }

  /// Rings of the focus and borders of controls, and the grounds around them.
  var edgePairs: [TokenPair] {
    var pairs: Set<TokenPair> = []
    for rule in screenRules {
      pairs.formUnion(combined(tokens(rule, ["outline", "outline-color"]), Self.grounds))
      guard rule.selectors.contains(where: SelectorText.isOfControl) else { continue }
      pairs.formUnion(combined(tokens(rule, ["border", "border-color"]), Self.grounds))
    }
    return sorted(pairs)
  }

  private func sorted(_ pairs: Set<TokenPair>) -> [TokenPair] { pairs.sorted { ($0.front, $0.back) < ($1.front, $1.back) } }

  /// Names in `var()` of some properties.
  private func tokens(_ rule: CSSRule, _ properties: [String]) -> [String] {
    rule.declarations.filter { properties.contains($0.name) }.flatMap { declaration in
      declaration.value.split(separator: "var(--", omittingEmptySubsequences: false).dropFirst().map {
        String($0.prefix { $0 != ")" && $0 != "," && $0 != " " })
      }
    }
  }

  private func combined(_ fronts: [String], _ backs: [String]) -> Set<TokenPair> {
    var pairs: Set<TokenPair> = []
    for front in fronts {
      for back in backs {
        let both = renamings.filter { $0[front] != nil && $0[back] != nil }
        if both.isEmpty {
          for front in meanings(of: front) { for back in meanings(of: back) { pairs.insert(TokenPair(front: front, back: back)) } }
        } else {
          for names in both { pairs.insert(TokenPair(front: names[front] ?? front, back: names[back] ?? back)) }
        }
      }
    }
    return pairs
  }

  private func meanings(of name: String) -> [String] {
    let others = renamings.compactMap { $0[name] }
    return others.isEmpty ? [name] : others
  }

  /// A colour that was renamed together with a softer one stands on that one too.
  private func partners(of front: String) -> [TokenPair] {
    renamings.compactMap { names in
      guard let token = names[front], let soft = names["\(front)-soft"] else { return nil }
      return TokenPair(front: token, back: soft)
    }
  }
}
