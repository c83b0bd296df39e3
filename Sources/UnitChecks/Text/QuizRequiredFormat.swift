import UnitModel

struct QuizRequiredFormat: TextCheck {
  var about: CheckDescription {
    CheckDescription(
      id: "quiz-required-format",
      question: "Does a question that a number, date or time answers say how to write it, and in which unit?",
      why: "“1.5”, “1,5” and “1½” are the same; whoever writes it in the way of their own country should not be told that it is wrong.",
      severity: .warning,
      requirements: ["3.3.2"],
      bad: [
        ":::gap{#a outcome=LO1}\n\nA ticket costs [[2.50]].\n\n:::",
        ":::gap{#a outcome=LO1}\n\nThe train leaves at [[14:30]].\n\n:::",
        ":::gap{#a outcome=LO1}\n\nThe course begins on [[3/4/2026]].\n\n:::",
        ":::gap{#a outcome=LO1}\n\nThe box weighs [[12kg]].\n\n:::",
        ":::gap{#a outcome=LO1}\n\nThe length is [[1,75]] metres.\n\n:::",
        ":::gap{#a outcome=LO1}\n\nThe box weighs [[12]].\n\n:::",
        ":::gap{#a outcome=LO1}\n\nA ticket costs [[3]].\n\n:::",
        ":::number{#a outcome=LO1 answer=30}\n\nHow long does the way take?\n\n:::",
        ":::number{#a outcome=LO1 answer=450}\n\nHow much does the room cost a month?\n\n:::",
        ":::number{#a outcome=LO1 answer=1.75}\n\nWhat is the length of the board?\n\n:::",
        ":::number{#a outcome=LO1 answer=4}\n\nWhat is the temperature in the fridge?\n\n:::",
        ":::number{#a outcome=LO1 answer=12}\n\nHow heavy is the box?\n\n:::",
        "---\ntitle: Papiere\nlang: de\n---\n\n:::number{#a outcome=LO1 answer=450}\n\nWie viel kostet das Zimmer?\n\n:::",
        "---\ntitle: Paperit\nlang: fi\n---\n\n:::number{#a outcome=LO1 answer=12}\n\nKuinka painava laatikko on?\n\n:::",
        "---\ntitle: X\nlang: pl\noutcomes:\n  - id: LO1\n    text: Umiem.\n---\n\n:::number{#n outcome=LO1 answer=15 tolerance=0}\n\nJak długi jest kabel?\n\n:::",
      ],
      good: [
        ":::gap{#a outcome=LO1}\n\nA ticket costs [[2.50|2,50|2.5|2,5]] euros.\n\n:::",
        ":::gap{#a outcome=LO1}\n\nThe number is [[112]].\n\n:::",
        ":::gap{#a outcome=LO1 options=\"13:30\"}\n\nThe train leaves at [[14:30]].\n\n:::",
        ":::gap{#a outcome=LO1}\n\nWrite the time as hours and minutes, such as 08:15.\n\nThe train leaves at [[14:30]].\n\n:::",
        ":::gap{#a outcome=LO1}\n\nShe is a [[nurse]].\n\n:::",
        ":::gap{#a outcome=LO1}\n\nThe box weighs [[12]] kg, and a ticket costs [[3]] euros.\n\n:::",
        ":::gap{#a outcome=LO1}\n\nIn 2004 she came to Pori at the age of [[17]].\n\n:::",
        ":::gap{#a outcome=LO1}\n\nIn paragraph [[5]] you find the price.\n\n:::",
        ":::number{#a outcome=LO1 answer=30 unit=minutes}\n\nHow long does the way take?\n\n:::",
        ":::number{#a outcome=LO1 answer=30}\n\nHow many minutes does the way take?\n\n:::",
        ":::number{#a outcome=LO1 answer=112}\n\nWhich number do you call in an emergency?\n\n:::",
        ":::number{#a outcome=LO1 answer=112.5}\n\nA room costs 450 € for four weeks. What does it cost a week?\n\n:::",
        ":::number{#a outcome=LO1 answer=22}\n\nAt what hour must she sleep? Write the hour in digits from 0 to 23.\n\n:::",
        ":::number{#a outcome=LO1 answer=3}\n\nThe board is 5 m long. How long is the rest when you cut off 2 m?\n\n:::",
      ])
  }

