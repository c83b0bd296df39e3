import UnitMarkup
import UnitModel

struct ContrastNonText: ThemeCheck {
  var about: CheckDescription {
    CheckDescription(
      id: "contrast-non-text",
      question: "Do the borders of fields and the focus ring have a contrast of 3 to 1 to what is around them, in every colour scheme?",
      why: "Who cannot see where a field is, or where the focus is, cannot answer.",
      severity: .error,
      requirements: ["1.4.11", "2.4.7"],
      bad: [
        ":root { --text: #222222; --surface: #ffffff; --panel: #ffffff; --accent: #cccccc; --soft: #e2f0ef } input { border: 2px solid var(--accent) }",
        ":root { --text: #222222; --surface: #ffffff; --panel: #ffffff; --accent: #eeeeee; --soft: #e2f0ef } :focus-visible { outline: 3px solid var(--accent) }",
        ":root { --text: #222222; --surface: #ffffff; --panel: #ffffff; --accent: #dddddd; --soft: #e2f0ef } button { border-color: var(--accent) }",
        ":root { --text: #222222; --surface: #ffffff; --panel: #ffffff; --accent: #c9c9c9; --soft: #e2f0ef } .a label { border: 1px solid var(--accent) }",
        ":root { --text: #222222; --surface: #ffffff; --panel: #ffffff; --accent: #0d5c63; --soft: #e2f0ef } @media (prefers-color-scheme: dark) { :root { --surface: #0d5c63 } } select { border: 1px solid var(--accent) }",
      ],
      good: [
        ":root { --text: #222222; --surface: #ffffff; --panel: #ffffff; --accent: #777777; --soft: #e2f0ef } input { border: 2px solid var(--accent) }",
        ":root { --text: #222222; --surface: #ffffff; --panel: #ffffff; --accent: #dddddd; --soft: #e2f0ef } .card { border: 1px solid var(--accent) }",
        ":root { --text: #222222; --surface: #ffffff; --panel: #ffffff; --accent: #0d5c63; --soft: #e2f0ef } :focus-visible { outline: 3px solid var(--accent) }",
        ":root { --text: #222222; --surface: #ffffff; --panel: #ffffff; --accent: #0d5c63; --soft: #e2f0ef }",
        ":root { --text: #222222; --surface: #ffffff; --panel: #ffffff; --accent: #dddddd; --soft: #e2f0ef } input::placeholder { border-color: var(--accent) }",
      ])
  }

  func inspect(_ theme: StyleSheet, _ report: inout CheckReport) {
    report.pass()
    for (scheme, pair, ratio, span) in theme.pairs(theme.edgePairs, below: 3) {
      report.fail(
        "in the scheme '\(scheme)', '\(pair.front)' beside '\(pair.back)' has a contrast of \(Ratio(ratio)) to 1", at: span,
        help: "make one of them lighter or darker until it is 3 to 1")
    }
  }
}
