import UnitModel

struct ContrastNonText: ThemeCheck {
  let about = CheckDescription(
    id: "contrast-non-text",
    question: "Do the borders of fields and the focus ring have a contrast of 3 to 1 to what is around them, in every colour scheme?",
    why: "Who cannot see where a field is, or where the focus is, cannot answer.",
    severity: .error,
    requirements: ["1.4.11", "2.4.7"],
    bad: [":root {\n  --edge: #cccccc;\n  --surface: #ffffff;\n}"],
    good: [":root {\n  --edge: #777777;\n  --surface: #ffffff;\n}"])

  private static let pairs: [(String, String)] = [("edge", "surface"), ("edge", "panel"), ("focus", "surface"), ("focus", "panel"), ("accent", "surface")]

  func inspect(_ theme: StyleSheet, _ report: inout CheckReport) {
    report.pass()
    for pair in theme.pairs(Self.pairs, below: 3) {
      report.fail(
        "in the scheme '\(pair.scheme)', '\(pair.front)' beside '\(pair.back)' has a contrast of \(Ratio(pair.ratio)) to 1", at: pair.span,
        help: "make one of them lighter or darker until it is 3 to 1")
    }
  }
}
