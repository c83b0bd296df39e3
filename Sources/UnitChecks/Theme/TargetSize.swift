import UnitMarkup
import UnitModel

struct TargetSize: ThemeCheck {
  var about: CheckDescription {
    CheckDescription(
      id: "target-size",
      question: "Is everything one operates at least 24 pixels high and wide?",
      why: "Who trembles, or uses a thumb on a bus, misses smaller things.",
      severity: .error,
      requirements: ["2.5.8"],
      bad: [
        "button { block-size: 1rem }",
        "input { height: 20px }",
        "select { min-block-size: 20px; block-size: 20px }",
        ":root { --target: 1.25rem } button { min-block-size: var(--target) }",
        "summary { max-height: 1em }",
      ],
      good: [
        "button { min-block-size: 2.75rem }",
        ":root { --target: 2.75rem } button { min-block-size: var(--target) }",
        "input { height: 3em }",
        #"input[type="checkbox"] { inline-size: 1.375rem }"#,
        ".icon { block-size: 1em }",
        "button { min-inline-size: 0 }",
      ])
  }

  func inspect(_ theme: StyleSheet, _ report: inout CheckReport) {
    report.pass()
    for rule in theme.rules {
      for declaration in rule.declarations where isFault(declaration, rule, theme) {
        report.fail("this is less than 24 pixels high", at: SourceSpan(declaration.range), help: "write min-block-size: 2.75rem")
      }
    }
  }

  private static let sizes: Set<String> = ["height", "block-size", "max-height", "max-block-size", "min-height", "min-block-size"]
  private static let least = 24.0

  private func isFault(_ declaration: CSSDeclaration, _ rule: CSSRule, _ theme: StyleSheet) -> Bool {
    guard Self.sizes.contains(declaration.name), rule.conditions.allSatisfy({ $0.name == "layer" }) else { return false }
    guard rule.selectors.contains(where: isSmallable), let pixels = CSSLength.pixels(resolved(declaration.value, theme)), pixels > 0 else {
      return false
    }
    return pixels < Self.least
  }

  /// Buttons and fields; boxes to tick are part of their label, which is larger.
  private func isSmallable(_ selector: String) -> Bool {
    let subject = SelectorText.subject(selector)
    if subject.contains("::") || subject.contains("radio") || subject.contains("checkbox") { return false }
    return SelectorText.elements(in: subject).contains { ["button", "input", "select", "summary", "textarea"].contains($0) }
  }

  private func resolved(_ value: String, _ theme: StyleSheet) -> String {
    guard value.hasPrefix("var("), value.hasSuffix(")") else { return value }
    let name = String(value.dropFirst(4).dropLast())
    return theme.rules.flatMap(\.declarations).first { $0.name == name }?.value ?? value
  }
}
