import UnitModel

struct TextAmbiguousDate: TextCheck {
  var about: CheckDescription {
    CheckDescription(
      id: "text-ambiguous-date",
      question: "Are dates written so that day and month cannot be mixed up?",
      why: "03/04 is March to some learners and April to others; a missed date can cost the placement.",
      severity: .advice,
      requirements: ["3.1.5"],
      bad: [
        "Be there on 03/04/2026.",
        "The form is due 5/6/26.",
        "- 01/02/2027: departure",
        "Be there on 3.4.2026.",
        "It opens 03-04-26.",
        "From 02-03-2026 on the office is closed.",
        "| Day | Work |\n| - | - |\n| 07/08/2026 | none |",
      ],
      good: [
        "Be there on 3 April 2026.",
        "Be there on 2026-04-03.",
        "Be there on 25/04/2026.",
        "About 3/4 of all people came.",
        "---\ntitle: Papiere\nlang: de\n---\n\nKomm am 3.4.2026.",
      ])
  }

  var kinds: [NodeKind] { [.document] }

  func inspect(_ node: Int, of text: InspectedText, _ report: inout CheckReport) {
    let prose = text.prose
    guard prose.words.count >= 3 else { return }
    for index in prose.words.indices.dropLast(2) {
      guard let first = number(index, 1...2, prose), let second = number(index + 1, 1...2, prose), let year = number(index + 2, 2...4, prose) else {
        continue
      }
      let signs = [separator(index, prose), separator(index + 1, prose)]
      let isDotted = signs == [UInt8(ascii: "."), UInt8(ascii: ".")] && year >= 1900 && text.unit.language.primary == "en"
      guard signs == [UInt8(ascii: "/"), UInt8(ascii: "/")] || signs == [UInt8(ascii: "-"), UInt8(ascii: "-")] && year >= 20 || isDotted else {
        continue
      }
      guard (1...12).contains(first), (1...12).contains(second), first != second, year < 100 || (1900...2199).contains(year) else { continue }
      let range = Int(prose.words[index].start)..<Int(prose.words[index + 2].end)
      report.fail("'\(prose.text(range))' can be two days", at: prose.span(range), help: "write the month as a word, or 2026-04-03")
    }
  }

  private func number(_ index: Int, _ lengths: ClosedRange<Int>, _ prose: Prose) -> Int? {
    let word = prose.words[index]
    guard word.flags.contains(.digits), lengths.contains(Int(word.length)), word.flags.isDisjoint(with: .code) else { return nil }
    return Int(prose.text(of: word))
  }

  /// The one byte between a word and the next.
  private func separator(_ index: Int, _ prose: Prose) -> UInt8 {
    let end = prose.words[index].end
    return prose.words[index + 1].start == end + 1 ? prose.bytes[Int(end)] : 0
  }
}
