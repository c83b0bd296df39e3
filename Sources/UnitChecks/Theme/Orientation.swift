import UnitMarkup
import UnitModel

struct Orientation: ThemeCheck {
  var about: CheckDescription {
    CheckDescription(
      id: "orientation",
      question: "May the device be held upright or across, as its owner likes?",
      why: "Devices on a wheelchair cannot be turned.",
      severity: .error,
      requirements: ["1.3.4"],
      bad: [
        "@media (orientation: portrait) { body { transform: rotate(90deg) } }",
        "@media (orientation: landscape) { html { transform: rotate(-90deg) } }",
        "@media (orientation: portrait) { main { rotate: 270deg } }",
        "@media screen and (orientation: portrait) { body { transform: rotate(0.25turn) } }",
        "@media (orientation: landscape) { body { transform: scale(1) rotate(100grad) } }",
      ],
      good: [
        "@media (orientation: portrait) { body { display: block } }",
        "body { transform: rotate(90deg) }",
        "@media (orientation: portrait) { .a { transform: rotate(180deg) } }",
        "@media (min-width: 40rem) { .a { transform: rotate(90deg) } }",
        "@media (orientation: landscape) { .a { rotate: 3deg } }",
      ])
  }

  func inspect(_ theme: StyleSheet, _ report: inout CheckReport) {
    report.pass()
    for rule in theme.rules {
      for declaration in rule.declarations where isFault(declaration, rule, theme) {
        report.fail(
          "this turns when the device is turned, as if to keep it from being turned", at: SourceSpan(declaration.range),
          help: "let the layout follow the device")
      }
    }
  }

  private func isFault(_ declaration: CSSDeclaration, _ rule: CSSRule, _ theme: StyleSheet) -> Bool {
    rule.conditions.contains { $0.name == "media" && $0.prelude.contains("orientation") } && Rotation.isQuarterTurn(declaration)
  }
}
