import UnitModel

struct LinkTextGeneric: TextCheck {
  var about: CheckDescription {
    CheckDescription(
      id: "link-text-generic",
      question: "Does every link text say where the link leads?",
      why: "Screen-reader users list the links of a page, and voice users speak them: ten times “here” is no choice.",
      severity: .error,
      requirements: ["2.4.4"],
      bad: [
        "You find the form [over there](https://example.org/form).",
        "[Find out more about it](https://example.org/form)",
        "Read the rules [here](https://example.org).",
        "[Read more](https://example.org)",
        "[Click here for the rules](https://example.org)",
        "[Please click here to read the rules](https://example.org)",
        "[For more information click here](https://example.org)",
        "The rules are on [this page](https://example.org).",
        "[**More…**](https://example.org)",
        "[Find out more here](https://example.org)",
        "[See this](https://example.org)",
        "[over here](https://example.org)",
        "[![Click here](media/card.svg)](https://example.org)",
        "---\ntitle: Paperit\nlang: fi\n---\n\nLue säännöt [tästä](https://example.org).",
        "---\ntitle: Papiers\nlang: fr\n---\n\n[En savoir plus](https://example.org)",
        "[Link 2](https://example.org)",
        "[Page 2](https://example.org)",
        "[Visit our website](https://example.org)",
        "[Discover more](https://example.org)",
        "---\ntitle: X\nlang: es\n---\n\nLos precios están [en este enlace](https://example.org).",
        "---\ntitle: X\nlang: pt\n---\n\nVê os horários [clicando aqui](https://example.org).",
        "---\ntitle: X\nlang: fr\n---\n\nLe formulaire est [à cette adresse](https://example.org).",
        "---\ntitle: X\nlang: de\n---\n\nMehr findest du [an dieser Stelle](https://example.org).",
        "---\ntitle: X\nlang: it\n---\n\n[a questo indirizzo](https://example.org)",
        "---\ntitle: X\nlang: pl\n---\n\n[pod tym linkiem](https://example.org)",
        "---\ntitle: X\nlang: el\n---\n\n[σε αυτόν τον σύνδεσμο](https://example.org)",
        "---\ntitle: X\nlang: fi\n---\n\nLomake on [tämän linkin takaa](https://example.org).",
        "---\ntitle: X\nlang: sv\n---\n\n[via den här länken](https://example.org)",
        "---\ntitle: X\nlang: nl\n---\n\n[op deze website](https://example.org)",
        "[Start reading](https://example.org)",
        "---\ntitle: X\nlang: de\n---\n\n[Hier findest du mehr](https://example.org)",
      ],
      good: [
        "Read [the rules of the insurance](https://example.org).",
        "[More about insurance](https://example.org)",
        "[Download the form (PDF)](https://example.org/form)",
        "[Here and there: a novel](https://example.org)",
        "[This page in Finnish](https://example.org)",
        "[Start of the course](https://example.org)",
        "[Read the rules of the kitchen](https://example.org)",
        "[Open source software](https://example.org)",
        "[Article 5](https://example.org)",
        "[View of the harbour](https://example.org)",
        "---\ntitle: X\nlang: de\n---\n\n[Zur Anmeldung beim Amt](https://example.org)",
        "---\ntitle: X\nlang: fr\n---\n\n[La page des transports de Lyon](https://example.org)",
        "---\ntitle: X\nlang: es\n---\n\n[La web del ayuntamiento](https://example.org)",
      ])
  }

  var kinds: [NodeKind] { [.link] }

  func inspect(_ node: Int, of text: InspectedText, _ report: inout CheckReport) {
    let name = text.name(of: node).replacingApostrophes
    guard !name.isEmpty else { return }
    let words = text.words
    if words.genericLinks.contains(name) || isNumbered(name) || isMadeOfEmptyWords(name, words)
      || words.genericLinkStarts.contains(where: { name == $0 || name.hasPrefix($0 + " ") || name.hasSuffix(" " + $0) })
    {
      report.fail(
        "the link text '\(name)' does not say where it leads", at: text[node].span, help: "make the words between the brackets name the target")
    } else {
      report.pass()
    }
  }

  private static let numbered: Set<Substring> = [
    "page", "seite", "página", "pagina", "sivu", "strona", "sida", "σελίδα", "link", "enlace", "lien", "ligação", "collegamento", "linkki",
    "odnośnik", "σύνδεσμος", "länk", "source", "quelle", "fuente", "fonte", "lähde",
    "źródło", "πηγή", "källa", "bron",
  ]

  /// "Link 2", "Quelle 1".
  private func isNumbered(_ name: String) -> Bool {
    let words = name.split(separator: " ")
    return words.count == 2 && Self.numbered.contains(words[0]) && words[1].allSatisfy(\.isNumber)
  }

  /// "Find out more here", "read this page": several words, each of which says nothing.
  private func isMadeOfEmptyWords(_ name: String, _ lists: WordLists) -> Bool {
    let words = name.split { $0 == " " || $0 == "," }.map(String.init)
    return words.count >= 2 && words.allSatisfy(lists.genericLinkWords.contains)
  }
}
