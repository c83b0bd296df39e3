import UnitModel

/// All units by their titles: what there is to find, without a script.
struct AlphabetPage: OverviewPage {
  let name = "a-z"
  let place: OverviewPlace? = nil

  /// Units up to which one page lists them all; beyond, each letter has its page.
  private static let most = 300

  func contents(of overview: Overview) -> [OverviewContent] {
    let alphabet = Alphabet(of: overview.language)
    let sorted = overview.units.indices.map { (key: alphabet.key(of: overview.units[$0].page.title), unit: $0) }
      .sorted { ($0.key, $0.unit) < ($1.key, $1.unit) }
    var letters: [(letter: String, units: [Int])] = []
    for (_, unit) in sorted {
      let letter = alphabet.heading(of: overview.units[unit].page.title)
      if letters.last?.letter == letter { letters[letters.count - 1].units.append(unit) } else { letters.append((letter, [unit])) }
    }
    if overview.units.count <= Self.most {
      return [content(letters.indices, file: name, letters, of: overview) { _, anchor in "#\(anchor)" }]
    }
    return letters.indices.map { number in
      content(number..<number + 1, file: Paging.file(name, number), letters, of: overview) { other, _ in overview.file(Paging.file(name, other)) }
    }
  }

  private func content(
    _ shown: Range<Int>, file: String, _ letters: [(letter: String, units: [Int])], of overview: Overview, href: (Int, String) -> String
  ) -> OverviewContent {
    let links = letters.indices.map { number -> Template.Values in
      [
        "letter": .text(letters[number].letter), "href": .text(href(number, "letter-\(number + 1)")),
        "current": .flag(shown.count == 1 && letters.count > 1 && shown.contains(number)),
      ]
    }
    let groups = shown.map { number -> Template.Values in
      ["letter": .text(letters[number].letter), "id": .text("letter-\(number + 1)"), "units": .list(letters[number].units.map(overview.link(to:)))]
    }
    var content = OverviewContent(
      file: file, title: overview.phrases("page.a-z"),
      values: ["letters": .list(links), "groups": .list(groups), "hasUnits": .flag(!letters.isEmpty)])
    content.isInEveryLanguage = file == name
    return content
  }
}
