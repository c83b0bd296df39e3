import UnitMarkup
import UnitModel

struct HTMLPositiveTabindex: PageCheck {
  var about: CheckDescription {
    CheckDescription(
      id: "html-positive-tabindex",
      question: "Does the focus follow the order of the page?",
      why: "A positive tabindex comes before everything else, and the focus jumps about.",
      severity: .error,
      requirements: ["2.4.3"],
      bad: [
        #"<a href="a.html" tabindex="1">A</a>"#,
        #"<p tabindex="5">A</p>"#,
        #"<button tabindex=" 2">A</button>"#,
        #"<input aria-label="A" tabindex="10">"#,
        #"<div role="button" tabindex="+3">A</div>"#,
      ],
      good: [
        #"<a href="a.html">A</a>"#,
        #"<p tabindex="0">A</p>"#,
        #"<p tabindex="-1">A</p>"#,
        #"<p tabindex="x">A</p>"#,
        #"<a href="a.html" tabindex="1" hidden>A</a>"#,
      ])
  }

  func inspect(_ page: InspectedPage, _ report: inout CheckReport) {
    for element in page.nodes.indices where page.tree.has("tabindex", element) && page.accessibility.isFocusable(element) {
      if let index = page.accessibility.tabIndex(of: element), index > 0 {
        report.fail(
          "the tabindex \(index) changes the order of the focus", at: page.span(element), help: "write 0, and put the element where it belongs")
      } else {
        report.pass()
      }
    }
  }
}
