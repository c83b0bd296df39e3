import UnitModel

struct ImageOfText: TextCheck {
  var about: CheckDescription {
    CheckDescription(
      id: "image-of-text",
      question: "Is text written as text, not shown as a picture?",
      why:
        "Text in a picture cannot be enlarged without blur, recoloured, translated or copied, which people with low vision, dyslexia or another first language need.",
      severity: .warning,
      requirements: ["1.4.5"],
      bad: [
        "![Rule 1: never swim alone. Rule 2: tell somebody where you are. Rule 3: wear a vest.](media/rules-poster.png)",
        "![Always wear gloves, goggles and boots when you work here](media/safety-notice.jpg)",
        "![Bring your card. Be on time. Ask when you are not sure.](media/card.svg)",
        "![Welcome to the workshop, the first day starts at eight](media/slide-3.png)",
        "![Monday eight to four, Tuesday eight to four, Wednesday free](media/timetable.png)",
        "![WASH YOUR HANDS BEFORE WORK](media/card.svg)",
        "![A sign that reads \"Employees only beyond this point, please ring\"](media/card.svg)",
        "![Opening times: Monday to Friday 9 to 17, Saturday 10 to 14, Sunday closed](media/card.svg)",
        "![The text says: wear a helmet, wear gloves, and never run](media/card.svg)",
        "![Rules of the workshop](media/rules-poster.png)",
        "![Poster: wash your hands before you start](media/card.svg)",
        "---\ntitle: X\nlang: es\n---\n\n![Cartel con las normas del taller](media/cartel.png)",
        "![A sign that says: no entry without a helmet, report to the office](media/card.svg)",
      ],
      good: [
        "1. Never swim alone.\n2. Tell somebody where you are.\n3. Wear a vest.",
        "![A swimmer puts on a vest](media/card.svg)",
        "![The logo of Example College](media/card.svg)",
        "![A poster on a wall](media/card.svg)",
        "![A student reads the notice at the door. She looks worried.](media/card.svg)",
        "![A sign with the words \"Way out\" above a door](media/card.svg)",
        "![EHIC](media/card.svg)",
      ])
  }

  var kinds: [NodeKind] { [.image] }

  func inspect(_ node: Int, of text: InspectedText, _ report: inout CheckReport) {
    let words = text.document.plainText(of: node)
    let count = words.split(separator: " ").count
    guard count > 0 else { return }
    let ends = zip(words, words.dropFirst() + " ").count { ".!?".contains($0) && $1 == " " }
    let isNamedSo = ImageName.of(text.target(of: node), in: text.words, has: .textImage) && (count >= 8 || beginsSo(words, text))
    if isNamedSo || ends >= 3 || isShouted(words, count) || isQuoted(words, text) {
      report.fail(
        "this seems to be a picture of text", at: text[node].span, help: "write the text as text; keep the picture beside it only when it shows more")
    } else {
      report.pass()
    }
  }

  /// "Poster with the rules of the workshop", "A slide with five rules": the name of a picture of text is its first or second word.
  private func beginsSo(_ words: String, _ text: InspectedText) -> Bool {
    InspectedText.name(from: words).split(separator: " ").prefix(2).contains {
      text.words.lexicon.contains(String($0), .textImage) || text.words.textImageHeads.contains(String($0))
    }
  }

  /// Four words or more in capitals, as on a sign.
  private func isShouted(_ words: String, _ count: Int) -> Bool {
    count >= 4 && !words.contains(where: \.isLowercase) && words.contains(where: \.isUppercase)
  }

  /// "Poster: wash your hands", "a sign that reads “Employees only beyond this point”", "1. Mix 2. Knead 3. Bake".
  private func isQuoted(_ words: String, _ text: InspectedText) -> Bool {
    let bytes = Array(words.utf8)
    let hasQuotation = Quotation.ranges(in: bytes, 0..<bytes.count).contains { bytes[$0].count { $0 == 0x20 } >= 5 }
    if hasQuotation { return true }
    let numbers = ["1.", "2.", "3."].allSatisfy { words.contains($0 + " ") }
    let colon = words.firstIndex(of: ":")
    let head = colon.map { InspectedText.name(from: String(words[..<$0])) } ?? ""
    let isHead =
      !head.isEmpty && head.split(separator: " ").count <= 4
      && (text.words.lexicon.contains(head, [.textImage, .handle]) || text.words.textImageHeads.contains(head))
    return numbers || isHead && words.split(separator: " ").count >= 6
  }
}
