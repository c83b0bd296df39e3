import UnitModel

struct CodeScreenshot: TextCheck {
  var about: CheckDescription {
    CheckDescription(
      id: "code-screenshot",
      question: "Is code shown as text, not as a picture?",
      why: "Code in a picture cannot be read by a screen reader, copied, enlarged or recoloured.",
      severity: .warning,
      requirements: ["1.4.5"],
      bad: [
        "![for i in range(3): print(i)](media/card.png)",
        "![The loop that prints three numbers](media/code.png)",
        "![The command in the window](media/terminal.png)",
        "![let a = b + 1;](media/card.png)",
        "![if (a == b) { go(); }](media/card.png)",
        "![Python code](media/card.png)",
        "![A script in JavaScript](media/card.png)",
        "![Code example: a loop](media/card.png)",
        "![A picture with the source code of the page](media/card.png)",
        "![SELECT * FROM breads](media/card.png)",
        "---\ntitle: Koodi\nlang: fi\n---\n\n![Python-koodi](media/card.png)",
      ],
      good: [
        "```python\nfor i in range(3):\n    print(i)\n```",
        "![A student writes code on a board](media/card.png)",
        "![The qr-code at the door](media/qr.png)",
        "![Form with fields (name, date) and a button](media/card.png)",
        "Write `print(i)`.",
        "![A python snake on a branch](media/card.png)",
        "![The dress code at work: black shoes and a white shirt](media/card.png)",
        "![Door with a code lock](media/card.png)",
      ])
  }

  var kinds: [NodeKind] { [.image] }

  func inspect(_ node: Int, of text: InspectedText, _ report: inout CheckReport) {
    let alternative = text.document.plainText(of: node)
    guard !alternative.isEmpty else { return }
    let target = text.target(of: node)
    let isNamedSo =
      ImageName.of(target, in: text.words, has: .codeImage) && !["qr", "dress", "bar", "zip"].contains { target.lowercased().contains($0) }
    if isNamedSo || isCode(alternative) || speaksOfCode(text.name(of: node), text.words) {
      report.fail("this seems to be a picture of code", at: text[node].span, help: "write the code between fences: ```sh")
    } else {
      report.pass()
    }
  }

  /// "Python code", "a Java script", "code example": an alternative of some words that begins with them.
  private func speaksOfCode(_ name: String, _ lists: WordLists) -> Bool {
    let words = name.split { !$0.isLetter && $0 != "+" && $0 != "#" }.map(String.init)
    let start = words.prefix(6)
    func has(_ word: String, _ classes: WordClasses) -> Bool {
      lists.lexicon.contains(word, classes) || WordLists.english.lexicon.contains(word, classes)
    }
    let language = start.firstIndex { has($0, .programming) }
    let thing = start.firstIndex {
      has($0, .codeImage) && !has($0, .programming)
        || ["script", "program", "function", "snippet", "listing", "koodi", "code", "formula"].contains($0)
    }
    if let language, let thing { return abs(language - thing) <= 2 }
    let beginning = start.prefix(3).joined(separator: " ")
    let starts = ["code example", "code snippet", "code listing", "example code", "sample code", "the code of", "terminal with", "code of"]
    return starts.contains(where: beginning.hasPrefix) || zip(start, start.dropFirst()).contains { $0 == "source" && $1 == "code" }
  }

  private static let signs = Set("{};=()[]<>+*#$_\"".unicodeScalars)

  private func isCode(_ text: String) -> Bool {
    if ["def ", "select * ", "import ", "#include", "<?php", "$ ", "git ", "npm ", "sudo "].contains(where: text.lowercased().hasPrefix),
      text.contains(where: { "*=();:/{}".contains($0) })
    {
      return true
    }
    if text.hasPrefix("=") || text.hasPrefix("<") && text.contains("</") { return true }
    let calls = zip(text, text.dropFirst()).count { $0.isLetter && $1 == "(" }
    let signs = text.unicodeScalars.count(where: Self.signs.contains)
    let words = text.split { !$0.isLetter }.count { $0.count > 4 }
    return calls >= 1 && signs >= 3 && words <= 3 || text.hasSuffix(";") && text.contains("=") || text.contains("{") && text.contains("}")
      || text.contains("==")
  }
}
