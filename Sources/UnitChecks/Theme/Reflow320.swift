import UnitMarkup
import UnitModel

struct Reflow320: ThemeCheck {
  var about: CheckDescription {
    CheckDescription(
      id: "reflow-320",
      question: "Does the page fit a window of 320 pixels without scrolling sideways?",
      why: "That is what is left of a screen at 400 % zoom.",
      severity: .error,
      requirements: ["1.4.10"],
      bad: [
        "main { width: 960px }",
        ".a { min-inline-size: 30rem }",
        ".a { min-width: 400px }",
        ".a { grid-template-columns: repeat(auto-fit, minmax(25rem, 1fr)) }",
        ".a { inline-size: 21rem }",
      ],
      good: [
        "main { max-width: 60rem }",
        ".a { inline-size: min(100%, 30rem) }",
        "@media (min-width: 48rem) { .a { width: 40rem } }",
        ".a { grid-template-columns: repeat(auto-fit, minmax(min(100%, 25rem), 1fr)) }",
        ".a { width: 100% }",
        ".a { min-inline-size: 5rem }",
      ])
  }

  func inspect(_ theme: StyleSheet, _ report: inout CheckReport) {
    report.pass()
    for rule in theme.rules {
      for declaration in rule.declarations where isFault(declaration, rule, theme) {
        report.fail(
          "this is wider than a window of 320 pixels", at: SourceSpan(declaration.range),
          help: "write min(100%, …), or put it into @media (min-width: …)")
      }
    }
  }

  private static let widths: Set<String> = ["width", "inline-size", "min-width", "min-inline-size", "flex-basis"]
  private static let window = 320.0

  private func isFault(_ declaration: CSSDeclaration, _ rule: CSSRule, _ theme: StyleSheet) -> Bool {
    if rule.conditions.contains(where: {
      $0.name == "media" && ($0.prelude.contains("min-width") || $0.prelude.contains("print") || $0.prelude.contains("width >"))
    }) {
      return false
    }
    let value = declaration.value.lowercased()
    if Self.widths.contains(declaration.name) { return CSSLength.pixels(value).map { $0 > Self.window } ?? false }
    guard declaration.name == "grid-template-columns" else { return false }
    return value.split(separator: "minmax(", omittingEmptySubsequences: false).dropFirst().contains { part in
      CSSLength.pixels(part.prefix { $0 != "," && $0 != ")" }).map { $0 > Self.window } ?? false
    }
  }
}
