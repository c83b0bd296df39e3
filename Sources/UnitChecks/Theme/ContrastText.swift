import UnitMarkup
import UnitModel

struct ContrastText: ThemeCheck {
  var about: CheckDescription {
    CheckDescription(
      id: "contrast-text",
      question: "Does every colour of text have a contrast of 4.5 to 1 to what lies behind it, in every colour scheme?",
      why: "People with low vision, and everybody in bright sun, cannot read pale text.",
      severity: .error,
      requirements: ["1.4.3"],
      bad: [
        ":root { --text: #999999; --surface: #ffffff; --panel: #ffffff; --accent: #0d5c63; --soft: #e2f0ef }",
        ":root { --text: #222222; --surface: #ffffff; --panel: #ffffff; --accent: #66bbbb; --soft: #e2f0ef } a { color: var(--accent) }",
        ":root { --text: #222222; --surface: #ffffff; --panel: #ffffff; --accent: #0d5c63; --soft: #333333 } .a { background: var(--soft) }",
        ":root { --text: #222222; --surface: #ffffff; --panel: #ffffff; --accent: #0d5c63; --soft: #e2f0ef } .a { color: var(--accent); background: var(--text) }",
        ":root { --text: #222222; --surface: #ffffff; --panel: #ffffff; --accent: #0d5c63; --soft: #e2f0ef } @media (prefers-color-scheme: dark) { :root { --surface: #111111; --panel: #222222 } }",
        ":root { --text: #222222; --surface: #ffffff; --panel: #ffffff; --accent: #aaaaaa; --soft: #e2f0ef } .a { --state: var(--accent); --state-soft: var(--soft) } .b { color: var(--state); background: var(--state-soft) }",
      ],
      good: [
        ":root { --text: #222222; --surface: #ffffff; --panel: #ffffff; --accent: #0d5c63; --soft: #e2f0ef }",
        ":root { --text: #222222; --surface: #ffffff; --panel: #ffffff; --accent: #0d5c63; --soft: #e2f0ef } a { color: var(--accent) }",
        ":root { --text: #222222; --surface: #ffffff; --panel: #ffffff; --accent: #0d5c63; --soft: #e2f0ef } .a { background: var(--soft) }",
        ":root { --text: #222222; --surface: #ffffff; --panel: #ffffff; --accent: #0d5c63; --soft: #e2f0ef } .a { color: var(--surface); background: var(--accent) }",
        ":root { --text: #222222; --surface: #ffffff; --panel: #ffffff; --accent: #0d5c63; --soft: #e2f0ef } @media (prefers-color-scheme: dark) { :root { --surface: #111111; --panel: #222222; --text: #eeeeee } }",
        ":root { --text: #222222; --surface: #ffffff; --panel: #ffffff; --accent: #eeeeee; --soft: #e2f0ef } @media print { a { color: var(--accent) } }",
      ])
  }

  func inspect(_ theme: StyleSheet, _ report: inout CheckReport) {
    report.pass()
    for (scheme, pair, ratio, span) in theme.pairs(theme.textPairs, below: 4.5) {
      report.fail(
        "in the scheme '\(scheme)', '\(pair.front)' on '\(pair.back)' has a contrast of \(Ratio(ratio)) to 1", at: span,
        help: "make one of them lighter or darker until it is 4.5 to 1")
    }
  }
}
