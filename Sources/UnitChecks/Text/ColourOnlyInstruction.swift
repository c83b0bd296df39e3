import UnitModel

struct ColourOnlyInstruction: TextCheck {
  var about: CheckDescription {
    CheckDescription(
      id: "colour-only-instruction",
      question: "Is everything that has to be found by its colour named in another way, too?",
      why: "People who are blind or see colours differently, and everybody with a black and white print, cannot find “the red button”.",
      severity: .warning,
      requirements: ["1.4.1", "1.3.3"],
      bad: [
        "Click the red button.",
        "Answers in green are right.",
        "Choose the blue field and write your name.",
        "Required fields are red.",
        "The words in red are wrong.",
        "Read the text highlighted in yellow.",
        "---\ntitle: Papiere\nlang: de\n---\n\nDrück den roten Knopf.",
        "---\ntitle: Paperit\nlang: fi\n---\n\nPaina punaista painiketta.",
        "---\ntitle: Papiers\nlang: fr\n---\n\nClique sur le bouton vert.",
      ],
      good: [
        "Choose **Start**, the green button.",
        "Answers marked with a star (in green) are right.",
        "The bus is red, and it stops at the green house.",
        "Wear the yellow vest when you open the door.",
        "The red button labelled Stop switches the machine off.",
        "---\ntitle: Papiere\nlang: de\n---\n\nDer Bus ist rot.",
      ])
  }

  var kinds: [NodeKind] { [.document] }

  func inspect(_ node: Int, of text: InspectedText, _ report: inout CheckReport) {
    let prose = text.prose
    var last = -1
    for match in prose.matches([.colour, .colourUse]) {
      guard let index = prose.sentence(ofWord: match.words.lowerBound), index != last else { continue }
      let sentence = prose.sentences[index]
      let block = prose.blocks[sentence.block]
      guard block.kind != .heading || sentence.words.count > 4, !prose.has(.handle, in: sentence.words), !prose.namesSomething(sentence.bytes, in: sentence.block) else { continue }
      let isUse = match.classes.contains(.colourUse) && prose.has(.control, in: sentence.words) && prose.has(.instruction, in: sentence.words)
      guard isUse || namesControl(match.words, in: sentence, prose) && prose.has(.instruction, in: sentence.words) else { continue }
      last = index
      let range = Int(prose.words[match.words.lowerBound].start)..<Int(prose.words[match.words.upperBound - 1].end)
      report.fail(
        "'\(prose.text(range))' is the only way to recognise what is meant", at: prose.span(sentence.words.isEmpty ? range : trimmed(sentence, prose)),
        help: "name it by its words, too, such as the button **Start**")
    }
  }

  /// Whether something to operate or answer stands right beside a colour.
  private func namesControl(_ words: Range<Int>, in sentence: Prose.Sentence, _ prose: Prose) -> Bool {
    let near = max(sentence.words.lowerBound, words.lowerBound - 2)..<min(sentence.words.upperBound, words.upperBound + 2)
    return near.contains { !words.contains($0) && prose.words[$0].classes.contains(.control) }
  }

  private func trimmed(_ sentence: Prose.Sentence, _ prose: Prose) -> Range<Int> {
    Int(prose.words[sentence.words.lowerBound].start)..<Int(prose.words[sentence.words.upperBound - 1].end)
  }
}
