import UnitMarkup
import UnitModel

struct ThemeTextJustified: ThemeCheck {
  var about: CheckDescription {
    CheckDescription(
      id: "theme-text-justified",
      question: "Do lines of text end where their words end?",
      why: "The gaps that justified text opens run through it like rivers; people with dyslexia lose the line.",
      severity: .error,
      requirements: ["1.4.8"],
      bad: [
        "p { text-align: justify }",
        "main { text-align: JUSTIFY }",
        "@media (min-width: 40rem) { p { text-align: justify } }",
        "p { text-align: justify !important }",
        "p { text-align-last: justify }",
      ],
      good: [
        "p { text-align: start }",
        "p { text-align: center }",
        "@media print { p { text-align: justify } }",
        ".a { justify-content: space-between }",
        "p { text-align: end }",
      ])
  }

  func inspect(_ theme: StyleSheet, _ report: inout CheckReport) {
    report.pass()
    for rule in theme.rules {
      for declaration in rule.declarations where isFault(declaration, rule, theme) {
        report.fail("this text is justified", at: SourceSpan(declaration.range), help: "write text-align: start")
      }
    }
  }

  private func isFault(_ declaration: CSSDeclaration, _ rule: CSSRule, _ theme: StyleSheet) -> Bool {
    (declaration.name == "text-align" || declaration.name == "text-align-last") && declaration.value.lowercased() == "justify"
      && !rule.conditions.contains { $0.prelude.contains("print") }
  }
}
