import UnitModel

struct HeadingFakedBySize: TextCheck {
  var about: CheckDescription {
    CheckDescription(
      id: "heading-faked-by-size",
      question: "Are headings made by number signs, not by large letters?",
      why: "Large letters are a heading to the eye only: screen-reader users cannot jump to them.",
      severity: .error,
      requirements: ["1.3.1"],
      bad: [
        "<font size=\"6\">Papers</font>\n\nText.",
        "<big>Papers</big>\n\nText.",
        "<span style=\"font-size: 2em\">Papers</span>\n\nText.",
        "<p style=\"font-size:xx-large\">Papers</p>\n\nText.",
        "<div style=\"font: bold 24px sans-serif\">Papers</div>\n\nText.",
      ],
      good: [
        "## Papers\n\nText.",
        "**Papers** are needed.",
        "The size of the font is 12.",
        "`<font size=\"6\">` is old HTML.",
        "Big bags are heavy.",
      ])
  }

  var kinds: [NodeKind] { [.document] }

  func inspect(_ node: Int, of text: InspectedText, _ report: inout CheckReport) {
    for tag in text.tags where !tag.isClosing {
      let isLarge = tag.name == "big" || tag.name == "font" && tag["size"] != nil || tag.style("font-size") != nil || tag.style("font") != nil
      if isLarge {
        report.fail(
          "the size of these letters makes them a heading for the eye only", at: tag.span,
          help: "write a heading with number signs, such as ## Papers")
      }
    }
  }
}
