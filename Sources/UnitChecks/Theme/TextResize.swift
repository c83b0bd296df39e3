import UnitMarkup
import UnitModel

struct TextResize: ThemeCheck {
  var about: CheckDescription {
    CheckDescription(
      id: "text-resize",
      question: "Does text grow with the size a reader has set?",
      why: "Sizes in pixels, and those that follow the window alone, do not grow.",
      severity: .error,
      requirements: ["1.4.4"],
      bad: [
        "p { font-size: 14px }",
        "h1 { font-size: 5vw }",
        "p { font: 12px/1.5 serif }",
        "p { font-size: 10pt }",
        "p { font-size: calc(1vw + 1vh) }",
        "html { font-size: 16px }",
      ],
      good: [
        "p { font-size: 1rem }",
        "h1 { font-size: clamp(1rem, 1rem + 2vw, 3rem) }",
        "p { font-size: 90% }",
        "p { font: inherit }",
        "@media print { p { font-size: 11pt } }",
        "p { font-size: var(--size) }",
      ])
  }

  func inspect(_ theme: StyleSheet, _ report: inout CheckReport) {
    report.pass()
    for rule in theme.rules {
      for declaration in rule.declarations where isFault(declaration, rule, theme) {
        report.fail("this size does not grow with the one a reader has set", at: SourceSpan(declaration.range), help: "write it in rem or em")
      }
    }
  }

  private func isFault(_ declaration: CSSDeclaration, _ rule: CSSRule, _ theme: StyleSheet) -> Bool {
    guard declaration.name == "font-size" || declaration.name == "font" || declaration.name.hasPrefix("--size") else { return false }
    if rule.conditions.contains(where: { $0.name == "media" && $0.prelude.contains("print") }) { return false }
    let value = declaration.value.lowercased()
    let numbers = value.split { !($0.isLetter || $0.isNumber || $0 == "." || $0 == "%") }.map(String.init)
    func uses(_ units: [String]) -> Bool { numbers.contains { number in units.contains { number.hasSuffix($0) && number.first?.isNumber == true } } }
    if uses(["px", "pt"]) { return true }
    return uses(["vw", "vh", "vi", "vb", "vmin", "vmax"]) && !uses(["em", "%"])
  }
}
