import UnitMarkup
import UnitModel

struct TextSpacing: ThemeCheck {
  var about: CheckDescription {
    CheckDescription(
      id: "text-spacing",
      question: "May readers widen the space between letters, words and lines, without losing text?",
      why: "Who reads with dyslexia or low vision sets wider spaces; text that does not fit is then cut off.",
      severity: .error,
      requirements: ["1.4.12"],
      bad: [
        "p { letter-spacing: 0 !important }",
        "p { line-height: 1.2 !important }",
        ".card { block-size: 10rem; overflow: hidden }",
        ".card { max-height: 5em; overflow: clip }",
        ".a { white-space: nowrap; overflow: hidden; text-overflow: ellipsis }",
        ".b { -webkit-line-clamp: 3; overflow: hidden }",
      ],
      good: [
        "p { letter-spacing: 0.02em }",
        ".card { min-block-size: 10rem; overflow: hidden }",
        ".card { block-size: 10rem; overflow: auto }",
        ".hidden { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden }",
        ".card { block-size: auto; overflow: hidden }",
        "progress { block-size: 1rem; overflow: hidden }",
      ])
  }

  func inspect(_ theme: StyleSheet, _ report: inout CheckReport) {
    report.pass()
    for rule in theme.rules {
      for declaration in rule.declarations where isFault(declaration, rule, theme) {
        report.fail(
          "text may be cut off here when readers widen its spaces", at: SourceSpan(declaration.range),
          help: "let the box grow with its text: min-block-size, and no !important on spaces")
      }
    }
  }

  private static let spaces: Set<String> = ["letter-spacing", "word-spacing", "line-height"]
  private static let heights: Set<String> = ["height", "block-size", "max-height", "max-block-size"]
  /// Elements without text of their own.
  private static let textless: Set<String> = ["img", "picture", "progress", "svg", "video", "iframe", "hr"]

  private func isFault(_ declaration: CSSDeclaration, _ rule: CSSRule, _ theme: StyleSheet) -> Bool {
    if Self.spaces.contains(declaration.name) { return declaration.isImportant }
    if declaration.name == "text-overflow" { return declaration.value == "ellipsis" }
    if declaration.name.hasSuffix("line-clamp") { return declaration.value != "none" }
    guard Self.heights.contains(declaration.name), let pixels = CSSLength.pixels(declaration.value), pixels > 1 else { return false }
    let isCut = rule.declarations.contains {
      ["overflow", "overflow-y", "overflow-block"].contains($0.name) && ["hidden", "clip"].contains($0.value)
    }
    return isCut
      && !rule.selectors.allSatisfy { selector in
        SelectorText.subject(selector).contains("::")
          || SelectorText.elements(in: SelectorText.subject(selector)).contains(where: Self.textless.contains)
      }
  }
}
