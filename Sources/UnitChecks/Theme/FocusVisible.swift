import UnitMarkup
import UnitModel

struct FocusVisible: ThemeCheck {
  var about: CheckDescription {
    CheckDescription(
      id: "focus-visible",
      question: "Is the focus always to be seen, with a ring of two pixels or more?",
      why: "Who uses the keyboard sees by it where they are.",
      severity: .error,
      requirements: ["2.4.7"],
      bad: [
        "a:focus { outline: none }",
        "* { outline: 0 }",
        "button:focus-visible { outline-style: none }",
        "a:focus-visible { outline: 1px solid red }",
        "input { outline-width: 0 }",
        "button { outline: 0 none }",
      ],
      good: [
        ":focus-visible { outline: 3px solid blue }",
        "a:focus:not(:focus-visible) { outline: none }",
        "button:focus { outline: none; box-shadow: 0 0 0 3px blue }",
        "main:focus-visible { outline-color: transparent }",
        ".card a:focus-visible { outline: none } .card:has(a:focus-visible) { outline: 3px solid blue }",
        "a { color: red }",
      ])
  }

  func inspect(_ theme: StyleSheet, _ report: inout CheckReport) {
    report.pass()
    for rule in theme.rules {
      for declaration in rule.declarations where isFault(declaration, rule, theme) {
        report.fail(
          "the focus is not to be seen here", at: SourceSpan(declaration.range),
          help: "write outline: 3px solid, in a colour with a contrast of 3 to 1")
      }
    }
  }

  private static let replacements: Set<String> = [
    "border", "border-color", "border-block-end", "border-bottom", "box-shadow", "background", "background-color", "text-decoration",
  ]

  private func isFault(_ declaration: CSSDeclaration, _ rule: CSSRule, _ theme: StyleSheet) -> Bool {
    guard declaration.name.hasPrefix("outline"), declaration.name != "outline-offset", !rule.isInside("keyframes") else { return false }
    guard rule.selectors.contains(where: { !isHarmless($0, theme) }) else { return false }
    let words = declaration.value.lowercased().split(separator: " ").map(String.init)
    let isRemoved = words.contains("none") || words.contains("0") || declaration.name == "outline-color" && words == ["transparent"]
    if isRemoved { return !rule.declarations.contains { Self.replacements.contains($0.name) && $0.value != "none" } }
    let width = words.lazy.compactMap { CSSLength.pixels($0) }.first
    return width.map { $0 < 2 } ?? words.contains("thin")
  }

  /// Rules about what the keyboard does not reach, what the pointer alone has focused, and what a box around it shows instead.
  private func isHarmless(_ selector: String, _ theme: StyleSheet) -> Bool {
    if selector.contains(":not(:focus-visible)") || SelectorText.elements(in: SelectorText.subject(selector)).contains("main") { return true }
    return theme.rules.contains { other in
      other.selectors.contains { $0.contains(":has(") && $0.contains(":focus-visible") }
        && other.declarations.contains { $0.name == "outline" && $0.value != "none" }
        && selector.contains(":focus-visible") && SelectorText.subject(selector) != selector
    }
  }
}
