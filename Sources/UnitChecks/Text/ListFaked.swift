import UnitModel

struct ListFaked: TextCheck {
  var about: CheckDescription {
    CheckDescription(
      id: "list-faked",
      question: "Are lists written as lists?",
      why: "Lines with bullets of their own are one paragraph to a screen reader: no count, no items to step through.",
      severity: .error,
      requirements: ["1.3.1"],
      bad: [
        "• first\n• second",
        "\\* boots  \n\\* map  \n\\* water",
        "1\\) open the map\\\n2\\) find the river\\\n3\\) follow it",
        "Bring:\n– boots\n– map",
        "• boots\n\n• map\n\n• water",
        "a) boots\nb) map\nc) water",
        "Bring\n\\- boots\n\\- map",
        "(1) Open the map.\n(2) Find the river.",
        "Bring: • boots • a map • water",
        "•boots\n•map\n•water",
        "A) boots\nB) map\nC) water",
        "a. boots\nb. map",
        "i) open\nii) find\niii) follow",
        "1 - open\n2 - find\n3 - follow",
        "① Open\n② Find",
        "1: open\n2: find\n3: follow",
        "-flour\n-sugar\n-milk",
        "*flour\n*sugar",
        "You need:\n-two eggs\n-a bowl",
        "+boots\n+map",
        "-Open the map.\n-Find the river.",
        "-flour\n\n-sugar",
        "• first\r• second\r• third",
        "Step 1: call the mentor\\\nStep 2: write down the name\\\nStep 3: sign",
        "---\ntitle: Papiers\nlang: fr\n---\n\nÉtape 1. Appelle.\nÉtape 2. Note le nom.",
        "(a) Bring boots.\n\n(b) Bring a map.",
        "a) Bring boots.\n\nb) Bring a map\nand a pen.\n\nc) Bring water.",
        "(1) Open the map.\n\n(2) Find the river.",
        "i) open\n\nii) find\n\niii) follow",
        "**1.** Open the map.\n\n**2.** Find the river.",
        "Bring (a) boots; (b) a map; (c) enough water for a day.",
        "Do this: 1) open the map, 2) find the river, 3) follow it to the sea",
        "First: open the door.\n\nSecond: turn on the light.\n\nThird: close the door.",
        "First: open the door.\nSecond: turn on the light.\nThird: close the door.",
        "Firstly, open the door.\\\nSecondly, turn on the light.\\\nThirdly, close the door.",
        "**First:** open the door.\n\n**Second:** turn on the light.",
        "**Step 1:** Open the door.\n\n**Step 2:** Turn on the light.",
        "---\ntitle: X\nlang: de\n---\n\nErstens: Tür öffnen.\n\nZweitens: Licht anmachen.",
        "---\ntitle: X\nlang: fi\n---\n\nEnsimmäiseksi: avaa ovi.\nToiseksi: sytytä valo.",
        "**Step 1**: open the door.\n\n**Step 2**: turn on the light.",
        "_First_: open the door.\n\n_Second_: turn on the light.",
        "First - open the door.\nSecond - turn on the light.",
        "1.) Open\n2.) Find",
        "[1] Open the door.\n[2] Turn on the light.",
        "No. 1: open the door.\nNo. 2: turn on the light.",
        "1️⃣ Open the door.\n2️⃣ Turn on the light.",
        "1st: open the door.\n2nd: turn on the light.",
        "You need: - boots - a map - water",
        "I. Boots\nII. A map\nIII. Water",
        "▶ boots\n▶ a map",
        "~ boots\n~ a map",
        "#1 Open the door.\n#2 Turn on the light.",
        "1/ Open the door.\n2/ Turn on the light.",
        "Bring with you: 1. boots 2. a map 3. water",
        "| Bring | Do |\n|---|---|\n| • boots • a map | walk |",
      ],
      good: [
        "- first\n- second",
        "1. open the map\n2. find the river",
        "The price rose by 5 %\n– and fell again.",
        "In 2024\n1,200 people came.",
        "First line of an address\\\nSecond line",
        "Use • for a bullet and – for a dash.",
        "A. Keller and\nB. Miller came.",
        "No. 1: bread",
        "Step 1: call the mentor, who knows\nwhat to do next.",
        "Room 12: office\nHall 3: workshop",
        "10:30 We start.\n11:30 We stop.",
        "-How are you?\n-Fine, and you?",
        "*Flour* is white.\n*Sugar* is sweet.",
        "-5 degrees in March\n-12 degrees in May",
        "Be brave.\n-Anna",
        "*Note* this.\n\n*Read* that.",
        "**Flour** is white.\n**Sugar** is sweet.",
        "(a) This is the one remark there is.\n\nThen comes a paragraph.",
        "A. Keller came first.\n\nB. Miller came later.",
        "You may (a) stay here or (b) leave with the others.",
        "If you (1) speak the language, (2) like children and (3) have time, become a helper.",
        "See (1) and (2) of the contract that you have signed.",
        "First, the bus was late.\n\nSecond thoughts came in the evening.",
        "First: a remark on the weather.\n\nThen we left.",
        "We met on 1. 2. and 3. May.",
        "(2024) The year of the flood.\n\n(2025) The year after.",
        "The functions f(a), g(b) and h(c) are drawn in one picture.",
      ])
  }

