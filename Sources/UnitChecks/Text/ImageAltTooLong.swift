import UnitModel

struct ImageAltTooLong: TextCheck {
  var about: CheckDescription {
    CheckDescription(
      id: "image-alt-too-long",
      question: "Is every text alternative at most 150 characters long?",
      why:
        "A screen reader reads a text alternative in one go, without pause or way back; long descriptions belong into the text, where everybody gets them.",
      severity: .warning,
      requirements: ["1.1.1"],
      bad: [
        "![A card with the name of the person, the number of the insurance, the date until which it is valid, the flag of the European Union and the letters of the country that has given it out](media/card.svg)",
        "![Two students stand at a desk in a hall with large windows, one of them holds a card, the other one a form, and behind the desk a woman in a blue coat looks at a screen](media/card.svg)",
        "Text ![The way from the station to the school: first along the river, then over the old bridge, then left at the bakery, and then always straight on until the red house with the clock](media/card.svg) text.",
        "![Eine Karte mit dem Namen der Person, der Nummer der Versicherung, dem Datum, bis zu dem sie gilt, der Flagge der Europäischen Union und den Buchstaben des Landes](media/card.svg)",
        "![**A card** with the name of the person, the number of the insurance, the date until which it is valid, the flag of the European Union and the letters of the country](media/card.svg)",
      ],
      good: [
        "![A health insurance card, front side](media/card.svg)",
        "![](media/card.svg){decorative}",
        "![Card](media/card.svg)",
        "![A card with a name, a number, a date and the flag of the European Union](media/card.svg)",
        "![Two students stand at a desk in a hall with large windows and show a form](media/card.svg)",
      ])
  }

  var kinds: [NodeKind] { [.image] }

  func inspect(_ node: Int, of text: InspectedText, _ report: inout CheckReport) {
    let length = text.document.plainText(of: node).count
    if length > 150 {
      report.fail(
        "the text alternative has \(length) characters; 150 are a good limit", at: text[node].span,
        help: "say the main thing here and the rest in the text or a caption")
    } else {
      report.pass()
    }
  }
}
