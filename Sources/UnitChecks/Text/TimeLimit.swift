import UnitModel

struct TimeLimit: TextCheck {
  var about: CheckDescription {
    CheckDescription(
      id: "time-limit",
      question: "Can learners take the time they need?",
      why: "People who read slowly, use a screen reader or a switch, or get distracted need several times as long; a limit shuts them out.",
      severity: .error,
      requirements: ["2.2.1"],
      bad: [
        "You have 60 seconds for this quiz. After that the page closes.",
        "Answer each question within 30 seconds.",
        "Time limit for the test: 10 minutes",
        "The page closes after 5 minutes.",
        "You only have two minutes for this exercise.",
        "---\ntitle: Papiere\nlang: de\n---\n\nDu hast 60 Sekunden für diese Aufgabe.",
        "---\ntitle: Paperit\nlang: fi\n---\n\nSinulla on 60 sekuntia aikaa vastata kysymykseen.",
      ],
      good: [
        "There is no time limit for this quiz.",
        "The quiz takes about ten minutes.",
        "Rest for two minutes.",
        "You have two weeks to order the card.",
        "The bus leaves in five minutes from the station.",
        "Call the bank within 24 hours if your card is gone.",
      ])
  }

  private static let numbers: Set<String> = [
    "one", "two", "three", "five", "ten", "fifteen", "twenty", "thirty", "sixty", "eine", "zwei", "drei", "fünf", "zehn", "yksi", "kaksi", "viisi", "kymmenen",
    "un", "une", "deux", "cinq", "dix", "dos", "cinco", "diez", "dez", "due", "cinque", "dieci",
  ]

  var kinds: [NodeKind] { [.document] }

  func inspect(_ node: Int, of text: InspectedText, _ report: inout CheckReport) {
    let prose = text.prose
    var last = -1
    for match in prose.matches(.timeLimit) {
      guard let index = prose.sentence(ofWord: match.words.lowerBound), index != last else { continue }
      let sentence = prose.sentences[index]
      guard prose.has(.timeUnit, in: sentence.words), prose.has(.timed, in: sentence.words), !prose.has(.noLimit, in: sentence.words), hasNumber(sentence.words, prose) else { continue }
      last = index
      let range = Int(prose.words[sentence.words.lowerBound].start)..<Int(prose.words[sentence.words.upperBound - 1].end)
      report.fail("this sets a time limit", at: prose.span(range), help: "leave the limit out, or say how to get more time or to turn it off")
    }
  }

  private func hasNumber(_ words: Range<Int>, _ prose: Prose) -> Bool {
    words.contains { prose.words[$0].flags.contains(.digits) || Self.numbers.contains(prose.text(of: prose.words[$0]).lowercased()) }
  }
}
