import UnitMarkup
import UnitModel

struct ForcedColours: ThemeCheck {
  var about: CheckDescription {
    CheckDescription(
      id: "forced-colours",
      question: "Does the page keep to the colours a reader has chosen for all pages?",
      why: "People with low vision set few strong colours for everything; backgrounds and shadows are then gone.",
      severity: .error,
      requirements: ["1.4.1", "1.4.11"],
      bad: [
        ".a { forced-color-adjust: none }",
        "a[aria-current] { background: red }",
        ".b:has(:checked) { box-shadow: 0 0 0 2px red }",
        #"[aria-selected="true"] { background-color: red; color: white }"#,
        ".c.is-wrong { background: red }",
      ],
      good: [
        ".a { forced-color-adjust: auto }",
        "a[aria-current] { background: red; font-weight: 700 }",
        "a[aria-current] { background: red } @media (forced-colors: active) { a[aria-current] { border: 1px solid } }",
        ".b:has(:checked) { border-color: red; background: red }",
        "a:hover { background: red }",
        ".c { background: red }",
      ])
  }

  func inspect(_ theme: StyleSheet, _ report: inout CheckReport) {
    report.pass()
    for rule in theme.rules {
      for declaration in rule.declarations where isFault(declaration, rule, theme) {
        report.fail(
          declaration.name == "forced-color-adjust"
            ? "this overrules the colours a reader has chosen" : "this state is shown by a background or shadow alone",
          at: SourceSpan(declaration.range), help: "show the state by a border, the weight of the text or a sign as well")
      }
    }
  }

  private static let states = [":checked", "[aria-current", "[aria-selected", "[aria-pressed", ".is-right", ".is-wrong"]
  private static let lost: Set<String> = ["background", "background-color", "background-image", "box-shadow", "color"]

  private func isFault(_ declaration: CSSDeclaration, _ rule: CSSRule, _ theme: StyleSheet) -> Bool {
    if declaration.name == "forced-color-adjust" { return declaration.value == "none" }
    guard Self.lost.contains(declaration.name), declaration.name != "color", rule.conditions.allSatisfy({ $0.name == "layer" }) else { return false }
    guard rule.declarations.first(where: { Self.lost.contains($0.name) && $0.name != "color" })?.range == declaration.range else { return false }
    return rule.selectors.contains { selector in
      Self.states.contains { SelectorText.subject(selector).contains($0) } && !selector.contains("::") && !isShownOtherwise(selector, theme)
    }
  }

  /// Whether some rule shows the state by what stays: a border, a weight, a sign.
  private func isShownOtherwise(_ selector: String, _ theme: StyleSheet) -> Bool {
    theme.rules.contains { rule in
      let isAbout = rule.selectors.contains {
        $0 == selector || selector.hasSuffix(" " + $0) || $0.hasPrefix(selector + "::") || $0.hasPrefix(selector + ":")
          || $0.hasPrefix(selector + " ")
      }
      return isAbout && rule.declarations.contains { !Self.lost.contains($0.name) && !$0.name.hasPrefix("--") }
    }
  }
}
