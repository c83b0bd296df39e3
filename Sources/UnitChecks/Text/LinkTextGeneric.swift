import UnitModel

struct LinkTextGeneric: TextCheck {
  let about = CheckDescription(
    id: "link-text-generic",
    question: "Does every link text say where the link leads?",
    why: "Screen-reader users list the links of a page: ten times “here” is no choice.",
    severity: .error,
    requirements: ["2.4.4"],
    bad: [
      "Read the rules [here](https://example.org).",
      "[Read more](https://example.org)"
    ],
    good: [
      "Read [the rules of the insurance](https://example.org)."
    ])

  let kinds: [NodeKind] = [.link]

  func inspect(_ node: Int, of text: InspectedText, _ report: inout CheckReport) {
    let name = text.name(of: node)
    let isGeneric = text.words.genericLinks.contains(name) || text.words.genericLinkStarts.contains { name == $0 || name.hasPrefix($0 + " ") }
    if isGeneric {
      report.fail("the link text '\(name)' does not say where it leads", at: text[node].span, help: "make the words between the brackets name the target")
    } else if !name.isEmpty {
      report.pass()
    }
  }
}
