import UnitModel

struct SensorySound: TextCheck {
  var about: CheckDescription {
    CheckDescription(
      id: "sensory-sound",
      question: "Is no sound the only sign that something happened?",
      why: "Deaf and hard-of-hearing people, and everybody whose phone is muted, wait for a beep that never comes.",
      severity: .warning,
      requirements: ["1.3.3"],
      bad: [
        "When you hear the beep, stop.",
        "Wait until the tone sounds, then go on.",
        "Start after the beep.",
        "The sound tells you when to stop.",
        "Stop when the bell rings.",
        "The computer beeps when your answer is wrong.",
        "If you hear a bell, your answer is right.",
        "Listen to the sound to know if your answer is right.",
        "Wait for the beep before you go on.",
        "Two beeps mean that you are done.",
        "---\ntitle: Papiere\nlang: de\n---\n\nNach dem Signalton geht es weiter.",
        "---\ntitle: Papiere\nlang: de\n---\n\nWenn du den Ton hörst, geht es weiter.",
        "---\ntitle: Papeles\nlang: es\n---\n\nCuando oigas el pitido, para.",
        "---\ntitle: Paperit\nlang: fi\n---\n\nKun kuulet merkkiäänen, lopeta.",
        "---\ntitle: X\nlang: pl\n---\n\nPo sygnale dźwiękowym przejdź dalej.",
      ],
      good: [
        "When the timer shows 0 (a beep sounds too), stop.",
        "When you hear the fire alarm, leave the house.",
        "The sound of the river is loud.",
        "A light flashes and you hear a beep.",
        "Can you hear me?",
        "The right tone tells a customer that you care.",
        "The church bells ring at noon.",
        "The bell of the church rings at noon.",
        "Sounds good!",
        "The scanner beeps when it reads a label.",
        "A loud bell rings, and everybody meets at the green sign in the yard.",
        "---\ntitle: X\nlang: fi\n---\n\nSilloin kuuluu kova ääni, ja kaikki kokoontuvat pihalle.",
        "Wait for the beep of the oven before you take out the bread.",
        "Listen to the engine: a knocking sound means that oil is missing.",
        "---\ntitle: X\nlang: de\n---\n\nDer Patient nickt, sobald er den Ton hört.",
        "If you are happy with the answers of the quiz, click Keep.",
        "---\ntitle: Dźwięk\nlang: pl\n---\n\nAby zmienić głośność dźwięku, otwórz menu **Dźwięk** po prawej stronie i przesuń suwak.",
      ])
  }

  var kinds: [NodeKind] { [.document] }

  func inspect(_ node: Int, of text: InspectedText, _ report: inout CheckReport) {
    let prose = text.prose
    var last = -1
    for match in prose.matches([.hearing, .sound, .beep]) {
      guard let index = prose.sentence(ofWord: match.words.lowerBound), index != last else { continue }
      let sentence = prose.sentences[index]
      guard isHeard(match, in: sentence, prose) || isCue(match, in: sentence, prose), !prose.has([.visible, .world], in: sentence.words) else {
        continue
      }
      last = index
      let range = Int(prose.words[sentence.words.lowerBound].start)..<Int(prose.words[sentence.words.upperBound - 1].end)
      report.fail(
        "a sound is the only sign here", at: prose.span(range), help: "say what can be seen, too: when the timer shows 0 (a beep sounds too)")
    }
  }

  /// "when you hear the beep": a word for hearing and one for a sound.
  private func isHeard(_ match: Prose.Match, in sentence: Prose.Sentence, _ prose: Prose) -> Bool {
    guard match.classes.contains(.hearing) else { return false }
    // "A bell rings, and everybody meets": where nobody is told to hear it, the sound has to ask for something.
    let asks: WordClasses = [.instruction, .finishing, .pageEvent, .timed]
    if match.words.count == 1, match.classes.contains(.sound), !prose.has(asks, in: sentence.words) { return false }
    let sounds = sentence.words.filter { !prose.words[$0].classes.isDisjoint(with: [.sound, .beep]) }
    return sounds.contains { !match.words.contains($0) } || match.words.count > 1 && !sounds.isEmpty
  }

  /// "wait for the beep", "the sound tells you whether your answer is right": any sound of a device, others only about a task.
  private func isCue(_ match: Prose.Match, in sentence: Prose.Sentence, _ prose: Prose) -> Bool {
    guard let cue = sentence.words.first(where: { !match.words.contains($0) && prose.words[$0].classes.contains(.soundCue) }) else { return false }
    if match.classes.contains(.beep) { return true }
    // "Click" is a sound, and far more often an order.
    return match.classes.contains(.sound) && !match.classes.contains(.pointer)
      && (prose.has(.timed, in: sentence.words) || prose.has([.meaning, .pageEvent], in: cue + 1..<sentence.words.upperBound))
  }
}
