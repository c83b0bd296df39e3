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
        "See the map above",
        "Look at the picture on the right.",
        "Check the table below before you answer.",
        "The list above has all tools.",
        "Use the text box on the left to search.",
        "As we saw above, rain is common.",
        "The rule we discussed above is strict.",
        "This is what was said above.",
        "As you have seen above: bring boots.",
        "As we learned above, wear gloves.",
        "The rules mentioned above apply to all.",
        "Choose the left one.",
        "Choose the bigger picture.",
        "Read the note in the right margin.",
        "The square icon opens the settings.",
        "Select the tall bar in the chart.",
        "Refer to the section above.",
        "| Word | Meaning |\n|---|---|\n| Menu | See the list above |\n| Tab | A part of the page |",
        ":::choice{#c1}\n\nWhat do you see in the picture above?\n\n- [ ] A dog\n  - No, it is a cat.\n- [x] A cat\n  - Yes, right.\n\n:::",
        "The menu in the top right corner has a list of languages.",
        "Answer questions 1 to 3 above.",
        "The information below is for parents.",
        "The picture on the left shows an oven.",
        "The smaller map shows the centre.",
        "The large circle stands for the company.",
        "The second picture from the left shows a crane.",
        "The links on the left take you to other units.",
        "---\ntitle: X\nlang: de\n---\n\nWähle das größere Bild.",
        "---\ntitle: X\nlang: fi\n---\n\nValitse isompi kuva.",
        "---\ntitle: X\nlang: es\n---\n\nElige la imagen más grande.",
        "---\ntitle: X\nlang: fr\n---\n\nChoisis la plus grande image.",
        "See the chart opposite.",
        "The chart opposite shows the rain.",
        "Look at the picture opposite, then answer.",
        "The table opposite has all prices.",
        "Use the map opposite.",
        "Click the star-shaped icon.",
        "Press the heart-shaped button.",
        "Choose the cross-shaped symbol to close it.",
        "Tap the arrow-shaped link.",
        "Open the gear-shaped menu.",
        "Click the icon shaped like a star.",
        "Press the button in the shape of a cross.",
        "---\ntitle: Papiere\nlang: de\n---\n\nDie nebenstehende Abbildung zeigt es.",
        "---\ntitle: Papiere\nlang: de\n---\n\nKlicke auf das sternförmige Symbol.",
        "---\ntitle: Papiers\nlang: fr\n---\n\nRegarde le tableau ci-contre.",
        "---\ntitle: Papiere\nlang: de\n---\n\nSchau dir die Karte oben an.",
        "---\ntitle: Papiere\nlang: de\n---\n\nSiehe oben.",
        "---\ntitle: Paperit\nlang: fi\n---\n\nPaina oikealla olevaa painiketta.",
        "---\ntitle: Papiers\nlang: fr\n---\n\nClique sur le bouton à droite.",
        "---\ntitle: X\nlang: pt\n---\n\nClica no ícone em forma de estrela.",
        "---\ntitle: X\nlang: de\n---\n\nWie oben beschrieben: Nimm Stiefel mit.",
        "---\ntitle: X\nlang: fi\n---\n\nAvaa valikko oikeasta yläkulmasta.",
        "Answer the questions in the column on the left.",
        "Use the words in the left-hand column.",
        "---\ntitle: X\nlang: de\n---\n\nDas linke Bild zeigt den alten Hafen.",
        "In the sidebar on your left, click the menu.",
        "---\ntitle: X\nlang: de\n---\n\nFragen in der linken Spalte beantworten.",
        "---\ntitle: X\nlang: fi\n---\n\nVastaa vasemman sarakkeen kysymyksiin.",
        "---\ntitle: X\nlang: es\n---\n\nContesta las preguntas de la columna izquierda.",
        "---\ntitle: X\nlang: pl\n---\n\nOdpowiedz na pytania w lewej kolumnie.",
        "---\ntitle: X\nlang: el\n---\n\nΑπάντησε στις ερωτήσεις στην αριστερή στήλη.",
      ],
      good: [
        "See [the part about rain](#rain).\n\n## Rain {#rain}\n\nText.",
        "Rainfall by month is in the table below.\n\n| Month | Rain |\n|---|---|\n| April | 80 |",
        "Choose **Save**, the button on the right.",
        "The school is on the right side of the river.",
        "Put your hand on the right side of the box and lift it.",
        "It is below zero outside.",
        "Look at the table below.\n\n| Month | Rain |\n|---|---|\n| April | 80 |",
        "Put the bread on the top shelf and close the door.",
        "Hold the knife in your right hand.",
        "Answer with a small sentence.",
        "Coal is found below ground here.",
        "On the left bank of the river stands a mill.",
        "Fold the paper to a large square, and use the round brush.",
        "Turn left at the corner and take the second street on the right.",
        "Students above the age of 18 sign for themselves.",
        "Open the large box with a knife.",
        "Heavy pallets go to the bottom; find light ones on top.",
        "Lift with your right hand and hold with the left one.",
        "Choose the right one.",
        "The gardener plants the small trees on the left of the path and the large ones on the right.",
        "See the big picture of your year abroad.",
        "The shop is above the bakery; read its sign.",
        "We saw a bird above the river.",
        "As we saw in [the part about rain](#rain), it is wet.\n\n## Rain {#rain}\n\nText.",
        "The plane we saw above the clouds was late.",
        "She said it was above zero.",
        "We learned to fly above the hills.",
        "The bakery opposite the station sells bread.",
        "Sit opposite your mentor and look at the plan together.",
        "She did the opposite.",
        "The house opposite has a red door.",
        "Hang the picture opposite the door.",
        "Cut the star-shaped biscuits.",
        "The star-shaped leaf falls in autumn.",
        "The triangle-shaped sign means danger.",
        "Click **Favourites**, the star-shaped icon.",
        "Choose the icon called “Home”; it is house-shaped.",
        "Put the heart-shaped stone into the box.",
        "Bake biscuits in the shape of a star.",
        "The right column of the building was repaired.",
        "Choose the right picture for each word.",
        "Answer the questions in the column **Week 1**, on the left.",
        "---\ntitle: X\nlang: de\n---\n\nDie linke Spalte ist schmal.",
        "---\ntitle: X\nlang: de\n---\n\nBeantworte die Fragen in der Spalte „Reise“ links.",
        "---\ntitle: X\nlang: es\n---\n\nLa columna izquierda del edificio es nueva.",
        "Sign the form at the bottom and write your name at the top.",
        "---\ntitle: X\nlang: de\n---\n\nUnterschreibe das Formular unten, und schreibe oben deinen Namen hin.",
        "---\ntitle: Hiiri\nlang: fi\n---\n\nValitse syöttötapa hiiren oikealla painikkeella tai näppäimistöllä.",
      ])
  }

  var kinds: [NodeKind] { [.document] }

  func inspect(_ node: Int, of text: InspectedText, _ report: inout CheckReport) {
    let prose = text.prose
    var last = -1
    for match in prose.matches([.aboveBelow, .side, .shape]) {
      guard let index = prose.sentence(ofWord: match.words.lowerBound), index != last else { continue }
      let sentence = prose.sentences[index]
      guard isOnlyHandle(match, in: sentence, text) else { continue }
      last = index
      let range = Int(prose.words[match.words.lowerBound].start)..<Int(prose.words[match.words.upperBound - 1].end)
      report.fail(
        "'\(prose.text(range))' is the only way to find what is meant", at: prose.span(range),
        help: "name it by its words or link to it, such as **Save** or [the table of prices](#prices)")
    }
  }

  private func isOnlyHandle(_ match: Prose.Match, in sentence: Prose.Sentence, _ text: InspectedText) -> Bool {
    let prose = text.prose
    let words = whole(match, prose)
    let isNamed = sentence.words.contains { prose.words[$0].classes.contains(.handle) && !words.contains($0) }
    if isNamed || prose.namesSomething(sentence.bytes, in: sentence.block) || prose.has(.signing, in: sentence.words) { return false }
    if match.classes.contains(.aboveBelow) {
      if isReference(match.words, in: sentence, prose) { return true }
      if pointsAtThing(match.words, in: sentence, prose), !isBeside(match.words, of: sentence, text) { return true }
    }
    let verbs: WordClasses = [.instruction, .pointer, .reference, .finishing]
    // "right" is a side here, and no judgement.
    let hasVerb = sentence.words.contains { index in
      !prose.words[index].classes.contains(.side) && !prose.words[index].classes.isDisjoint(with: verbs.union(.standsFor))
    }
    // "The menu in the top right corner has a list": only a page has menus, whatever the verb is.
    let isWidget =
      match.classes.contains(.side) && words.lowerBound - sentence.words.lowerBound <= 4
      && has(.widget, near: match.words, reach: 3, in: sentence, prose)
    guard !prose.has(.noLimit, in: match.words), hasVerb || isWidget else { return false }
    let isPage = prose.has([.picture, .complexImage, .pointer, .shown], in: sentence.words)
    if !isPage, prose.has(.world, in: sentence.words) { return false }
    if match.classes.contains(.side) {
      // "in der linken Spalte": what is meant is named by its place.
      if prose.has([.shown, .control], in: match.words), hasOrder(besides: match.words, in: sentence, prose) { return true }
      return has(.widget, near: match.words, reach: 4, in: sentence, prose) || has(.shown, near: match.words, reach: 2, in: sentence, prose)
        || has(.control, near: match.words, reach: 1, in: sentence, prose)
    }
    return match.classes.contains(.shape)
      && (has(.widget, near: words, reach: 1, in: sentence, prose) || choosesPicture(words, in: sentence, prose))
  }

  /// "Choose the bigger picture", "the smaller map shows the centre": a picture or mark of a drawing by its size or shape, with an
  /// order at the start or the verb that explains it.
  private func choosesPicture(_ words: Range<Int>, in sentence: Prose.Sentence, _ prose: Prose) -> Bool {
    let near = max(sentence.words.lowerBound, words.lowerBound - 2)..<min(sentence.words.upperBound, words.upperBound + 1)
    guard let thing = near.first(where: { !words.contains($0) && !prose.words[$0].classes.isDisjoint(with: [.drawn, .picture]) }),
      !prose.has(.world, in: sentence.words), !prose.has(.idiom, in: words)
    else { return false }
    let behind = max(words.upperBound, thing + 1)
    if behind < sentence.words.upperBound, explains(prose.words[behind].classes) { return true }
    let isPicture = prose.words[thing].classes.contains(.picture) || prose.has(.complexImage, in: sentence.words)
    return isPicture && words.lowerBound - sentence.words.lowerBound <= 3
      && !prose.words[sentence.words.lowerBound].classes.isDisjoint(with: [.instruction, .pointer])
  }

  private func explains(_ classes: WordClasses) -> Bool { classes.isSuperset(of: [.instruction, .visible]) || classes.contains(.standsFor) }

  /// The words of a match, with the one that a hyphen ties to its first: the star of "star-shaped" names nothing.
  private func whole(_ match: Prose.Match, _ prose: Prose) -> Range<Int> {
    let first = match.words.lowerBound
    guard match.classes.contains(.shape), first > 0, prose.bytes[Int(prose.words[first].start) - 1] == UInt8(ascii: "-") else { return match.words }
    return first - 1..<match.words.upperBound
  }

  /// "see above", "look below": a word that points, then the place, then nothing that it could belong to.
  private func isReference(_ words: Range<Int>, in sentence: Prose.Sentence, _ prose: Prose) -> Bool {
    guard words.lowerBound > sentence.words.lowerBound else { return false }
    // "Wie oben beschrieben": in some languages the verb stands behind the place.
    if words.upperBound < sentence.words.upperBound, prose.words[words.upperBound].classes.contains(.recalled) { return true }
    let before = prose.words[words.lowerBound - 1]
    guard !before.classes.isDisjoint(with: [.reference, .recalled]) else { return false }
    // "the rules mentioned above apply"
    let isParticiple = before.classes.contains(.reference) && before.classes.isDisjoint(with: [.instruction, .pageEvent])
    if isParticiple, words.lowerBound - sentence.words.lowerBound >= 2, words.upperBound < sentence.words.upperBound,
      prose.words[words.lowerBound - 2].classes.isDisjoint(with: [.copula, .pointer]),
      prose.words[words.upperBound].classes.isDisjoint(with: [.determiner, .unitName, .world]),
      !prose.words[words.upperBound].flags.contains(.digits)
    {
      return true
    }
    let isAlone =
      words.upperBound == sentence.words.upperBound || prose.bytes[Int(prose.words[words.upperBound - 1].end)] != 0x20
      || prose.words[words.upperBound].classes.contains(.copula)
    return isAlone || sentence.words.count <= 4
  }

  /// "see the map above", "the list below has all tools": a thing of the page right beside the place, with an order or at the start.
  private func pointsAtThing(_ words: Range<Int>, in sentence: Prose.Sentence, _ prose: Prose) -> Bool {
    // "the box above the oven": the place of a thing in the world.
    let isFacing = prose.has(.facing, in: words)
    let hasBefore = words.lowerBound > sentence.words.lowerBound && !prose.words[words.lowerBound - 1].classes.isDisjoint(with: [.shown, .widget])
    guard hasBefore || !isFacing else { return false }
    let isPreposition =
      words.upperBound < sentence.words.upperBound && prose.words[words.upperBound].classes.contains(.determiner)
      && (isFacing || prose.has(.copula, in: sentence.words))
    // "questions 1 to 3 above"
    let isNumbered = words.lowerBound > sentence.words.lowerBound && prose.words[words.lowerBound - 1].flags.contains(.digits)
    guard !isPreposition, has([.shown, .widget], near: words, reach: isNumbered ? 4 : 1, in: sentence, prose) else { return false }
    return words.lowerBound - sentence.words.lowerBound <= 2 || prose.has([.instruction, .reference], in: sentence.words)
  }

  /// Whether something else than the place itself is to be done; "right" alone is no order.
  private func hasOrder(besides words: Range<Int>, in sentence: Prose.Sentence, _ prose: Prose) -> Bool {
    sentence.words.contains { index in
      !words.contains(index) && !prose.words[index].classes.isDisjoint(with: [.instruction, .pointer, .reference, .finishing])
    }
  }

  /// Whether the thing meant stands right before or behind the sentence's block, so that "below" is where a listener gets next.
  private func isBeside(_ words: Range<Int>, of sentence: Prose.Sentence, _ text: InspectedText) -> Bool {
    let block = text.prose.blocks[sentence.block].node
    if text[block].kind == .tableCell { return false }
    return [text.sibling(before: block), text.sibling(behind: block)].contains { sibling in
      guard let sibling else { return false }
      switch text[sibling].kind {
      case .heading, .thematicBreak: return false
      // The answers to a question are not what it points at.
      case .list where text.activity(around: block) != nil: return false
      case .paragraph:
        return text.document.descendants(of: sibling).contains { text[$0].kind == .image } || text.prose.text(sentence.bytes).contains(":")
      default: return true
      }
    }
  }

  /// Whether a word of a class stands within some words of a place.
  private func has(_ classes: WordClasses, near words: Range<Int>, reach: Int, in sentence: Prose.Sentence, _ prose: Prose) -> Bool {
    let near = max(sentence.words.lowerBound, words.lowerBound - reach)..<min(sentence.words.upperBound, words.upperBound + reach)
    return near.contains { !words.contains($0) && !prose.words[$0].classes.isDisjoint(with: classes) }
  }
}
