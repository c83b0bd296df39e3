import UnitMarkup
import UnitModel

struct Motion: ThemeCheck {
  var about: CheckDescription {
    CheckDescription(
      id: "motion",
      question: "Does nothing move for readers who do not want it?",
      why: "Movement makes some people dizzy or sick.",
      severity: .error,
      requirements: ["2.3.3", "2.2.2"],
      bad: [
        ".a { transition: all 1s }",
        "html { scroll-behavior: smooth }",
        ".a { animation: spin 1s }",
        "@media (min-width: 40rem) { .a { transition: color 2s } }",
        ".a { animation-name: spin; animation-duration: 1s }",
      ],
      good: [
        "@media (prefers-reduced-motion: no-preference) { .a { transition: all 1s } }",
        "@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth } }",
        ".a { transition: none }",
        "html { scroll-behavior: auto }",
        ".a { transition: color 1s } @media (prefers-reduced-motion: reduce) { * { transition: none; animation: none } }",
        ".a { color: red }",
        ":root { --motion: 0.1s } @media (prefers-reduced-motion: reduce) { :root { --motion: 0s } } .a { transition: color var(--motion) }",
      ])
  }

  func inspect(_ theme: StyleSheet, _ report: inout CheckReport) {
    report.pass()
    for rule in theme.rules {
      for declaration in rule.declarations where isFault(declaration, rule, theme) {
        report.fail("this moves for everybody", at: SourceSpan(declaration.range), help: "put it into @media (prefers-reduced-motion: no-preference)")
      }
    }
  }

  private func isFault(_ declaration: CSSDeclaration, _ rule: CSSRule, _ theme: StyleSheet) -> Bool {
    guard ["scroll-behavior", "transition", "animation", "animation-name"].contains(declaration.name),
      !rule.conditions.contains(where: { $0.prelude.contains("prefers-reduced-motion") || $0.name == "keyframes" })
    else { return false }
    let value = declaration.value.lowercased()
    switch declaration.name {
    case "scroll-behavior": return value == "smooth"
    default:
      let isStill = value == "none" || value.split(separator: " ").contains { $0 == "0s" || $0 == "0ms" } || takesStoppedDuration(value, theme)
      return !isStill && !isStopped(declaration.name.hasPrefix("transition") ? "transition" : "animation", theme)
    }
  }

  /// Whether the duration is a token that is set to nothing for readers who ask for less motion.
  private func takesStoppedDuration(_ value: String, _ theme: StyleSheet) -> Bool {
    theme.rules.contains { rule in
      rule.conditions.contains { $0.prelude.contains("prefers-reduced-motion: reduce") }
        && rule.declarations.contains { $0.name.hasPrefix("--") && ($0.value == "0s" || $0.value == "0ms") && value.contains("var(\($0.name))") }
    }
  }

  /// Whether one rule stops all of it for readers who ask for less motion.
  private func isStopped(_ property: String, _ theme: StyleSheet) -> Bool {
    theme.rules.contains { rule in
      rule.conditions.contains { $0.prelude.contains("prefers-reduced-motion: reduce") } && rule.selectors.contains { $0.hasPrefix("*") }
        && rule.declarations.contains { $0.name.hasPrefix(property) }
    }
  }
}
