import UnitMarkup
import UnitModel

struct ReadingOrder: ThemeCheck {
  var about: CheckDescription {
    CheckDescription(
      id: "reading-order",
      question: "Does everything stand where it is read?",
      why: "A screen reader and the keyboard follow the page as it is written; who sees it follows the picture. Both must be the same.",
      severity: .error,
      requirements: ["1.3.2", "2.4.3"],
      bad: [
        ".a { order: 2 }",
        ".a { order: -1 }",
        ".a { display: flex; flex-direction: row-reverse }",
        ".a { flex-direction: column-reverse }",
        ".a { flex-flow: row-reverse wrap }",
        ".a { grid-auto-flow: dense }",
      ],
      good: [
        ".a { order: 0 }",
        ".a { flex-direction: column }",
        ".a { flex-flow: row wrap }",
        ".a { display: grid }",
        ".a { counter-reset: order 2 }",
        ".a { grid-auto-flow: row }",
      ])
  }

  func inspect(_ theme: StyleSheet, _ report: inout CheckReport) {
    report.pass()
    for rule in theme.rules {
      for declaration in rule.declarations where isFault(declaration, rule, theme) {
        report.fail(
          "this is shown in another order than it is read", at: SourceSpan(declaration.range), help: "put it into the page where it is to be shown")
      }
    }
  }

  private func isFault(_ declaration: CSSDeclaration, _ rule: CSSRule, _ theme: StyleSheet) -> Bool {
    let value = declaration.value.lowercased()
    switch declaration.name {
    case "order": return value != "0" && value != "initial"
    case "flex-direction", "flex-flow": return value.contains("reverse")
    case "grid-auto-flow": return value.contains("dense")
    default: return false
    }
  }
}
