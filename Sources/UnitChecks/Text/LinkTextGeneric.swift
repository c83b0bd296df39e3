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
        "Read the rules [here](https://example.org).",
        "[Read more](https://example.org)",
        "[Click here for the rules](https://example.org)",
        "The rules are on [this page](https://example.org).",
        "[**More…**](https://example.org)",
        "[Find out more here](https://example.org)",
        "[See this](https://example.org)",
        "[over here](https://example.org)",
        "[![Click here](media/card.svg)](https://example.org)",
        "---\ntitle: Paperit\nlang: fi\n---\n\nLue säännöt [tästä](https://example.org).",
        "---\ntitle: Papiers\nlang: fr\n---\n\n[En savoir plus](https://example.org)",
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
      ])
  }

  var kinds: [NodeKind] { [.link] }

  func inspect(_ node: Int, of text: InspectedText, _ report: inout CheckReport) {
    let name = text.name(of: node).replacingApostrophes
    guard !name.isEmpty else { return }
    let words = text.words
    if words.genericLinks.contains(name) || isMadeOfEmptyWords(name, words)
      || words.genericLinkStarts.contains(where: { name == $0 || name.hasPrefix($0 + " ") })
    {
      report.fail(
        "the link text '\(name)' does not say where it leads", at: text[node].span, help: "make the words between the brackets name the target")
    } else {
      report.pass()
    }
  }

  /// "Find out more here", "read on this page": three words or more, each of which says nothing.
  private func isMadeOfEmptyWords(_ name: String, _ lists: WordLists) -> Bool {
    let words = name.split { $0 == " " || $0 == "," }.map(String.init)
    return words.count >= 3 && words.allSatisfy(lists.genericLinkWords.contains)
  }
}
