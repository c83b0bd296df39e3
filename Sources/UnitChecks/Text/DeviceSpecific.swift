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
        "---\ntitle: Papiere\nlang: de\n---\n\nFahre mit der Maus über die Karte.",
        "---\ntitle: Paperit\nlang: fi\n---\n\nRaahaa sanat oikeisiin kohtiin.",
      ],
      good: [
        "Choose a place on the map to see its name (mouse, touch or Tab key).",
        "Drag the words into the gaps, or choose them from the list.",
        "Two people drag the heavy table into the hall.",
        "Swipe your card at the door.",
        "Turn off the tap.",
        "Select the picture to go on.",
      ])
  }

  var kinds: [NodeKind] { [.document] }

  func inspect(_ node: Int, of text: InspectedText, _ report: inout CheckReport) {
    let prose = text.prose
    var last = -1
    for match in prose.matches([.device, .pointer]) {
      guard let index = prose.sentence(ofWord: match.words.lowerBound), index != last else { continue }
      let sentence = prose.sentences[index]
      guard !prose.has(.otherDevice, in: sentence.words), !prose.words[match.words.lowerBound].flags.contains(.code) else { continue }
      last = index
      let range = Int(prose.words[match.words.lowerBound].start)..<Int(prose.words[match.words.upperBound - 1].end)
      let isGesture = prose.matches.contains { $0.classes.contains(.device) && sentence.words.overlaps($0.words) }
      report.fail(
        "'\(prose.text(range))' works with one kind of device only", at: prose.span(range),
        help: "write 'choose', 'open' or 'move to', which can be done in any way", severity: isGesture ? nil : .advice)
    }
  }
}
