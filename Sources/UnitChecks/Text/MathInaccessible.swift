import UnitModel

struct MathInaccessible: TextCheck {
  var about: CheckDescription {
    CheckDescription(
      id: "math-inaccessible",
      question: "Are formulas written as text, not as pictures or as code for a typesetter?",
      why: "A picture of a formula cannot be enlarged, read term by term or spoken; `\\frac{1}{2}` between dollar signs is read sign by sign.",
      severity: .error,
      requirements: ["1.1.1"],
      bad: [
        "![x = (-b ± √(b² − 4ac)) / 2a](media/card.png)",
        "The area is $\\pi r^2$.",
        "$$\\frac{a}{b} = c$$",
        "![E equals m c squared](media/equation.png)",
        "The sum is \\\\(x_1 + x_2\\\\).",
        "$$\nE = mc^2\n$$",
        "![Formula for the area of a round table](media/card.png)",
        "The length is $x^2 + y^2$ metres.",
      ],
      good: [
        "x = (−b ± √(b² − 4ac)) / 2a",
        "It costs $5 and then $10 more.",
        "The area is π · r².",
        "Set `$HOME` and `$PATH` first.",
        "![The formula on a blackboard in a classroom full of students](media/card.png)",
        "Prices: $5, $6 or $7_ each.",
      ])
  }

  var kinds: [NodeKind] { [.image, .paragraph] }

  func inspect(_ node: Int, of text: InspectedText, _ report: inout CheckReport) {
    if text[node].kind == .image {
      let alternative = text.document.plainText(of: node)
      let isNamedSo = !alternative.isEmpty && ImageName.of(text.target(of: node), in: text.words, has: .formula)
      if isNamedSo || saysSo(text.name(of: node), text.words) || alternative.hasPrefix("\\") || isFormula(alternative) {
        report.fail("this seems to be a picture of a formula", at: text[node].span, help: "write it as text, such as x² + y² = z²")
      }
      return
    }
    guard let block = text.prose.block(ofNode: node) else { return }
    guard block.present.contains(UInt8(ascii: "$")) || block.present.contains(UInt8(ascii: "\\")) else { return }
    let source = Array(text.source(text[node].span))
    guard let found = typesetting(in: withoutCode(source)) else { return }
    report.fail(
      "'\(found)' is code for a typesetter, and readers see it as it is", at: text[node].span,
      help: "write the formula with plain signs, such as π · r²")
  }

  /// "Equation: …", "formula for the volume".
  private func saysSo(_ name: String, _ lists: WordLists) -> Bool {
    let words = name.split(separator: " ").drop { ["a", "an", "the"].contains($0) }
    guard let first = words.first, lists.lexicon.contains(String(first.prefix { $0 != ":" }), .formula) else { return false }
    let isOfSomething = words.dropFirst().first.map { lists.lexicon.wordClasses(WordHash.of($0.utf8)).contains(.determiner) } ?? false
    return first.hasSuffix(":") || words.count <= 5 || isOfSomething
  }

  private static let signs = Set("=±√∑∫^²³×÷≤≥≠∞π·/+".unicodeScalars)

  /// An equals sign or a root with signs of mathematics around it, and few words.
  private func isFormula(_ text: String) -> Bool {
    let signs = text.unicodeScalars.count(where: Self.signs.contains)
    let longWords = text.split { !$0.isLetter }.count { $0.count > 3 }
    return signs >= 2 && longWords <= 2
  }

  private func withoutCode(_ source: [Character]) -> [Character] {
    var isCode = false
    return source.filter { character in
      if character == "`" { isCode.toggle() }
      return !isCode
    }
  }

  /// What stands between dollar signs and looks like TeX.
  private func typesetting(in source: [Character]) -> String? {
    let string = String(source)
    if string.contains("\\begin{") && string.contains("\\end{") { return "\\begin{…}" }
    if string.contains("\\\\(") && string.contains("\\\\)") || string.contains("\\\\[") && string.contains("\\\\]") { return "\\(…\\)" }
    let parts = string.split(separator: "$", omittingEmptySubsequences: false)
    guard parts.count >= 3 else { return nil }
    let isBlock = string.contains("$$")
    for part in parts[1..<(parts.count - 1)]
    where !part.isEmpty && (isBlock || part.first?.isWhitespace == false && part.last?.isWhitespace == false) {
      let hasCommand = part.contains("\\") || part.contains("^") || part.contains("_{")
      let hasSubscript = part.contains("_") && part.count <= 12 && !part.contains(" ")
      let isEquation = part.contains("=") && part.contains(where: \.isLetter)
      if hasCommand || hasSubscript || isEquation { return "$\(part)$" }
    }
    return nil
  }
}
