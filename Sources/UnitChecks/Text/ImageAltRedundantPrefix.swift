import UnitModel

struct ImageAltRedundantPrefix: TextCheck {
  var about: CheckDescription {
    CheckDescription(
      id: "image-alt-redundant-prefix",
      question: "Do text alternatives begin with the matter, not with “image of”?",
      why: "Screen readers say that it is an image; saying it again costs their users time at every picture.",
      severity: .warning,
      requirements: ["1.1.1"],
      bad: [
        "![Image of a health insurance card](media/card.svg)",
        "![A picture of a card](media/card.svg)",
        "![Photo of two students at a desk](media/card.svg)",
        "![The image shows a card](media/card.svg)",
        "![Photo: a card on a desk](media/card.svg)",
        "![Close-up photo of a card](media/card.svg)",
        "![This is a picture of a card](media/card.svg)",
        "---\ntitle: Paperit\nlang: fi\n---\n\n![Valokuva: kortti pöydällä](media/card.svg)",
        "---\ntitle: Papiere\nlang: de\n---\n\n![Bild von einer Karte](media/card.svg)",
        "---\ntitle: Papiers\nlang: fr\n---\n\n![Photo d’une carte](media/card.svg)",
        "---\ntitle: X\nlang: de\n---\n\n![Auf dem Bild sieht man einen Hammer](media/card.svg)",
        "---\ntitle: X\nlang: it\n---\n\n![In questa foto un martello sta sul tavolo](media/card.svg)",
        "---\ntitle: X\nlang: pl\n---\n\n![Na zdjęciu młotek leży na stole](media/card.svg)",
        "![Illustration: a saw](media/card.svg)",
        "![You can see a hammer on a bench](media/card.svg)",
        "![Cartoon of a cat on a mat](media/card.svg)",
        "---\ntitle: X\nlang: es\n---\n\n![Se ve un martillo en la imagen](media/card.svg)",
        "---\ntitle: X\nlang: es\n---\n\n![En la imagen se ve un martillo](media/card.svg)",
        "---\ntitle: X\nlang: pt\n---\n\n![Vê-se um martelo na imagem](media/card.svg)",
        "---\ntitle: X\nlang: it\n---\n\n![Nell’immagine si vede un martello](media/card.svg)",
        "---\ntitle: X\nlang: fr\n---\n\n![Sur la photo, on voit un marteau](media/card.svg)",
        "---\ntitle: X\nlang: mt\n---\n\n![Fl-istampa tidher mannara](media/card.svg)",
      ],
      good: [
        "![A health insurance card, front side](media/card.svg)",
        "![Photographs on the wall of a room](media/card.svg)",
        "![Imagery from the feast](media/card.svg)",
        "![Two students draw a picture of a house](media/card.svg)",
        "![Painting by Tove Jansson: children in a garden](media/card.svg)",
        "![Two people who see a film](media/card.svg)",
        "---\ntitle: X\nlang: es\n---\n\n![Un martillo que se ve desde la puerta](media/card.svg)",
        "---\ntitle: X\nlang: es\n---\n\n![Imágenes de santos en una iglesia](media/card.svg)",
        "---\ntitle: X\nlang: it\n---\n\n![Un cartello che si vede da lontano](media/card.svg)",
        "---\ntitle: X\nlang: fr\n---\n\n![Une photographe devant un mur](media/card.svg)",
      ])
  }

  var kinds: [NodeKind] { [.image] }

  func inspect(_ node: Int, of text: InspectedText, _ report: inout CheckReport) {
    let alternative = String(text.name(of: node).replacingApostrophes.map { $0 == "-" ? " " : $0 })
    guard !alternative.isEmpty else { return }
    // "Photo: the baker": one word alone is a prefix only before a colon.
    let prefix = text.words.alternativePrefixes.filter { prefix in
      guard alternative.hasPrefix(prefix) else { return false }
      let rest = alternative.dropFirst(prefix.count)
      let next = rest.first
      return next == ":" || next == "," || isDash(rest) || (next == " " || next == "'") && prefix.contains { $0 == " " || $0 == "'" }
    }.max { $0.count < $1.count }
    if let prefix {
      report.fail(
        "the text alternative begins with '\(prefix)'", at: text[node].span, help: "leave it out and begin with what the image tells",
        fixes: text.removalOfStart(prefix, ofAlternative: node))
    } else {
      report.pass()
    }
  }

  /// "Picture – a bus"; a hyphen has become a blank, with one before and one behind it.
  private func isDash(_ rest: Substring) -> Bool { ["   ", " – ", " — "].contains(where: rest.hasPrefix) }
}

extension String {
  /// With straight apostrophes, as the word lists have them.
  var replacingApostrophes: String { String(map { $0 == "’" ? "'" : $0 }) }
}
