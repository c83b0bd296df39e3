import UnitModel

struct ImageAltPlaceholder: TextCheck {
  var about: CheckDescription {
    CheckDescription(
      id: "image-alt-placeholder",
      question: "Does no text alternative consist of a placeholder?",
      why: "“Image” or “TODO” tells people who cannot see the picture only that something is missing.",
      severity: .error,
      requirements: ["1.1.1"],
      bad: [
        "![image](media/card.svg)",
        "![TODO](media/card.svg)",
        "![Alt text here](media/card.svg)",
        "![Chart](media/card.svg)",
        "![Screenshot 2024-01-02](media/card.svg)",
        "![Image 3](media/card.svg)",
        "![Figure 2:](media/card.svg)",
        "![a photo](media/card.svg)",
        "![.](media/card.svg)",
        "![No description](media/card.svg)",
        "---\ntitle: Paperit\nlang: fi\n---\n\n![kuva](media/card.svg)",
        "---\ntitle: X\nlang: es\n---\n\n![Imagen sin título](media/card.svg)",
        "---\ntitle: X\nlang: it\n---\n\n![segnaposto](media/card.svg)",
        "![image alt text](media/card.svg)",
        "![Fig. 2](media/card.svg)",
        "![see text](media/card.svg)",
        "![Picture 1 of 3](media/card.svg)",
        "![© Anna Keller](media/card.svg)",
        "---\ntitle: X\nlang: de\n---\n\n![Abb. 4](media/card.svg)",
      ],
      good: [
        "![A health insurance card, front side](media/card.svg)",
        "![Chart: rainfall falls from 80 mm in April to 30 mm in August](media/card.svg)",
        "![The logo of Example College](media/card.svg)",
        "![Map of the valley with the school in its middle](media/card.svg)\n\nThe school lies where the two rivers meet, ten minutes on foot from the bus station and the town hall.",
        "![A student takes a photo](media/card.svg)",
      ])
  }

  private static let articles = [
    "a ", "an ", "the ", "my ", "this ", "ein ", "eine ", "das ", "une ", "un ", "una ", "la ", "el ", "il ", "uma ", "um ", "o ", "a ",
  ]

  private static let ofHowMany = [" of", " von", " de", " di", " sur", " su", " van", " av", " z", " από", " minn"]

  var kinds: [NodeKind] { [.image] }

  func inspect(_ node: Int, of text: InspectedText, _ report: inout CheckReport) {
    let alternative = text.name(of: node)
    let signs = text.document.plainText(of: node).filter { !$0.isWhitespace }
    if alternative.count <= 1, !signs.isEmpty, signs.count <= 3 {
      return report.fail("the text alternative '\(signs)' says nothing about the image", at: text[node].span, help: "write what the image tells")
    }
    guard !alternative.isEmpty else { return }
    if signs.hasPrefix("©") {
      return report.fail(
        "the text alternative names who made the image, not what it tells", at: text[node].span,
        help: "write what the image tells; who made it belongs into the caption")
    }
    var words = alternative[...]
    if let article = Self.articles.first(where: alternative.hasPrefix), words.dropFirst(article.count).contains(where: { !$0.isNumber }) {
      words = words.dropFirst(article.count)
    }
    func dropNumber() { while let last = words.last, last.isNumber || " .-:_()/".contains(last) { words.removeLast() } }
    dropNumber()
    // "Picture 1 of 3"
    if let of = Self.ofHowMany.first(where: words.hasSuffix), words.dropLast(of.count).last?.isNumber == true {
      words.removeLast(of.count)
      dropNumber()
    }
    let lists = text.words.alternativePlaceholders
    // "Image of …"
    if lists.contains(alternative) || lists.contains(String(words)) || text.words.alternativePrefixes.contains(alternative) {
      report.fail("the text alternative '\(alternative)' says nothing about the image", at: text[node].span, help: "write what the image tells")
    } else {
      report.pass()
    }
  }
}
