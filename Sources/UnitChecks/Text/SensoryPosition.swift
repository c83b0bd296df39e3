import UnitModel

struct SensoryPosition: TextCheck {
  var about: CheckDescription {
    CheckDescription(
      id: "sensory-position",
      question: "Is everything that has to be found by its place, shape or size named in another way, too?",
      why: "For people who listen there is no right, left or round; on a phone or enlarged, what was on the right is below.",
      severity: .warning,
      requirements: ["1.3.3"],
      bad: [
        "See above.",
        "Click the button on the right.",
        "Press the round button to go on.",
        "Choose the larger field.",
        "For more, look below.",
        "The menu is in the top left corner: open it.",
        "---\ntitle: Papiere\nlang: de\n---\n\nSiehe oben.",
        "---\ntitle: Paperit\nlang: fi\n---\n\nPaina oikealla olevaa painiketta.",
        "---\ntitle: Papiers\nlang: fr\n---\n\nClique sur le bouton à droite.",
      ],
      good: [
        "See [the part about rain](#rain).\n\n## Rain {#rain}\n\nText.",
        "Rainfall by month is in the table below.\n\n| Month | Rain |\n|---|---|\n| April | 80 |",
        "Choose **Save**, the button on the right.",
        "The school is on the right side of the river.",
        "Put your hand on the right side of the box and lift it.",
        "It is below zero outside.",
      ])
  }

  var kinds: [NodeKind] { [.document] }

  func inspect(_ node: Int, of text: InspectedText, _ report: inout CheckReport) {
    let prose = text.prose
    var last = -1
    for match in prose.matches([.aboveBelow, .side, .shape]) {
      guard let index = prose.sentence(ofWord: match.words.lowerBound), index != last else { continue }
      let sentence = prose.sentences[index]
      guard isOnlyHandle(match, in: sentence, prose) else { continue }
      last = index
      let range = Int(prose.words[match.words.lowerBound].start)..<Int(prose.words[match.words.upperBound - 1].end)
      report.fail("'\(prose.text(range))' is the only way to find what is meant", at: prose.span(range), help: "name it by its words or link to it, such as **Save** or [the table of prices](#prices)")
    }
  }

  private func isOnlyHandle(_ match: Prose.Match, in sentence: Prose.Sentence, _ prose: Prose) -> Bool {
    if prose.has(.handle, in: sentence.words) || prose.namesSomething(sentence.bytes, in: sentence.block) { return false }
    if match.classes.contains(.aboveBelow), isReference(match.words, in: sentence, prose) { return true }
    guard !prose.has(.noLimit, in: match.words), hasCommand(sentence, prose) else { return false }
    if match.classes.contains(.side) { return hasControl(near: match.words, reach: 4, in: sentence, prose) }
    return match.classes.contains(.shape) && hasControl(near: match.words, reach: 1, in: sentence, prose)
  }

  /// "see above", "look below": a word that points, then the place, then nothing that it could belong to.
  private func isReference(_ words: Range<Int>, in sentence: Prose.Sentence, _ prose: Prose) -> Bool {
    guard words.lowerBound > sentence.words.lowerBound else { return false }
    let before = prose.words[words.lowerBound - 1]
    guard before.classes.contains(.reference) else { return false }
    let isAlone = words.upperBound == sentence.words.upperBound || prose.bytes[Int(prose.words[words.upperBound - 1].end)] != 0x20
    return isAlone || sentence.words.count <= 4
  }

  private func hasCommand(_ sentence: Prose.Sentence, _ prose: Prose) -> Bool { prose.has([.instruction, .pointer], in: sentence.words) }

  private func hasControl(near words: Range<Int>, reach: Int, in sentence: Prose.Sentence, _ prose: Prose) -> Bool {
    let near = max(sentence.words.lowerBound, words.lowerBound - (reach == 1 ? 0 : reach))..<min(sentence.words.upperBound, words.upperBound + reach)
    return near.contains { !words.contains($0) && isOperated(prose.words[$0], prose) }
  }

  /// Things of a page; boxes and cards are things of the world, too.
  private func isOperated(_ word: Prose.Word, _ prose: Prose) -> Bool {
    word.classes.contains(.control) && !["line", "part", "parts", "side", "one", "ones", "cards", "card", "step", "steps", "box", "boxes", "picture", "image"].contains(prose.text(of: word).lowercased())
  }
}
