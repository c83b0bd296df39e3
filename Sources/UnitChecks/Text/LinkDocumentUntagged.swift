import UnitModel

struct LinkDocumentUntagged: TextCheck {
  var about: CheckDescription {
    CheckDescription(
      id: "link-document-untagged",
      question: "Does every PDF that the unit offers have tags, a title and a language?",
      why: "Without tags a screen reader guesses the order of the words, and finds no headings, lists or tables.",
      severity: .warning,
      requirements: ["1.3.1"],
      bad: [
        "[The form (PDF, 1 kB)](media/untagged.pdf)", "Fill in [the form (PDF)](media/untagged.pdf) first.", "[The form](media/UNTAGGED.PDF)",
        "[The rules (PDF)](media/unnamed.pdf)", "- [The form (PDF)](media/untagged.pdf)\n",
      ],
      good: [
        "[The form (PDF, 1 kB)](media/tagged.pdf)", "[The form (PDF)](https://example.org/form.pdf)", "[The card](media/card.svg)", "No document.",
        "[A form (PDF, 1 kB)](media/tagged.pdf#page=2)",
      ])
  }

  var kinds: [NodeKind] { [.link] }

  func inspect(_ node: Int, of text: InspectedText, _ report: inout CheckReport) {
    let path = String(text.document.string(text[node].literal).prefix { $0 != "#" && $0 != "?" })
    guard let facts = text.media[path]?.document else { return }
    let help = "save it with tags, title and language (Word: 'Document structure tags for accessibility'), or give the text in the unit"
    guard let isTagged = facts.isTagged else {
      return report.cannotTell("whether '\(path)' has tags cannot be read from the file", at: text[node].span, help: "open it in a PDF checker")
    }
    var missing: [String] = []
    if !isTagged { missing.append("tags") }
    if facts.hasTitle == false { missing.append("title") }
    if facts.hasLanguage == false { missing.append("language") }
    if missing.isEmpty { return report.pass() }
    report.fail("the document '\(path)' has no \(missing.joined(separator: ", no "))", at: text[node].span, help: help)
  }
}
