import UnitModel

struct ImageDecorativeUnmarked: TextCheck {
  var about: CheckDescription {
    CheckDescription(
      id: "image-decorative-unmarked",
      question: "Is a decorative image marked {decorative}, and does it have no text then?",
      why:
        "A screen reader reads “decorative line” aloud, though there is nothing to know; and an image with both a text and the mark says two things.",
      severity: .error,
      requirements: ["1.1.1"],
      bad: [
        "![decorative](media/card.svg)",
        "![Decorative line](media/card.svg)",
        "![decoration](media/card.svg)",
        "![spacer](media/card.svg)",
        "![A health insurance card](media/card.svg){decorative}",
        "---\ntitle: Papiere\nlang: de\n---\n\n![dekorativ](media/card.svg)",
      ],
      good: [
        "![](media/card.svg){decorative}",
        "![A decorated health insurance card](media/card.svg)",
        "![A health insurance card](media/card.svg)",
        "![Hall with decorations for a feast](media/card.svg)",
        "![Line of people at the desk](media/card.svg)",
      ])
  }

  private static let words: Set<String> = [
    "decorative", "decoration", "decorative image", "decorative line", "decorative picture", "decorative element", "ornament", "spacer", "divider",
    "separator", "dekorativ", "dekoration", "deko", "koriste", "koristeellinen", "koristekuva", "decorativa", "decorativo", "decoración",
    "decoração", "decorazione", "décoratif", "décoration", "ozdobnik", "dekoracja", "διακοσμητικό", "dekorattiva", "decoratief", "dekor",
  ]

  var kinds: [NodeKind] { [.image] }

  func inspect(_ node: Int, of text: InspectedText, _ report: inout CheckReport) {
    let name = text.name(of: node)
    guard !name.isEmpty else { return }
    if text.has("decorative", node) {
      report.fail(
        "this image is marked as decorative and has a text alternative", at: text[node].span, help: "remove the text or the mark {decorative}")
    } else if Self.words.contains(name) {
      let target = text.target(of: node)
      report.fail(
        "the text alternative '\(name)' says that the image is decorative", at: text[node].span, help: "write ![](\(target)){decorative}",
        fix: text[node].attributes < 0 ? Fix(replace: text[node].span, with: "![](\(target)){decorative}", safety: .needsJudgement) : nil)
    } else {
      report.pass()
    }
  }
}
