import UnitModel

struct DeviceSpecific: TextCheck {
  var about: CheckDescription {
    CheckDescription(
      id: "device-specific",
      question: "Can every instruction be followed with mouse, touch, keyboard and voice?",
      why: "Nobody hovers on a phone, and people who use a keyboard, a switch or their voice neither click nor drag.",
      severity: .warning,
      requirements: ["2.1.1", "2.5.7", "2.5.1"],
      bad: [
        "Hover with the mouse over the map to see names.",
        "Right-click the picture to save it.",
        "Drag the words into the gaps.",
        "Swipe left for the next card.",
        "Double-click the file.",
        "Click the picture to go on.",
        "Use your mouse to drag the stones.",
        "Drag the labels to their places on the map.",
        "Put the cards in order by dragging them.",
        "Hold down the left mouse button and draw a line.",
        "Touch the screen to start.",
        "---\ntitle: Papiere\nlang: de\n---\n\nFahre mit der Maus über die Karte.",
        "---\ntitle: Paperit\nlang: fi\n---\n\nRaahaa sanat oikeisiin kohtiin.",
      ],
      good: [
        "Choose a place on the map to see its name (mouse, touch or Tab key).",
        "Drag the words into the gaps, or choose them from the list.",
        "Two people drag the heavy table into the hall.",
        "Swipe your card at the door.",
        "Turn off the tap.",
        "Drag the heavy sack with two people.",
        "Pinch the dough until it is flat.",
        "A mouse ran through the kitchen.",
        "Touch the oven only with gloves.",
        "Select the picture to go on.",
        "Drag the pallet to the ramp with a helper.",
        "Do not hover over customers while they choose.",
        "Press Esc, or swipe up from the bottom.",
        "The seat belt must click into place.",
        "Listen for the click of the lock.",
        "Press the top lightly with your finger.",
        "---\ntitle: X\nlang: de\n---\n\nZieh die blaue Jacke an.",
        "A drone hovers over the field.",
        "Wake it up by pressing a key or clicking with the mouse.",
      ])
  }

  var kinds: [NodeKind] { [.document] }

  func inspect(_ node: Int, of text: InspectedText, _ report: inout CheckReport) {
    let prose = text.prose
    var last = -1
    for match in prose.matches([.device, .pointer, .drag]) {
      guard !match.classes.contains(.drag) || match.words.count > 1 || isOrder(match.words, prose),
        let index = prose.sentence(ofWord: match.words.lowerBound), index != last
      else { continue }
      let sentence = prose.sentences[index]
      // "Drag the pallet to the ramp": work with the hands.
      guard !prose.has(.world, in: match.words), !prose.has(.world, in: sentence.words) || prose.has(.pointer, in: sentence.words) else { continue }
      guard !prose.has(.otherDevice, in: sentence.words.lowerBound..<match.words.lowerBound),
        !prose.has(.otherDevice, in: match.words.upperBound..<sentence.words.upperBound), !prose.words[match.words.lowerBound].flags.contains(.code)
      else { continue }
      last = index
      let range = Int(prose.words[match.words.lowerBound].start)..<Int(prose.words[match.words.upperBound - 1].end)
      let isGesture = prose.matches.contains { !$0.classes.isDisjoint(with: [.device, .drag]) && sentence.words.overlaps($0.words) }
      report.fail(
        "'\(prose.text(range))' works with one kind of device only", at: prose.span(range),
        help: "write 'choose', 'open' or 'move to', which can be done in any way", severity: isGesture ? nil : .advice)
    }
  }

  /// "Drag the names to the map", "by dragging them": in the world, somebody drags something.
  private func isOrder(_ words: Range<Int>, _ prose: Prose) -> Bool {
    guard let index = prose.sentence(ofWord: words.lowerBound) else { return false }
    let sentence = prose.sentences[index].words
    let isFirst = words.lowerBound == sentence.lowerBound
    let follows =
      words.lowerBound > sentence.lowerBound
      && !prose.words[words.lowerBound - 1].classes.isDisjoint(with: [.dragTo, .conjunction, .within, .determiner])
    return (isFirst || follows) && prose.has(.dragTo, in: words.upperBound..<sentence.upperBound)
  }
}