  var kinds: [NodeKind] { [.document] }

  func inspect(_ node: Int, of text: InspectedText, _ report: inout CheckReport) {
    for activity in text.unit.activities {
      if case .numeric = activity.interaction, let prompt = activity.prompt { inspectUnit(of: activity, question: prompt, text, &report) }
      guard case .fillIn(let gaps, nil) = activity.interaction else { continue }
      let instructions = activity.context.map { text.document.plainText(of: $0) }.joined(separator: " ")
      for gap in gaps {
        let answer = gap.accepted[0]
        if gap.accepted.count > 1 || !isFormatted(answer) || showsFormat(of: answer, in: instructions) {
          if gap.accepted.count == 1, answer.allSatisfy(\.isNumber), let question = blockEnding(with: gap.node, text) {
            inspectUnit(of: activity, question: question, text, &report)
          }
          report.pass()
        } else {
          report.fail(
            "nothing says how to write '\(answer)'", at: text[gap.node].span,
            help: "accept other ways to write it: [[\(answer)|…]], or give an example before the gap")
        }
      }
    }
  }

  /// Whether a question for something measured names the unit, beside the field or in its words.
  private func inspectUnit(of activity: Activity, question node: Int, _ text: InspectedText, _ report: inout CheckReport) {
    let prose = text.prose
    guard let question = prose.block(ofNode: node) else { return }
    let asksMoney = prose.has(.price, in: question.words)
    guard asksMoney || prose.has(.measure, in: question.words) else { return }
    let blocks = (activity.context + [node]).flatMap { prose.blocks(from: $0, before: Int(text[$0].end)) }
    let units: WordClasses = asksMoney ? .currency : [.currency, .unitName, .timeUnit]
    let isNamed = blocks.contains { block in
      prose.has(units, in: block.words) || namesUnitBySign(block, onlyMoney: asksMoney, prose)
    }
    if isNamed || text.document.attributes(of: activity.node)?.value("unit") != nil {
      report.pass()
    } else {
      report.fail(
        "nothing says in which unit the number is", at: text[node].span, help: "name it in the question, or beside the field: unit=minutes")
    }
  }

  /// The paragraph or cell that a gap is the end of, so that no unit can follow; nil where words do.
  private func blockEnding(with gap: Int, _ text: InspectedText) -> Int? {
    var node = gap
    while node > 0, ![.paragraph, .tableCell, .heading].contains(text[node].kind) { node = text.parent(of: node) }
    let behind = text.source(SourceSpan(start: text[gap].span.end, end: max(text[gap].span.end, text[node].span.end)))
    return behind.contains { $0.isLetter || $0.isNumber } ? nil : node
  }

  /// "€", "%", "5 m", "12kg".
  private func namesUnitBySign(_ block: Prose.Block, onlyMoney: Bool, _ prose: Prose) -> Bool {
    let words = prose.text(block.bytes)
    if words.contains(where: { "€$£".contains($0) }) { return true }
    if onlyMoney { return false }
    if words.contains(where: { "%°".contains($0) }) { return true }
    return block.words.contains { index in
      guard prose.words[index].flags.contains(.digits) else { return false }
      let isLetterNext = index + 1 < block.words.upperBound && prose.words[index + 1].length == 1 && !prose.words[index + 1].flags.contains(.digits)
      return isLetterNext || prose.text(of: prose.words[index]).contains(where: \.isLetter)
    }
  }

  /// Digits with a mark or letters among them.
  private func isFormatted(_ answer: String) -> Bool {
    let hasDigit = answer.contains(where: \.isNumber)
    return hasDigit && !answer.allSatisfy(\.isNumber) && !answer.contains(" ")
  }

  /// Whether an example with the same signs stands before.
  private func showsFormat(of answer: String, in instructions: String) -> Bool {
    let shape = String(answer.map { $0.isNumber ? "0" : $0 })
    return String(instructions.map { $0.isNumber ? "0" : $0 }).contains(shape)
  }
}
