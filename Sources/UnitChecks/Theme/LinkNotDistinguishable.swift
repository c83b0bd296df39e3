import UnitMarkup
import UnitModel

struct LinkNotDistinguishable: ThemeCheck {
  var about: CheckDescription {
    CheckDescription(
      id: "link-not-distinguishable",
      question: "Are links in a text to be told from it without seeing colours?",
      why: "Who does not see the colour does not see that there is a link.",
      severity: .error,
      requirements: ["1.4.1"],
      bad: [
        "a { text-decoration: none }",
        "a:link { text-decoration: none }",
        "p a { text-decoration: none; color: blue }",
        "main a { text-decoration-line: none }",
        "a, a:visited { color: red; text-decoration: none }",
      ],
      good: [
        "a { color: blue }",
        "nav a { text-decoration: none }",
        ".button a { text-decoration: none }",
        "a { text-decoration: none; border-bottom: 1px solid }",
        "a.card { text-decoration: none }",
        "a:hover { text-decoration: none }",
      ])
  }

  func inspect(_ theme: StyleSheet, _ report: inout CheckReport) {
    report.pass()
    for rule in theme.rules {
      for declaration in rule.declarations where isFault(declaration, rule, theme) {
        report.fail("links in a text look like the text", at: SourceSpan(declaration.range), help: "keep the underline")
      }
    }
  }

  /// Elements whose links stand in running text.
  private static let running: Set<String> = ["a", "p", "li", "main", "article", "section", "body", "td", "dd"]

  private func isFault(_ declaration: CSSDeclaration, _ rule: CSSRule, _ theme: StyleSheet) -> Bool {
    guard declaration.name == "text-decoration" || declaration.name == "text-decoration-line", declaration.value.lowercased() == "none" else {
      return false
    }
    if rule.declarations.contains(where: { $0.name.hasPrefix("border") && $0.value != "none" && $0.value != "0" || $0.name == "font-weight" }) {
      return false
    }
    return rule.selectors.contains { selector in
      let parts = selector.split { $0.isWhitespace || $0 == ">" }.map { String($0).lowercased() }
      return ["a", "a:link", "a:visited", "a:any-link"].contains(parts.last) && parts.dropLast().allSatisfy(Self.running.contains)
    }
  }
}
