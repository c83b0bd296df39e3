import UnitModel

struct ContrastText: ThemeCheck {
  let about = CheckDescription(
    id: "contrast-text",
    question: "Does every colour of text have a contrast of 4.5 to 1 to what lies behind it, in every colour scheme?",
    why: "People with low vision, and everybody in bright sun, cannot read pale text.",
    severity: .error,
    requirements: ["1.4.3"],
    bad: [":root {\n  --text: #999999;\n  --surface: #ffffff;\n}"],
    good: [":root {\n  --text: #333333;\n  --surface: #ffffff;\n}"])

  /// Colours of text and of what lies behind it in the theme.
  private static let pairs: [(String, String)] =
    ["text", "text-soft", "accent", "blaze"].flatMap { [($0, "surface"), ($0, "panel")] } + [
      ("text", "accent-soft"), ("text", "blaze-soft"), ("text", "right-soft"), ("text", "wrong-soft"), ("text", "partly-soft"),
      ("text", "info-soft"), ("text", "key-soft"), ("on-accent", "accent"), ("accent", "accent-soft"), ("blaze", "blaze-soft"),
      ("right", "right-soft"), ("wrong", "wrong-soft"), ("partly", "partly-soft"), ("info", "info-soft"), ("key", "key-soft"),
    ]

  func inspect(_ theme: StyleSheet, _ report: inout CheckReport) {
    report.pass()
    for pair in theme.pairs(Self.pairs, below: 4.5) {
      report.fail(
        "in the scheme '\(pair.scheme)', '\(pair.front)' on '\(pair.back)' has a contrast of \(Ratio(pair.ratio)) to 1", at: pair.span,
        help: "make one of them lighter or darker until it is 4.5 to 1")
    }
  }
}

/// A ratio with one decimal, cut and not rounded, so that 4.49 never reads as 4.5.
struct Ratio: CustomStringConvertible {
  let description: String

  init(_ value: Double) {
    let tenths = Int(value * 10)
    description = "\(tenths / 10).\(tenths % 10)"
  }
}
