import UnitModel

struct HeadingTooLong: TextCheck {
  var about: CheckDescription {
    CheckDescription(
      id: "heading-too-long",
      question: "Is every heading at most 120 characters long?",
      why: "Headings are skimmed, and screen readers list them; a long one is a paragraph in the wrong place.",
      severity: .warning,
      requirements: ["2.4.6"],
      bad: [
        "## Before you leave home you should make sure that all of your papers are in one place where you and your host can find them in a hurry\n\nText.",
        "## Papers to carry with you on every day of your stay abroad, from the card of your health insurance to the address of your host family\n\nText.",
        "### Who helps with what, when it is not an emergency and you need a doctor, a bank, a lawyer, an embassy, a school or simply a friend to talk to\n\nText.",
        "## Wer hilft bei welchen Fragen, wenn es kein Notfall ist und man eine Ärztin, eine Bank, eine Botschaft, die Schule oder ein Gespräch braucht\n\nText.",
        "## The [papers](https://example.org/papers) to carry with you on every day of your stay abroad, from the health insurance card to the address of your host\n\nText.",
      ],
      good: [
        "## A part\n\nText.",
        "## Papers to carry with you on every day of your stay abroad\n\nText.",
        "## Who helps with what\n\nText.",
        "## [Papers to carry with you](https://example.org/a/very/long/address/that/does/not/count/because/nobody/reads/it/out/loud/in/a/heading) every day\n\nText.",
        "## When it is not an emergency: whom to call for a doctor, a bank, a lawyer or a friend to talk to\n\nText.",
      ])
  }

  var kinds: [NodeKind] { [.heading] }

  func inspect(_ node: Int, of text: InspectedText, _ report: inout CheckReport) {
    let length = text.document.plainText(of: node).count
    if length > 120 {
      report.fail(
        "this heading has \(length) characters; 120 are a good limit", at: text[node].span, help: "shorten it, and move the rest into the text")
    } else {
      report.pass()
    }
  }
}
