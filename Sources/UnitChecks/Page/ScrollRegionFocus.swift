import UnitMarkup
import UnitModel

struct ScrollRegionFocus: PageCheck {
  var about: CheckDescription {
    CheckDescription(
      id: "scroll-region-focus",
      question: "Can the keyboard scroll every part of the page that scrolls by itself?",
      why: "Without a place for the focus in it, keyboard users never see its end.",
      severity: .warning,
      requirements: ["2.1.1"],
      bad: [
        #"<style>.box { overflow: auto; height: 5em }</style><div class="box"><p>Text</p></div>"#,
        #"<div style="overflow: scroll; max-height: 5em">Text</div>"#,
        #"<div style="overflow-y: auto; block-size: 5em"><p>Text</p></div>"#,
        #"<pre style="overflow-x: auto; width: 5em">Text</pre>"#,
        #"<div class="table-scroll"><table><tr><td>A</td></tr></table></div>"#,
      ],
      good: [
        #"<style>.box { overflow: auto; height: 5em }</style><div class="box" tabindex="0" role="region" aria-label="A"><p>Text</p></div>"#,
        #"<style>.box { overflow: auto; height: 5em }</style><div class="box"><a href="a.html">Text</a></div>"#,
        #"<div style="overflow: hidden; height: 5em">Text</div>"#,
        #"<div style="overflow: auto">Text</div>"#,
        #"<div class="table-scroll" role="region" aria-label="A" tabindex="0"><table><tr><td>A</td></tr></table></div>"#,
        #"<textarea aria-label="A" style="overflow: auto; height: 5em"></textarea>"#,
      ])
  }

  func inspect(_ page: InspectedPage, _ report: inout CheckReport) {
    for element in page.nodes.indices where page.nodes[element].name != nil && page.accessibility.isShown(element) && scrolls(element, page) {
      if page.tree.descendants(of: element).contains(where: page.accessibility.isTabStop) || page.accessibility.isTabStop(element) {
        report.pass()
      } else {
        // Whether there is more in it than fits, only a browser knows.
        report.cannotTell(
          "this part scrolls but the keyboard does not get into it", at: page.span(element), help: "add tabindex=\"0\", role=\"region\" and a name")
      }
    }
  }

  private func scrolls(_ element: Int, _ page: InspectedPage) -> Bool {
    if page.hasClass("table-scroll", element) { return true }
    guard page.nodes[element].name != "html", page.nodes[element].name != "body" else { return false }
    let styles = page.accessibility.styles
    func isSet(_ properties: [String]) -> Bool {
      properties.contains { styles.text($0, element).flatMap { CSSLength.pixels($0) } != nil }
    }
    func isScrolling(_ properties: [String]) -> Bool {
      properties.contains { styles.text($0, element).map { $0.contains("auto") || $0.contains("scroll") } ?? false }
    }
    return isScrolling(["overflow", "overflow-y"]) && isSet(["height", "max-height", "block-size", "max-block-size"])
      || isScrolling(["overflow", "overflow-x"]) && isSet(["width", "max-width", "inline-size", "max-inline-size"])
  }
}
