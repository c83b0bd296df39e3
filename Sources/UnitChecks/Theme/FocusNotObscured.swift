import UnitMarkup
import UnitModel

struct FocusNotObscured: ThemeCheck {
  var about: CheckDescription {
    CheckDescription(
      id: "focus-not-obscured",
      question: "Does what sticks to the edge of the window leave the focus in sight?",
      why: "The focus would go behind it, and keyboard users would not see where they are.",
      severity: .error,
      requirements: ["2.4.11"],
      bad: [
        ".header { position: sticky; top: 0 }",
        "header { position: fixed; inset-block-start: 0 }",
        "nav { position: sticky; inset: 0 auto auto 0 }",
        ".bar { position: fixed; bottom: 0 }",
        "@media (min-width: 40rem) { header { position: sticky; top: 0 } }",
      ],
      good: [
        "header { position: sticky; top: 0 } html { scroll-padding-block: 5rem }",
        "header { position: static }",
        "html { scroll-padding-top: 4rem } .header { position: fixed; top: 0 }",
        ".a { position: absolute; top: 0 }",
        ".header { position: sticky; top: 0 } :target { scroll-margin-top: 4rem } * { scroll-margin-block: 4rem }",
      ])
  }

  func inspect(_ theme: StyleSheet, _ report: inout CheckReport) {
    report.pass()
    let leavesRoom = theme.rules.contains { rule in
      rule.declarations.contains { $0.name.hasPrefix("scroll-padding") || $0.name.hasPrefix("scroll-margin") }
    }
    if leavesRoom { return }
    for rule in theme.rules {
      guard let position = rule.declarations.last(where: { $0.name == "position" }), ["sticky", "fixed"].contains(position.value) else { continue }
      let edges = ["top", "bottom", "inset", "inset-block-start", "inset-block-end", "inset-block"]
      guard rule.declarations.contains(where: { edges.contains($0.name) && $0.value != "auto" }) else { continue }
      report.fail(
        "this may cover what has the focus", at: SourceSpan(position.range), help: "write scroll-padding-block on html, as large as what sticks")
    }
  }
}
