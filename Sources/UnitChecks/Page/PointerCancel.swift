import UnitMarkup
import UnitModel

struct PointerCancel: PageCheck {
  var about: CheckDescription {
    CheckDescription(
      id: "pointer-cancel",
      question: "Does pressing alone do nothing, so that one can still slide away?",
      why: "Who trembles or hits the wrong thing can then take it back.",
      severity: .warning,
      requirements: ["2.5.2"],
      bad: [
        #"<button onmousedown="go()">Go</button>"#,
        #"<div ontouchstart="go()">Go</div>"#,
        #"<a href="a.html" onpointerdown="go()">Go</a>"#,
        #"<button onMouseDown="go()">Go</button>"#,
        #"<p onmousedown="go()" tabindex="0">Go</p>"#,
      ],
      good: [
        #"<button onclick="go()">Go</button>"#,
        "<button>Go</button>",
        #"<button onmouseup="go()">Go</button>"#,
        #"<a href="a.html">Go</a>"#,
        #"<button onmousedown="">Go</button>"#,
      ])
  }

  private static let pressing: [MarkupName] = ["onmousedown", "ontouchstart", "onpointerdown"]

  func inspect(_ page: InspectedPage, _ report: inout CheckReport) {
    for element in page.nodes.indices where page.nodes[element].name != nil {
      if Self.pressing.contains(where: { page.tree.value($0, of: element)?.isEmpty == false }) {
        report.fail("this acts as soon as it is pressed", at: page.span(element), help: "act on click, which comes when the button is let go")
      }
    }
  }
}