  /// Bullets that nothing else in a sentence is.
  private static let inlineBullets = ["•", "▪", "●", "◦", "‣", "⁃"]

  var kinds: [NodeKind] { [.paragraph, .tableCell] }

  func inspect(_ node: Int, of text: InspectedText, _ report: inout CheckReport) {
    guard let block = text.prose.block(ofNode: node), !block.words.isEmpty else { return }
    if hasInlineBullets(block, text) {
      return report.fail("this paragraph holds a list", at: text[node].span, help: "begin each item on its own line with '- '")
    }
    guard text[node].kind == .paragraph else { return report.pass() }
    let lines = lines(of: text[node].span, text)
    let markers = lines.compactMap { ListMarker.at($0, of: text.unit.source.bytes, text.words) }
    if isEnumeration(block, text.prose) {
      return report.fail(
        "this paragraph holds a numbered list", at: text[node].span, help: "begin each item on a line of its own with '1. '", severity: .warning)
    }
    if lines.count == 1 {
      inspectSingleLine(node, markers, text, &report)
    } else if isRun(markers, of: lines.count, text.unit.source.bytes) {
      report.fail(
        "these lines look like a list but are a paragraph", at: SourceSpan(start: markers[0].span.start, end: text[node].span.end),
        help: markers[0].isNumber ? "begin each item with '1. ', '2. ' and a blank line before the first" : "begin each item with '- '",
        fixes: markers[0].isNumber ? [] : text.list(insteadOf: node, bullets: ListMarker.bullets + ListMarker.dashes + ListMarker.attached))
    } else {
      report.pass()
    }
  }

  /// "Bring: • boots • a map": two bullets or more in one line, or behind `<br>`.
  private func hasInlineBullets(_ block: Prose.Block, _ text: InspectedText) -> Bool {
    guard block.hasSigns, block.words.count >= 2 else { return false }
    let lines = text.source(text[block.node].span).split(whereSeparator: \.isNewline)
    return Self.inlineBullets.contains { bullet in lines.contains { $0.split(separator: bullet, omittingEmptySubsequences: false).count > 2 } }
  }

  /// Paragraphs of one line each with the same bullet, or with numbers that go up, two or more in a row; reported at the first.
  private func inspectSingleLine(_ node: Int, _ markers: [ListMarker], _ text: InspectedText, _ report: inout CheckReport) {
    guard let marker = markers.first, marker.isBullet || marker.number == 1, !marker.isSpoken, !marker.mayBeProse,
      text.parent(of: node) == 0 || text[text.parent(of: node)].kind == .container
    else { return }
    let bytes = text.unit.source.bytes
    func continues(_ sibling: Int?, number: Int) -> Bool {
      guard let sibling, text[sibling].kind == .paragraph, let other = ListMarker.at(lines(of: text[sibling].span, text)[0], of: bytes, text.words),
        other.word == marker.word
      else { return false }
      return marker.isBullet ? other.isBullet && !other.isSpoken : other.number == number
    }
    let next = text.sibling(behind: node)
    guard continues(next, number: 2), !continues(text.sibling(before: node), number: 0) else { return }
    // "A. Keller", "B. Miller" on two lines are names.
    if marker.isInitial(in: bytes), !continues(next.flatMap(text.sibling(behind:)), number: 3) { return }
    report.fail(
      "these lines look like a list but are paragraphs", at: text[node].span,
      help: marker.isBullet ? "begin each item with '- '" : "begin each item with '1. ', '2. '")
  }

