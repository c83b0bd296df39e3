import UnitMarkup
import UnitModel

struct HTMLNestingInvalid: PageCheck {
  var about: CheckDescription {
    CheckDescription(
      id: "html-nesting-invalid",
      question: "Do the elements of the page lie in each other as HTML allows?",
      why: "A browser moves what does not, and assistive technology then reads another page than the one that was written.",
      severity: .warning,
      requirements: ["1.3.1", "4.1.2"],
      bad: [
        #"<a href="a.html">A <a href="b.html">B</a></a>"#,
        "<p>A</div></p>",
        "<table><tr>A<td>B</td></tr></table>",
        "<div><li>A</li></div>",
        "<dl><p>A</p><dt>B</dt><dd>C</dd></dl>",
        "<p><div>A</div></p>",
      ],
      good: [
        "<ul><li>A<li>B</ul>",
        "<p>A<p>B",
        "<table><tr><td>A</table>",
        "<dl><div><dt>A</dt><dd>B</dd></div></dl>",
        "<menu><li>A</li></menu>",
        "<p><b>A</b></p>",
      ])
  }

  /// Faults beyond which the rest is left out: they mostly follow from the first.
  private static let maximumFaults = 20

  func inspect(_ page: InspectedPage, _ report: inout CheckReport) {
    if page.problems.isEmpty { report.pass() }
    for (problem, range) in page.problems.prefix(Self.maximumFaults) {
      let (message, help) = Self.explain(problem)
      report.fail(message, at: SourceSpan(range), help: help)
    }
    for element in page.nodes.indices where page.nodes[element].name != nil && page.accessibility.explicitRole(of: element) == nil {
      inspectList(element, page, &report)
    }
  }

  private static func explain(_ problem: HTMLParser.Problem) -> (message: String, help: String) {
    switch problem {
    case .strayEndTag: ("this end tag closes nothing", "take it away, or look for the element that was closed too early")
    case .unclosed: ("this element is not closed where it should be", "close elements innermost first")
    case .outsideTableCell: ("this stands in a table but in no cell, so a browser moves it before the table", "put it into a cell or a caption")
    case .nestedInItself: ("this element may not stand here, so a browser ends the one around it or drops it", "put it beside, not inside")
    }
  }

  private func inspectList(_ element: Int, _ page: InspectedPage, _ report: inout CheckReport) {
    let parent = page.nodes[element].parent
    guard parent >= 0, let around = page.nodes[parent].name, let name = page.nodes[element].name else { return }
    if around == "dl", !["dt", "dd", "div", "script", "template"].contains(name), !page.accessibility.isHidden(element) {
      return report.fail("\(page.tag(element)) may not stand in <dl>", at: page.span(element), help: "put it into a <dd>")
    }
    if name == "li", !["ul", "ol", "menu"].contains(around), page.accessibility.explicitRole(of: parent) == nil {
      report.fail("this <li> stands in no list", at: page.span(element), help: "put it into <ul> or <ol>")
    } else if name == "dt" || name == "dd", around != "dl", !(around == "div" && page.tree.ancestor("dl", of: parent) != nil) {
      report.fail("\(page.tag(element)) stands in no <dl>", at: page.span(element), help: "put it into <dl>")
    }
  }
}
