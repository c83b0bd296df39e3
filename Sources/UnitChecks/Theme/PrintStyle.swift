import UnitMarkup
import UnitModel

struct PrintStyle: ThemeCheck {
  var about: CheckDescription {
    CheckDescription(
      id: "print-style",
      question: "Is there a style for paper, on which links keep their addresses?",
      why: "Many learn from a print-out; a link whose address is gone is lost there.",
      severity: .advice,
      requirements: [],
      bad: [
        "a { color: blue }",
        "@media (min-width: 40rem) { a { color: blue } }",
        "@media print { nav { display: none } }",
        "@media screen { a[href]::after { content: attr(href) } }",
        #"@media print { a::after { content: "" } }"#,
      ],
      good: [
        #"@media print { a[href]::after { content: " (" attr(href) ")" } }"#,
        "@media print { nav { display: none } a::after { content: attr(href) } }",
        "@layer print { @media print { a::after { content: attr(href) } } }",
        ":root { --text: #000000 }",
        "@media print and (min-width: 10cm) { a::after { content: attr(href) } }",
      ])
  }

  func inspect(_ theme: StyleSheet, _ report: inout CheckReport) {
    guard
      let link = theme.rules.first(where: {
        $0.selectors.contains { SelectorText.elements(in: SelectorText.subject($0)).contains("a") || $0 == "nav" }
      })
    else { return }
    let printed = theme.rules.filter { rule in rule.conditions.contains { $0.name == "media" && $0.prelude.contains("print") } }
    if printed.contains(where: { $0.declarations.contains { $0.name == "content" && $0.value.contains("attr(href") } }) { return report.pass() }
    report.fail(
      "on paper, links lose their addresses", at: SourceSpan(link.range),
      help: "write @media print { a[href]::after { content: \" (\" attr(href) \")\" } }")
  }
}
