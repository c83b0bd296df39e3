import UnitMarkup
import UnitModel

struct HoverContent: ThemeCheck {
  var about: CheckDescription {
    CheckDescription(
      id: "hover-content",
      question: "Does nothing appear that the pointer alone brings out?",
      why: "Without a mouse it never appears, and enlarged it covers what one reads.",
      severity: .error,
      requirements: ["1.4.13", "2.1.1"],
      bad: [
        ".a:hover .tip { display: block }",
        ".a:hover > .tip { visibility: visible }",
        ".a:hover + .tip { opacity: 1 }",
        #".a:hover::after { content: "Tip" }"#,
        "li:hover ul { display: grid }",
      ],
      good: [
        ".a:hover .tip, .a:focus-within .tip { display: block }",
        ".a:hover { text-decoration: underline }",
        ".a:hover .b { color: red }",
        ".a:hover { opacity: 0.9 }",
        #".a:hover::after { content: "" }"#,
        ".a:hover .tip { display: none }",
      ])
  }

  func inspect(_ theme: StyleSheet, _ report: inout CheckReport) {
    report.pass()
    for rule in theme.rules {
      for declaration in rule.declarations where isFault(declaration, rule, theme) {
        report.fail(
          "this appears for the pointer alone", at: SourceSpan(declaration.range),
          help: "let it appear on focus too, and go away with Escape; or show it always")
      }
    }
  }

  private func isFault(_ declaration: CSSDeclaration, _ rule: CSSRule, _ theme: StyleSheet) -> Bool {
    guard rule.selectors.allSatisfy({ $0.contains(":hover") && !$0.contains(":focus") }) else { return false }
    let value = declaration.value.lowercased()
    let isOfAnother = rule.selectors.contains { !SelectorText.subject($0).contains(":hover") }
    switch declaration.name {
    case "display": return isOfAnother && value != "none"
    case "visibility": return isOfAnother && value == "visible"
    case "opacity": return isOfAnother && value == "1"
    case "content": return rule.selectors.contains { $0.contains("::") } && value.contains { $0.isLetter } && value != "none"
    default: return false
    }
  }
}
