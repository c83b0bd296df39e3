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
      ],
      good: [
        "```python\nfor i in range(3):\n    print(i)\n```",
        "![A student writes code on a board](media/card.png)",
        "![The qr-code at the door](media/qr.png)",
        "![Form with fields (name, date) and a button](media/card.png)",
        "Write `print(i)`.",
      ])
  }

  var kinds: [NodeKind] { [.image] }

  func inspect(_ node: Int, of text: InspectedText, _ report: inout CheckReport) {
    let alternative = text.document.plainText(of: node)
    guard !alternative.isEmpty else { return }
    let target = text.target(of: node)
    let isNamedSo = ImageName.of(target, in: text.words, has: .codeImage) && !["qr", "dress", "bar", "zip"].contains { target.lowercased().contains($0) }
    if isNamedSo || isCode(alternative) {
      report.fail("this seems to be a picture of code", at: text[node].span, help: "write the code between fences: ```sh")
    } else {
      report.pass()
    }
  }

  private func isCode(_ text: String) -> Bool {
    let calls = zip(text, text.dropFirst()).count { $0.isLetter && $1 == "(" }
    let signs = text.count { "{};=()[]<>+*#$_".contains($0) }
    let words = text.split { !$0.isLetter }.count { $0.count > 4 }
    return calls >= 1 && signs >= 3 && words <= 3 || text.hasSuffix(";") && text.contains("=") || text.contains("{") && text.contains("}") || text.contains("==")
  }
}
