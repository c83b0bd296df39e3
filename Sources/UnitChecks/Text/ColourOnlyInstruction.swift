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
        "Items in yellow are optional.",
        "Green means right, red means wrong.",
        "Words in blue are explained in the glossary.",
        "The sentence highlighted in yellow is the rule.",
        "---\ntitle: Papiere\nlang: de\n---\n\nDrück den roten Knopf.",
        "---\ntitle: Paperit\nlang: fi\n---\n\nPaina punaista painiketta.",
        "---\ntitle: Papiers\nlang: fr\n---\n\nClique sur le bouton vert.",
        "Anything shown in orange has changed since last year.",
        "The dates in bold and red cannot be moved.",
        "---\ntitle: X\nlang: de\n---\n\nAlles, was gelb markiert ist, musst du lernen.",
        "---\ntitle: X\nlang: es\n---\n\nLas fechas que aparecen en azul son festivas.",
        "What is written in red is wrong.",
        "---\ntitle: X\nlang: de\n---\n\nRot markierte Wörter sind neu.",
        "---\ntitle: X\nlang: es\n---\n\nLo que está en rojo es falso.",
        "Follow the blue route to the station.",
        "---\ntitle: X\nlang: de\n---\n\nRot markierte Wörter sind Verben.",
        "---\ntitle: X\nlang: fi\n---\n\nPunaisella kirjoitetut sanat ovat verbejä.",
        "Blue lines show where the buses go.",
        "Find the yellow zone on the map.",
        "The red areas of the map are dangerous.",
        "The verbs are in green and the nouns in blue.",
        "Blue = rain, red = sun.",
        "The green path on the map is the safe one.",
        "Take the green path.",
        "A green tick means right and a red tick means wrong.",
        "Deadlines are shown in red.",
        "The red section lists what is forbidden.",
        "Words in bold green are verbs.",
        ":::figure\n\n![Rain and sun in the months of a year](media/a.svg)\n\nBlue: rain. Yellow: sun.\n\n:::",
        "Red: danger. Green: safe. The map shows both.",
        "In the chart, blue shows guests and red shows patients.",
        "In the chart, blue stands for rain and red for sun.",
        "The bars in blue show the year 2024.",
        "The blue bars show rain.",
        "Tick the yellow boxes only.",
        "All fields with a red border must be filled in.",
        "The parts shaded grey are closed to visitors.",
        "The colour tells you which answer is right: green is right, red is wrong.",
        ":::figure\n\n![Two ways to the ferry on a map of the harbour](media/a.svg)\n\nThe red line leads to the ferry.\n\n:::",
        "---\ntitle: X\nlang: de\n---\n\nIm Diagramm steht Blau für Regen und Rot für Sonne.",
        "---\ntitle: X\nlang: fr\n---\n\nSur la carte, le chemin vert est le plus sûr.",
        "---\ntitle: X\nlang: es\n---\n\nEn el gráfico, el azul representa la lluvia.",
        "---\ntitle: X\nlang: fi\n---\n\nKaaviossa sininen tarkoittaa sadetta ja punainen aurinkoa.",
        "---\ntitle: X\nlang: de\n---\n\nDie Verben sind grün, die Nomen blau.",
        "---\ntitle: X\nlang: es\n---\n\nLos verbos están en verde y los nombres en azul.",
        "---\ntitle: X\nlang: fi\n---\n\nSininen reitti näyttää tien asemalle.",
        "---\ntitle: X\nlang: es\n---\n\nLa ruta azul muestra el camino a la estación.",
        "---\ntitle: X\nlang: el\n---\n\nΑκολούθησε την κόκκινη γραμμή μέχρι την κλινική.",
        "---\ntitle: X\nlang: mt\n---\n\nSegwi l-linja l-ħamra sal-klinika.",
        "---\ntitle: X\nlang: pl\n---\n\nNiebieska trasa pokazuje drogę na dworzec.",
      ],
      good: [
        "Choose **Start**, the green button.",
        "Answers marked with a star (in green) are right.",
        "The bus is red, and it stops at the green house.",
        "Wear the yellow vest when you open the door.",
        "The red button labelled Stop switches the machine off.",
        "Answer in black ink.",
        "When the traffic light turns green, cross the street.",
        "Choose a red or a green apple.",
        "Press the red emergency button.",
        "The red card means that a player must leave the field.",
        "---\ntitle: X\nlang: es\n---\n\nPulsa el botón rojo de emergencia si la máquina no se para.",
        "Black text on white paper is easy to read.",
        "---\ntitle: Papiere\nlang: de\n---\n\nDer Bus ist rot.",
        "The woman in red is new in the team.",
        "Wait behind the yellow line until the train stops.",
        "Follow the blue route, which is dotted, to the station.",
        "Follow the red line labelled 3 to the clinic.",
        "The blue bus route was closed in winter.",
        "The white curve of the bay is famous.",
        "The green path through the park is the shortest way home.",
        "In China, red stands for luck and white for grief.",
        "The red light means stop, and every driver knows it.",
        "Take the red line of the underground to the harbour.",
        "Paint the border in red.",
        "Look at the roots: white ones are healthy, black ones are not.",
        "The price is printed in red on the bottle.",
        "Red: tomatoes, peppers and strawberries.",
        "Look for the red bars at the exits of the river.",
        "Press the red button beside the door.",
        "Press the green switch to start and the red one to stop.",
        "---\ntitle: X\nlang: es\n---\n\nLa luz verde indica que todo está bien.",
        "A green path leads along the lake.",
        "The red areas of Mars are cold.",
        "The women are in red and the men in blue.",
        "The letters are in the red box.",
        "---\ntitle: X\nlang: es\n---\n\nEspera detrás de la línea amarilla hasta que pare el tren.",
        "---\ntitle: X\nlang: fi\n---\n\nOdota keltaisen viivan takana, kunnes juna pysähtyy.",
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
      guard block.kind != .heading || sentence.words.count > 4, !isNamed(match.words, in: sentence, prose) else { continue }
      // "Black text on white paper is easy to read": what begins with a colour is no order.
      let isFirst = prose.words[sentence.words.lowerBound].classes.contains(.colour)
      let isUse = match.classes.contains(.colourUse) && isRecognised(match.words, in: sentence, prose) || isMarked(match.words, in: sentence, prose)
      guard
        isUse || isMeaning(match.words, in: sentence, prose) || isLegend(match.words, in: sentence, prose)
          || isDrawn(match.words, in: sentence, text) || isLegendEntry(match.words, in: sentence, text)
          || namesControl(match.words, in: sentence, prose)
            && prose.has(isFirst ? .meaning : [.instruction, .meaning, .complexImage], in: clause(around: match.words, in: sentence, prose))
      else { continue }
      last = index
      let range = Int(prose.words[match.words.lowerBound].start)..<Int(prose.words[match.words.upperBound - 1].end)
      report.fail(
        "'\(prose.text(range))' is the only way to recognise what is meant",
        at: prose.span(sentence.words.isEmpty ? range : trimmed(sentence, prose)),
        help: "name it by its words, too, such as the button **Start**")
    }
  }

  /// Whether something beside the colour names what is meant, or things of a workplace are spoken of. "Tick the yellow boxes": a
  /// sign at the start is an order.
  private func isNamed(_ words: Range<Int>, in sentence: Prose.Sentence, _ prose: Prose) -> Bool {
    let first = sentence.words.lowerBound
    // "A green tick means right": the sign itself has the colour.
    let next = words.upperBound
    if next + 1 < sentence.words.upperBound, prose.words[next].classes.contains(.drawn), prose.words[next + 1].classes.contains(.standsFor) {
      return false
    }
    let order: Range<Int> = prose.words[first].classes.contains(.instruction) ? first..<first + 1 : first..<first
    let isPage = prose.has([.complexImage, .pointer], in: sentence.words)
    return !isPage && prose.has(.world, in: sentence.words) || prose.has(.handle, in: order.upperBound..<sentence.words.upperBound)
      || prose.namesSomething(sentence.bytes, in: sentence.block)
  }

  /// "the parts shaded grey": a thing of the page, how it is marked, and the colour.
  private func isMarked(_ words: Range<Int>, in sentence: Prose.Sentence, _ prose: Prose) -> Bool {
    let mark = words.lowerBound - 1
    guard mark - 1 >= sentence.words.lowerBound, words.upperBound < sentence.words.upperBound else { return false }
    return prose.words[mark].classes.contains(.marked) && prose.words[mark - 1].classes.contains(.control)
  }

  /// "The green path on the map", "the red line" in the caption of a map: a mark of a drawing, told by its colour.
  private func isDrawn(_ words: Range<Int>, in sentence: Prose.Sentence, _ text: InspectedText) -> Bool {
    let prose = text.prose
    let near = max(sentence.words.lowerBound, words.lowerBound - 2)..<min(sentence.words.upperBound, words.upperBound + 1)
    guard let mark = near.first(where: { !words.contains($0) && prose.words[$0].classes.contains(.drawn) }) else { return false }
    let others = [sentence.words.lowerBound..<mark, mark + 1..<sentence.words.upperBound]
    if others.contains(where: { prose.has(.complexImage, in: $0) }) { return true }
    if isOfSomething(mark, in: sentence, prose) { return false }
    // "Take the green path."
    if prose.words[sentence.words.lowerBound].classes.contains(.instruction), sentence.words.count <= 4 { return true }
    return isCaption(prose.blocks[sentence.block].node, text)
  }

  /// "Blue: rain. Yellow: sun." below a picture, or where a map or chart is spoken of.
  private func isLegendEntry(_ words: Range<Int>, in sentence: Prose.Sentence, _ text: InspectedText) -> Bool {
    let prose = text.prose
    guard words.lowerBound == sentence.words.lowerBound, words.upperBound < sentence.words.upperBound,
      prose.bytes[Int(prose.words[words.upperBound - 1].end)] == UInt8(ascii: ":")
    else { return false }
    let block = prose.blocks[sentence.block]
    return isCaption(block.node, text) || prose.has(.complexImage, in: block.words)
  }

  /// Whether a text stands with a picture in one container.
  private func isCaption(_ node: Int, _ text: InspectedText) -> Bool {
    guard let figure = text.ancestor(.container, of: node) else { return false }
    return text.document.children(of: figure).contains { child in
      text[child].kind == .paragraph && text.document.children(of: child).contains { text[$0].kind == .image }
    }
  }

  /// "the words in red", "answers in green are right": something of the page has the colour, and it tells something.
  private func isRecognised(_ words: Range<Int>, in sentence: Prose.Sentence, _ prose: Prose) -> Bool {
    if prose.has([.control, .drawn], in: sentence.words), prose.has([.instruction, .meaning], in: sentence.words) { return true }
    if isShownSo(words, in: sentence, prose) { return true }
    if explains(words, in: sentence, prose) || tellsKinds(words, in: sentence, prose) { return true }
    guard words.count > 1, words.lowerBound > sentence.words.lowerBound else { return false }
    let before = prose.words[words.lowerBound - 1].classes
    let isNoun = before.contains(.control) || before.contains(.marked) && prose.has([.control, .shown], in: sentence.words)
    return isNoun && words.upperBound < sentence.words.upperBound
  }

  /// "Deadlines are shown in red.": at the end, where no thing in the world is named on which it is printed.
  private func isShownSo(_ words: Range<Int>, in sentence: Prose.Sentence, _ prose: Prose) -> Bool {
    let before = words.lowerBound - 1
    return words.count > 1 && words.upperBound == sentence.words.upperBound && before > sentence.words.lowerBound
      && prose.words[words.lowerBound].classes.contains(.marked) && prose.words[before].classes.contains(.copula)
  }

  /// "The verbs are in green and the nouns in blue": things of the page told apart by two colours.
  private func tellsKinds(_ words: Range<Int>, in sentence: Prose.Sentence, _ prose: Prose) -> Bool {
    let first = words.lowerBound - 2
    guard first >= sentence.words.lowerBound, prose.words[first].classes.contains(.control), prose.words[first + 1].classes.contains(.copula) else {
      return false
    }
    return prose.has([.colour, .colourUse], in: words.upperBound..<sentence.words.upperBound)
  }

  /// "What is written in red is wrong", "Rot markierte Wörter sind neu": something marked so, and what that means.
  private func explains(_ words: Range<Int>, in sentence: Prose.Sentence, _ prose: Prose) -> Bool {
    let next = words.upperBound
    guard words.count > 1, next + 1 < sentence.words.upperBound else { return false }
    let isFirst = words.lowerBound == sentence.words.lowerBound
    if isFirst, prose.words[next].classes.contains(.control), prose.words[next + 1].classes.contains(.copula) { return true }
    guard prose.has(.meaning, in: next + 1..<sentence.words.upperBound) else { return false }
    if isFirst { return prose.words[next].classes.contains(.control) }
    return prose.words[next].classes.contains(.copula) && prose.has([.marked, .copula], in: words.lowerBound - 1..<next)
  }

  /// "green means right": a colour, a verb that explains it, and what it stands for.
  private func isMeaning(_ words: Range<Int>, in sentence: Prose.Sentence, _ prose: Prose) -> Bool {
    let next = words.upperBound
    guard next < sentence.words.upperBound else { return false }
    // "Blue = rain"
    let behind = prose.bytes[Int(prose.words[next - 1].end)..<Int(prose.words[next].start)]
    if behind.contains(UInt8(ascii: "=")), behind.allSatisfy({ $0 == 0x20 || $0 == UInt8(ascii: "=") }) { return true }
    guard next + 1 < sentence.words.upperBound, !describes(words, in: sentence, prose) else { return false }
    // "In the chart, blue stands for rain": elsewhere, colours stand for what people feel.
    let verbBefore = words.lowerBound > sentence.words.lowerBound && prose.words[words.lowerBound - 1].classes.contains(.standsFor)
    if verbBefore || prose.words[next].classes.contains(.standsFor), prose.has([.complexImage, .shown, .widget], in: sentence.words) { return true }
    // "green is right"
    if prose.words[next].classes.contains(.copula) {
      return prose.has(.control, in: sentence.words) && prose.words[next + 1].classes.isSuperset(of: [.meaning, .verdict])
        && !prose.has(.control, in: max(sentence.words.lowerBound, words.lowerBound - 2)..<words.lowerBound)
    }
    guard prose.words[next].classes.isSuperset(of: [.meaning, .instruction]) else { return false }
    return prose.has([.meaning, .verdict], in: next + 1..<sentence.words.upperBound)
  }

  /// The words around a place up to the next colon or semicolon: "Look at these words: the red ones are new".
  private func clause(around words: Range<Int>, in sentence: Prose.Sentence, _ prose: Prose) -> Range<Int> {
    func isEnd(_ index: Int) -> Bool { ":;".utf8.contains(prose.bytes[Int(prose.words[index].end)]) }
    let start = (sentence.words.lowerBound..<words.lowerBound).last(where: isEnd).map { $0 + 1 } ?? sentence.words.lowerBound
    let end = (words.upperBound - 1..<sentence.words.upperBound).first(where: isEnd).map { $0 + 1 } ?? sentence.words.upperBound
    return start..<end
  }

  /// "La luz verde indica": the colour of a thing that is neither part of the page nor of a drawing stands right before.
  private func describes(_ words: Range<Int>, in sentence: Prose.Sentence, _ prose: Prose) -> Bool {
    guard words.lowerBound > sentence.words.lowerBound else { return false }
    let before = prose.words[words.lowerBound - 1]
    let gap = prose.bytes[Int(before.end)..<Int(prose.words[words.lowerBound].start)]
    let ties: WordClasses = [.determiner, .conjunction, .control, .drawn, .standsFor, .complexImage, .within]
    return gap.elementsEqual([0x20]) && before.classes.isDisjoint(with: ties)
  }

  /// "Blue lines show the way", "La ruta azul muestra el camino": a thing with its colour, then the verb that explains it.
  private func isLegend(_ words: Range<Int>, in sentence: Prose.Sentence, _ prose: Prose) -> Bool {
    guard words.lowerBound - sentence.words.lowerBound <= 3 else { return false }
    let next = words.upperBound
    let isBefore = next < sentence.words.upperBound && !prose.words[next].classes.isDisjoint(with: [.control, .drawn])
    let verb = isBefore ? next + 1 : next
    let isBehind = prose.has([.control, .drawn], in: max(sentence.words.lowerBound, words.lowerBound - 2)..<words.lowerBound)
    return (isBefore || isBehind) && verb + 1 < sentence.words.upperBound
      && (prose.words[verb].classes.isSuperset(of: [.instruction, .visible])
        || isBefore && prose.words[next].classes.contains(.drawn) && prose.words[verb].classes.contains(.standsFor))
  }

  private static let ofWords: Set<String> = ["of", "der", "des", "du", "de", "del", "della", "dell", "do", "da"]

  /// "the white curve of the bay": a thing of the world, whose line it is.
  private func isOfSomething(_ mark: Int, in sentence: Prose.Sentence, _ prose: Prose) -> Bool {
    let next = mark + 1
    guard next < sentence.words.upperBound, prose.words[mark].classes.contains(.drawn) else { return false }
    return Self.ofWords.contains(prose.text(of: prose.words[next])) && !prose.has([.complexImage, .shown], in: next..<sentence.words.upperBound)
  }

  /// Whether something to operate or answer stands right beside a colour.
  private func namesControl(_ words: Range<Int>, in sentence: Prose.Sentence, _ prose: Prose) -> Bool {
    let near = max(sentence.words.lowerBound, words.lowerBound - 2)..<min(sentence.words.upperBound, words.upperBound + 2)
    return near.contains { index in
      guard !words.contains(index), prose.words[index].classes.contains(.control), !isOfSomething(index, in: sentence, prose) else { return false }
      // "Answer in black ink": an order is no thing.
      return index != sentence.words.lowerBound || prose.words[index].classes.isDisjoint(with: [.instruction, .finishing])
    }
  }

  private func trimmed(_ sentence: Prose.Sentence, _ prose: Prose) -> Range<Int> {
    Int(prose.words[sentence.words.lowerBound].start)..<Int(prose.words[sentence.words.upperBound - 1].end)
  }
}
