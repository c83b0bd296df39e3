import UnitMarkup
import UnitModel

struct ContrastInline: PageCheck {
  var about: CheckDescription {
    CheckDescription(
      id: "contrast-inline",
      question: "Does text have a contrast of 4.5 to 1 to what is behind it, or 3 to 1 when it is large?",
      why: "People with low vision, and everybody in bright sun, cannot read pale text.",
      severity: .error,
      requirements: ["1.4.3"],
      bad: [
        #"<p style="color: #aaa">Text</p>"#,
        #"<p style="color: red; background: green">Text</p>"#,
        #"<p style="background-color: #555">Text</p>"#,
        #"<div style="background: black"><p style="color: #333">Text</p></div>"#,
        "<style>p { color: #999 }</style><p>Text</p>",
        #"<p style="color: #888; font-size: 20px">Text</p>"#,
      ],
      good: [
        #"<p style="color: #333">Text</p>"#,
        #"<p style="color: white; background: black">Text</p>"#,
        #"<p style="color: #aaa; background: url(a.png)">Text</p>"#,
        "<p>Text</p>",
        #"<h2 style="color: #888">Large</h2>"#,
        #"<p style="color: #aaa; opacity: 0.5">Text</p>"#,
        #"<p style="color: white; display: none">Text</p>"#,
        #"<button disabled style="color: #aaa">Text</button>"#,
      ])
  }

  func inspect(_ page: InspectedPage, _ report: inout CheckReport) {
    var reported: Set<Int> = []
    for text in page.nodes.indices where page.nodes[text].name == nil && !page.accessibility.isBlankText(text) && page.accessibility.isVisible(text) {
      guard page.tree.content(of: text).contains(where: { $0.isLetter || $0.isNumber }), !isOfDisabledControl(text, page),
        let contrast = TextContrast(of: text, page.accessibility)
      else { continue }
      if contrast.ratio >= contrast.minimum {
        report.pass()
      } else if reported.insert(contrast.source).inserted {
        report.fail(
          "this text has a contrast of \(Ratio(contrast.ratio)) to 1", at: page.span(contrast.source),
          help: "make text or background lighter or darker until it is \(Ratio(contrast.minimum)) to 1")
      }
    }
  }

  private func isOfDisabledControl(_ text: Int, _ page: InspectedPage) -> Bool {
    var index = page.nodes[text].parent
    while index >= 0 {
      if page.accessibility.isDisabled(index) || page.tree.attribute("aria-disabled", of: index)?.lowercased() == "true" { return true }
      if page.nodes[index].name == "label",
        page.accessibility.labels.contains(where: { $0.value.contains(index) && page.accessibility.isDisabled($0.key) })
      {
        return true
      }
      index = page.nodes[index].parent
    }
    return false
  }
}
