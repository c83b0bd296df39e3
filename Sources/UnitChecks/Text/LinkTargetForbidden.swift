import UnitModel

struct LinkTargetForbidden: TextCheck {
  var about: CheckDescription {
    CheckDescription(
      id: "link-target-forbidden",
      question: "Does every link lead to a web address, a mail or phone number, a unit, or a file of the unit?",
      why: "Other addresses run programs, leave the folder, or work only on the author's computer; for learners they are dead ends.",
      severity: .error,
      requirements: [],
      bad: [
        "[the form](javascript:alert(1))",
        "[the form](../other/form.pdf)",
        "![A card](https://example.org/card.png)",
        "[the form](file:///C:/form.pdf)",
        "[the form](/form.pdf)",
      ],
      good: [
        "[the form](https://example.org/form)",
        "Write to [office@example.org](mailto:office@example.org).",
        "[the form](media/form.txt)",
        "## Prices {#prices}\n\n[the table](#prices)",
        "![A card](media/card.svg)",
      ])
  }

  var kinds: [NodeKind] { [.link, .image] }

  func inspect(_ node: Int, of text: InspectedText, _ report: inout CheckReport) {
    let target = text.target(of: node)
    let isImage = text[node].kind == .image
    switch LinkTarget(target) {
    case .forbidden:
      report.fail("'\(target)' is no allowed address", at: text[node].span, help: "use https:, mailto:, tel:, unit:name, or a file below media")
    case .external where isImage, .unit where isImage:
      report.fail("the image '\(target)' is not a file of the unit", at: text[node].span, help: "put the image into the unit's folder 'media'")
    default: report.pass()
    }
  }
}
