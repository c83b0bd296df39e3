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
        "You must finish in 5 minutes",
        "Answer all questions in less than five minutes.",
        "After 60 seconds the next question appears by itself.",
        "Maximum time: 15 minutes",
        "Answer before the clock runs out.",
        "This activity is timed.",
        "The activity is limited to 15 minutes.",
        "Maximum 5 minutes for this exercise.",
        "Try to answer all questions in 60 seconds.",
        "Be quick: the picture disappears after ten seconds.",
        "---\ntitle: Papiere\nlang: de\n---\n\nDu hast 60 Sekunden für diese Aufgabe.",
        "---\ntitle: Paperit\nlang: fi\n---\n\nSinulla on 60 sekuntia aikaa vastata kysymykseen.",
        "---\ntitle: X\nlang: de\n---\n\nFür das Quiz hast du nur drei Minuten Zeit.",
        "---\ntitle: X\nlang: pl\n---\n\nMasz 5 minut czasu na quiz.",
        "---\ntitle: X\nlang: sv\n---\n\nDu har fem minuter på dig att svara på frågorna.",
      ],
      good: [
        "---\ntitle: X\nlang: pl\n---\n\nWypełnij formularz w domu w dziesięć minut.",
        "A blood test must be done within 30 minutes.",
        "---\ntitle: X\nlang: fi\n---\n\nSinulla on 30 minuuttia aikaa syödä lounas.",
        "---\ntitle: X\nlang: de\n---\n\nDu hast 30 Minuten Zeit für den Weg.",
        "There is no time limit for this quiz.",
        "The quiz takes about ten minutes.",
        "Rest for two minutes.",
        "You have two weeks to order the card.",
        "The bus leaves in five minutes from the station.",
        "Call the bank within 24 hours if your card is gone.",
        "You can finish this unit in 20 minutes.",
        "The bread is done in 40 minutes.",
        "You have 30 minutes for lunch.",
        "Write two sentences, so that the next person finds your answer within a minute.",
        "Present yourself in two minutes: say who you are and what you do.",
      ])
  }

  private static let numbers: Set<String> = [
    "one", "two", "three", "four", "five", "quarter", "ten", "fifteen", "twenty", "thirty", "sixty", "eine", "zwei", "drei", "fünf", "zehn", "yksi",
    "kaksi", "kahdessa", "viisi", "viidessä", "kymmenen", "kymmenessä",
    "fem", "tio", "femton", "tjugo", "trettio", "vijf", "tien", "vijftien", "twintig", "dertig", "pięć", "dziesięć", "piętnaście", "trzydzieści",
    "πέντε", "δέκα", "δεκαπέντε", "τριάντα", "fünfzehn", "zwanzig", "dreißig", "quinze", "vingt", "trente", "quince", "veinte", "treinta", "quindici",
    "venti", "trenta", "vinte", "trinta", "viisitoista", "kaksikymmentä", "kolmekymmentä", "tre", "tres", "três", "trois", "drie", "trzy", "τρία",
    "kolme", "kolmessa",
    "viiden", "kahden", "kolmen", "neljän", "neljä", "vier", "four", "quatre", "cuatro", "quatro", "quattro", "cztery", "żewġ", "tliet", "ħames",
    "għaxar", "un", "une", "deux", "cinq", "dix", "dos", "cinco", "diez", "dez", "due", "cinque", "dieci",
  ]

  var kinds: [NodeKind] { [.document] }

  func inspect(_ node: Int, of text: InspectedText, _ report: inout CheckReport) {
    let prose = text.prose
    for sentence in prose.sentences where !sentence.words.isEmpty && isLimit(sentence.words, prose) {
      let range = Int(prose.words[sentence.words.lowerBound].start)..<Int(prose.words[sentence.words.upperBound - 1].end)
      report.fail("this sets a time limit", at: prose.span(range), help: "leave the limit out, or say how to get more time or to turn it off")
    }
  }

  private func isLimit(_ words: Range<Int>, _ prose: Prose) -> Bool {
    var classes: WordClasses = []
    for index in words { classes.formUnion(prose.words[index].classes) }
    guard !classes.isDisjoint(with: [.timeUnit, .clock]), classes.isDisjoint(with: [.noLimit, .world]) else { return false }
    let isTask = !classes.isDisjoint(with: [.timed, .finishing])
    if classes.contains(.clock), isTask { return true }
    guard let time = words.first(where: { prose.words[$0].classes.contains(.timeUnit) }), hasNumber(words, prose) else { return false }
    if classes.contains(.limitName) { return true }
    if classes.contains(.timeLimit), classes.contains(.timed) || classes.contains(.finishing) && isShort(time, prose) { return true }
    if classes.contains(.pageEvent), classes.contains(.timed) || classes.isSuperset(of: [.shown, .obligation]), isShort(time, prose) { return true }
    return isDeadline(words, time, prose)
  }

  /// "You must finish in 5 minutes": an order to get done, and a short span behind "in" or "within".
  private func isDeadline(_ words: Range<Int>, _ time: Int, _ prose: Prose) -> Bool {
    guard isShort(time, prose), let verb = words.first(where: { prose.words[$0].classes.contains(.finishing) }) else { return false }
    let isOrder = verb == words.lowerBound || prose.words[words.lowerBound..<verb].contains { $0.classes.contains(.obligation) }
    let isWithin =
      prose.words[time].classes.contains(.within) || prose.words[max(words.lowerBound, time - 4)..<time].contains { $0.classes.contains(.within) }
    return isOrder && isWithin
  }

  /// Seconds and minutes; hours are limits of a day's work.
  private func isShort(_ unit: Int, _ prose: Prose) -> Bool {
    let word = prose.text(of: prose.words[unit]).lowercased()
    return ["s", "m", "δ", "λ"].contains(where: word.hasPrefix) && !["st", "sie"].contains(where: word.hasPrefix)
  }

  /// Whether a number stands beside a unit of time.
  private func hasNumber(_ words: Range<Int>, _ prose: Prose) -> Bool {
    words.contains { unit in
      guard prose.words[unit].classes.contains(.timeUnit) else { return false }
      let near = max(words.lowerBound, unit - 3)..<min(words.upperBound, unit + 3)
      return near.contains { prose.words[$0].flags.contains(.digits) || Self.numbers.contains(prose.text(of: prose.words[$0]).lowercased()) }
    }
  }
}
