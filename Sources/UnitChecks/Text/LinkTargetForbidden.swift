import UnitModel

struct LinkTargetForbidden: TextCheck {
  let about = CheckDescription(
    id: "link-target-forbidden",
    question: "Does every link lead to a web address, a mail or phone number, a unit, or a file of the unit?",
    why: "Other addresses run programs, leave the folder, or work only on the author's computer.",
    severity: .error,
    requirements: [],
    bad: [
      "[the form](javascript:alert(1))",
      "[the form](../other/form.pdf)",
      "![A card](https://example.org/card.png)"
    ],
    good: [
      "[the form](https://example.org/form)"
    ])

  let kinds: [NodeKind] = [.link, .image]

  func inspect(_ node: Int, of text: InspectedText, _ report: inout CheckReport) {
    let target = text.document.string(text[node].literal)
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