  /// "Bring (a) boots; (b) a map; (c) water": three numbers or letters in brackets that go up. Between commas, as in "(a) time, (b)
  /// money and (c) patience", they are part of a sentence.
  private func isEnumeration(_ block: Prose.Block, _ prose: Prose) -> Bool {
    let hasBrackets = block.present.contains(UInt8(ascii: ")"))
    guard hasBrackets || block.present.contains(UInt8(ascii: ":")), block.words.count >= 6 else { return false }
    let bytes = prose.bytes[block.bytes]
    if hasNumbersBehindColon(bytes) { return true }
    guard hasBrackets else { return false }
    return [["a)", "b)", "c)"], ["1)", "2)", "3)"], ["i)", "ii)", "iii)"]].contains { signs in
      var rest = bytes
      return signs.allSatisfy { sign in
        guard let place = place(of: Array(sign.utf8), in: rest, isFirst: rest.startIndex == bytes.startIndex) else { return false }
        rest = rest[place...]
        return true
      }
    }
  }

  /// "Bring: 1. boots 2. a map 3. water", "Bring: - boots - a map - water".
  private func hasNumbersBehindColon(_ bytes: ArraySlice<UInt8>) -> Bool {
    var rest = bytes
    let signs = bytes.firstRange(of: Array(": 1. ".utf8)) != nil ? [": 1. ", " 2. ", " 3. "] : [": - ", " - ", " - "]
    return signs.allSatisfy { sign in
      guard let place = rest.firstRange(of: Array(sign.utf8)), place.upperBound < rest.endIndex, ListMarker.isLetter(rest[place.upperBound]) else {
        return false
      }
      rest = rest[place.upperBound...]
      return true
    }
  }

  /// Behind a sign that stands at the start or behind a blank, or in brackets behind the end of an item, and has a blank behind it.
  private func place(of sign: [UInt8], in bytes: ArraySlice<UInt8>, isFirst: Bool) -> Int? {
    var index = bytes.startIndex
    while let bracket = bytes[index...].firstIndex(of: UInt8(ascii: ")")) {
      let start = bracket + 1 - sign.count
      let before = start > bytes.startIndex ? bytes[start - 1] : 0x20
      let isEnclosed = before == UInt8(ascii: "(")
      if start >= bytes.startIndex, bytes[start...bracket].elementsEqual(sign), isEnclosed || before == 0x20 || before == 0x0A,
        bracket + 1 < bytes.endIndex, bytes[bracket + 1] == 0x20
      {
        let end = bytes[..<max(bytes.startIndex, start - 1)].last { $0 > 0x20 }
        if isFirst || !isEnclosed || end.map(";.:".utf8.contains) ?? false { return bracket + 1 }
      }
      index = bracket + 1
    }
    return nil
  }

  /// Whether enough lines begin with a marker, and numbers go up by one.
  private func isRun(_ markers: [ListMarker], of lines: Int, _ bytes: [UInt8]) -> Bool {
    guard markers.count >= 2, markers.count * 3 >= lines * 2 || markers.count == lines - 1 else { return false }
    if markers.contains(where: \.isAttached), markers.count < lines - 1 || markers.contains(where: \.isSpoken) { return false }
    if markers.contains(where: { $0.word != markers[0].word }) || !markers[0].word.isEmpty && markers.count < lines { return false }
    // "A. Keller and", "B. Miller" on two lines are names.
    if markers[0].isInitial(in: bytes), markers.count < 3 { return false }
    if markers.allSatisfy(\.isNumber) { return zip(markers, markers.dropFirst()).allSatisfy { $1.number == $0.number + 1 } && markers[0].number <= 2 }
    return markers.allSatisfy { !$0.isNumber }
  }

  private func lines(of span: SourceSpan, _ text: InspectedText) -> [Range<Int>] {
    let bytes = text.unit.source.bytes
    let range = span.range.clamped(to: 0..<bytes.count)
    guard bytes[range].contains(where: { $0 == 0x0A || $0 == 0x0D }) else { return [range] }
    return bytes[range].split { $0 == 0x0A || $0 == 0x0D }.map { $0.startIndex..<$0.endIndex }
  }
}
