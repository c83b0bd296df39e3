import UnitModel

struct LinkSameTextDifferentTarget: TextCheck {
  let about = CheckDescription(
    id: "link-same-text-different-target",
    question: "Do links with the same text lead to the same place?",
    why: "Out of context, equal links seem to be one.",
    severity: .warning,
    requirements: ["2.4.4"],
    bad: [
      "[The office](https://example.org/a) and [the office](https://example.org/b)"
    ],
    good: [
      "[The office in Turku](https://example.org/a) and [the office in Porto](https://example.org/b)"
    ])

  let kinds: [NodeKind] = [.document]

  func inspect(_ node: Int, of text: InspectedText, _ report: inout CheckReport) {
    var targets: [String: String] = [:]
    for index in text.document.nodes.indices where text[index].kind == .link {
      let name = text.name(of: index)
      let target = text.document.string(text[index].literal)
      guard !name.isEmpty else { continue }
      if let other = targets[name], other != target {
        report.fail("the link '\(name)' leads elsewhere than an earlier one with this text", at: text[index].span, help: "say in both where they lead")
      } else {
        targets[name] = target
        report.pass()
      }
    }
  }
}
