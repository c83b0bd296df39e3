import UnitMarkup
import UnitModel

struct SVGInlineName: PageCheck {
  var about: CheckDescription {
    CheckDescription(
      id: "svg-inline-name",
      question: "Does every drawing that says it is a picture have a name?",
      why: "A drawing inside the page has no alt; its role without a name says only “picture”.",
      severity: .error,
      requirements: ["1.1.1"],
      bad: [
        #"<svg role="img"><circle r="4"/></svg>"#,
        #"<svg role="img"><title></title><circle r="4"/></svg>"#,
        #"<svg><circle role="graphics-symbol" r="4"/></svg>"#,
        #"<svg role="img"><text>One circle</text></svg>"#,
        #"<svg role="graphics-document"></svg>"#,
      ],
      good: [
        #"<svg role="img"><title>One circle</title></svg>"#,
        #"<svg role="img" aria-label="One circle"></svg>"#,
        #"<svg><circle r="4"/></svg>"#,
        #"<svg role="img" aria-hidden="true"></svg>"#,
        #"<svg><g role="graphics-object"></g></svg>"#,
      ])
  }

  func inspect(_ page: InspectedPage, _ report: inout CheckReport) {
    let elements = page.exposed { element in
      guard page.accessibility.isForeign(element), let role = page.accessibility.explicitRole(of: element) else { return false }
      return role.isImage || role == .graphicsDocument || role == .graphicsSymbol
    }
    page.requireNames(
      of: elements, &report, message: "this drawing has no name", help: "write <title> as its first child, or hide it with aria-hidden=\"true\"")
  }
}
