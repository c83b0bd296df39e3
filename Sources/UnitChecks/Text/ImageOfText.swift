import UnitModel

struct ImageOfText: TextCheck {
  var about: CheckDescription {
    CheckDescription(
      id: "image-of-text",
      question: "Is text written as text, not shown as a picture?",
      why: "Text in a picture cannot be enlarged without blur, recoloured, translated or copied, which people with low vision, dyslexia or another first language need.",
      severity: .warning,
      requirements: ["1.4.5"],
      bad: [
        "![Rule 1: never swim alone. Rule 2: tell somebody where you are. Rule 3: wear a vest.](media/rules-poster.png)",
        "![Always wear gloves, goggles and boots when you work here](media/safety-notice.jpg)",
        "![Bring your card. Be on time. Ask when you are not sure.](media/card.svg)",
        "![Welcome to the workshop, the first day starts at eight](media/slide-3.png)",
        "![Monday eight to four, Tuesday eight to four, Wednesday free](media/timetable.png)",
      ],
      good: [
        "1. Never swim alone.\n2. Tell somebody where you are.\n3. Wear a vest.",
        "![A swimmer puts on a vest](media/card.svg)",
        "![The logo of Example College](media/card.svg)",
        "![A poster on a wall](media/card.svg)",
        "![A student reads the notice at the door. She looks worried.](media/card.svg)",
      ])
  }

  var kinds: [NodeKind] { [.image] }

  func inspect(_ node: Int, of text: InspectedText, _ report: inout CheckReport) {
    let words = text.document.plainText(of: node)
    let count = words.split(separator: " ").count
    guard count > 0 else { return }
    let ends = zip(words, words.dropFirst() + " ").count { ".!?".contains($0) && $1 == " " }
    let isNamedSo = count >= 8 && ImageName.of(text.target(of: node), in: text.words, has: .textImage)
    if isNamedSo || ends >= 3 {
      report.fail("this seems to be a picture of text", at: text[node].span, help: "write the text as text; keep the picture beside it only when it shows more")
    } else {
      report.pass()
    }
  }
}
