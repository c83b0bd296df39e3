import UnitModel

struct DetailsSummaryName: TextCheck {
  let about = CheckDescription(
    id: "details-summary-name",
    question: "Does every disclosure say what it hides?",
    why: "“Details” does not tell whether it is worth opening.",
    severity: .error,
    requirements: ["4.1.2"],
    bad: [
      ":::details\n\nText.\n\n:::"
    ],
    good: [
      ":::details{summary=\"If you lost your card\"}\n\nText.\n\n:::"
    ])

  let kinds: [NodeKind] = [.container]

  func inspect(_ node: Int, of text: InspectedText, _ report: inout CheckReport) {
    guard let head = text.document.container(node), head.name.value == "details" else { return }
    if text.document.attributes(of: node)?.value("summary")?.contains(where: { !$0.isWhitespace }) ?? false { return report.pass() }
    report.fail("this disclosure has no summary", at: head.span, help: "write :::details{summary=\"what is inside\"}")
  }
}
