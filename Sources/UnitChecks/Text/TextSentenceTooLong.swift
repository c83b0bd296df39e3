import UnitModel

struct TextSentenceTooLong: TextCheck {
  var about: CheckDescription {
    CheckDescription(
      id: "text-sentence-too-long",
      question: "Are sentences short enough to be understood in one go?",
      why: "Long sentences shut out people who read with effort, in a second language, or by ear.",
      severity: .advice,
      requirements: ["3.1.5"],
      bad: [
        "Take your card with you on every day of your stay, since you never know when you will need a doctor, and show it at the desk of the hospital before anybody looks at you or gives you anything.",
        "- If you lose the card that your insurance has given you, which can happen to anybody who travels with many papers in one bag, call the number on the back of the letter in which you got it.",
        "> [!NOTE]\n> If you lose the card that your insurance has given you, which can happen to anybody who travels with many papers in one bag, call the number on the back of the letter in which you got it.",
        "---\ntitle: Papiere\nlang: de\n---\n\nWenn du die Karte verlierst, die dir deine Krankenversicherung gegeben hat, was jedem passieren kann, der mit vielen Papieren in einer einzigen Tasche reist, ruf die Nummer an, die auf der Rückseite des Briefes steht.",
        "---\ntitle: Paperit\nlang: fi\n---\n\nJos kadotat kortin, jonka vakuutuksesi on antanut sinulle ja jota tarvitset joka päivä, soita numeroon, joka lukee sen kirjeen takana, jossa sait kortin kotiin ennen kuin lähdit matkalle ulkomaille.",
      ],
      good: [
        "Take your card with you on every day of your stay. Show it at the desk.",
        "Call Dr. Keller, e.g. at 8.30 a.m., or write to the office at St. Mary's Road. She answers on the same day.",
        "- boots\n- map\n- water",
        "The price is 2.50 euros for a ride in the town, and 3.80 euros for a ride outside of it. Buy the ticket on the bus.",
        "Text.",
      ])
  }

  var kinds: [NodeKind] { [.document] }

  func inspect(_ node: Int, of text: InspectedText, _ report: inout CheckReport) {
    let prose = text.prose
    let limit = text.settings.sentence ?? text.words.longSentence
    for sentence in prose.sentences where sentence.words.count > limit {
      let block = prose.blocks[sentence.block]
      guard block.kind == .paragraph, let first = sentence.words.first, let last = sentence.words.last else { continue }
      let range = Int(prose.words[first].start)..<Int(prose.words[last].end)
      report.fail(
        "this sentence has \(sentence.words.count) words; \(limit) are a good limit", at: prose.span(range), help: "make two sentences of it")
    }
  }
}
