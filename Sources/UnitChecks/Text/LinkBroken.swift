import UnitModel

struct LinkBroken: TextCheck {
  let about = CheckDescription(
    id: "link-broken",
    question: "Does every link inside the unit lead to a file or place that exists?",
    why: "A link into nothing costs a learner the way.",
    severity: .error,
    requirements: ["2.4.4"],
    bad: [
      "[the table](#prices)",
      "[the form](media/form.pdf)",
      "![A health card](media/missing.svg)"
    ],
    good: [
      "## Prices {#prices}\n\n[the table](#prices)"
    ])

  let kinds: [NodeKind] = [.link, .image]

  func inspect(_ node: Int, of text: InspectedText, _ report: inout CheckReport) {
    let target = text.document.string(text[node].literal)
    guard LinkTarget(target) == .inside else { return }
    if target.hasPrefix("#") {
      let name = String(target.dropFirst())
      let anchors = text.unit.headings.map(\.anchor) + text.unit.activities.map(\.id.value) + text.document.attributes.compactMap { $0.id?.value }
      if anchors.contains(name) { return report.pass() }
      report.fail("there is no place '#\(name)' in this unit", at: text[node].span, help: Suggestion.help(for: name, among: anchors))
    } else {
      let file = String(target.prefix { $0 != "#" && $0 != "?" })
      if text.media[file] != nil { return report.pass() }
      let help = Suggestion.nearest(to: file, among: text.media.keys.sorted()).map { "did you mean '\($0)'?" }
      report.fail("there is no file '\(file)' in this unit", at: text[node].span, help: help ?? "put the file into the unit's folder 'media' and write media/name")
    }
  }
}
